#!/usr/bin/env node
/** The installed command: runs on the Node at hand where that is new enough, else on the one that came with the package. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 18)) {
  await import('./node_modules/@specmill/cli/src/main.js')
} else {
  const main = fileURLToPath(new URL('./node_modules/@specmill/cli/src/main.js', import.meta.url))
  const node = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin/node')
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  // a service is told to end by a signal to this process, and drains
  const signals = ['SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  // the terminal tells both; the child decides when it ends
  process.on('SIGINT', () => {})
  child.on('error', error => {
    console.error(`specmill needs Node 22.18 or later; the one that comes with it does not start (${error.message}).`)
    process.exitCode = 2
  })
  child.on('exit', (code, signal) => {
    for (const one of [...signals, 'SIGINT']) process.removeAllListeners(one)
    if (signal) process.kill(process.pid, signal)
    else process.exitCode = code ?? 2
  })
}
