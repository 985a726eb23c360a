/** An interrupt from the keyboard in the middle of many files: whole results or none, and no process is left. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { inFolder, root } from './command/run.ts'

const post = (number: number, duties: number) =>
  `HARBOR CLERK ${number}\n\nExamples of Duties\n${'Files the papers of the harbor.\n'.repeat(duties)}`

/** A few short files, then long ones: a busy machine has many seconds to send the signal before the last is read. */
const shortFiles = 5
const files = 65
const dutiesOf = (number: number) => (number < shortFiles ? 20 : 10_000)

/** Ids of the processes whose command line holds a word; only where the system shows them. */
const processesWith = (word: string) =>
  existsSync('/proc/self/cmdline')
    ? readdirSync('/proc').filter(pid => {
        try {
          return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(word)
        } catch {
          return false
        }
      })
    : []

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s', signal =>
  inFolder(async folder => {
    const [docs, out] = [join(folder, 'docs'), join(folder, 'out')]
    mkdirSync(docs)
    for (let number = 0; number < files; number++)
      writeFileSync(join(docs, `${String(number).padStart(3, '0')}.txt`), post(number, dutiesOf(number)))
    const args = [join(root, 'packages/cli/src/main.ts'), 'extract', docs, '--out', out, '--jobs', '2']
    const child = spawn(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '' } })
    const written = () => (existsSync(out) ? readdirSync(out) : [])
    const pause = () => new Promise(resolve => setTimeout(resolve, 5))
    // a file that is being written has a hidden name
    while (written().filter(name => name.endsWith('.json')).length < shortFiles) await pause()
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
    while (processesWith(`\0${child.pid}\0`).length > 0) await pause()

    const results = written().filter(name => signal !== 'SIGKILL' || name.endsWith('.json'))
    expect(results.length).toBeGreaterThanOrEqual(shortFiles)
    expect(results.length).toBeLessThan(files)
    for (const name of results) expect(JSON.parse(readFileSync(join(out, name), 'utf8'))).toMatchObject({ schema: 'specmill/1' })
  }),
)
