/** `pnpm bench [name…]`: runs the measurements, each in a process of its own so that none warms another, and sums up which targets hold. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { machine } from './measuring/machine.ts'
import type { Verdict } from './measuring/verdict.ts'

/** One line a measurement: its name on the command line and its file. */
const measurements: Record<string, string> = {
  extraction: 'extraction.ts',
  length: 'length.ts',
  command: 'command.ts',
  memory: 'memory.ts',
  phrases: 'phrases.ts',
  reading: 'reading.ts',
  store: 'store.ts',
  lists: 'lists.ts',
  pipeline: 'pipeline.ts',
  readers: 'readers.ts',
  scans: 'scans.ts',
}

/** @returns the verdicts of one measurement, and whether it came to its end. */
function measure(file: string): Promise<{ verdicts: Verdict[]; ended: boolean }> {
  const verdicts: Verdict[] = []
  const child = fork(fileURLToPath(new URL(file, import.meta.url)))
  child.on('message', message => verdicts.push(message as Verdict))
  return new Promise(resolve => child.on('exit', code => resolve({ verdicts, ended: code === 0 })))
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !measurements[name])
if (unknown.length) {
  console.error(`bench: there is no measurement ${unknown.join(', ')}; there are ${Object.keys(measurements).join(', ')}.`)
  process.exit(2)
}

console.log(machine())
const summary: string[] = []
for (const [name, file] of Object.entries(measurements)) {
  if (asked.length && !asked.includes(name)) continue
  console.log(`\n== ${name}`)
  const { verdicts, ended } = await measure(file)
  for (const { target, figure, holds } of verdicts) summary.push(`${holds ? 'holds ' : 'MISSED'}  ${target}: ${figure}`)
  if (ended) continue
  summary.push(`FAILED  ${name} did not come to its end; its error stands above`)
  process.exitCode = 1
}
console.log(`\n== targets\n${summary.join('\n')}`)
