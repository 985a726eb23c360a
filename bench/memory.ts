/** Resident memory over a thousand PDFs that are read and extracted in one process: it must stay where it is after the warm-up. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readerFlags, usualMemory } from '@specmill/ingest'
import type { Verdict } from './measuring/verdict.ts'

// "bare" measures what V8 does when it is left to itself
const flags = process.argv.includes('bare') ? [] : readerFlags(usualMemory)
console.log(`a process started ${flags.length ? `as those of the pool are, with ${flags.join(' ')}` : 'without flags'}`)
const child = fork(fileURLToPath(new URL('material/reading-process.ts', import.meta.url)), { execArgv: flags })
child.on('message', verdict => process.send?.(verdict as Verdict))
child.on('exit', code => {
  process.exitCode = code ?? 1
})
