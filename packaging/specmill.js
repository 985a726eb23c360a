#!/usr/bin/env node
/** The installed command: runs on the Node at hand where that is new enough, else on the one that came with the package. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const main = fileURLToPath(new URL('./node_modules/@specmill/cli/src/main.js', import.meta.url))

if (major > 22 || (major === 22 && minor >= 18)) {
  await import('./node_modules/@specmill/cli/src/main.js')
} else {
  const manifest = createRequire(import.meta.url).resolve('node/package.json')
  const node = fileURLToPath(new URL('./bin/node', `file://${manifest}`))
  const ran = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (ran.error) console.error(`specmill needs Node 22.18 or later; the one that comes with it does not start (${ran.error.message}).`)
  process.exitCode = ran.status ?? 2
}
