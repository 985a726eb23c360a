/** `specmill` as an operator runs it: processes that stay, in a folder of their own, with settings from the environment. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Ran } from '../command/run.ts'
import { until } from '../until.ts'

export type Environment = Record<string, string>

export interface Running {
  /** All that it has printed so far, and its log. */
  stdout(): string
  stderr(): string
  pid: number
  /** Where it serves; '' where it does not. */
  address: string
  /** @returns the exit code; null where it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>
  ended: Promise<number | null>
}

const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))
function child(folder: string, args: string[], environment: Environment): { process: ChildProcess; said: { out: string; err: string } } {
  // settings of whoever runs the tests are no settings of the test
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('SPECMILL_')))
  const started = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { ...own, NODE_OPTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  started.stdout.on('data', chunk => (said.out += chunk))
  started.stderr.on('data', chunk => (said.err += chunk))
  return { process: started, said }
}

/** Runs a command to its end. */
export async function ran(folder: string, args: string[], environment: Environment = {}): Promise<Ran> {
  const { process, said } = child(folder, args, environment)
  const [code] = await once(process, 'close')
  return { code, stdout: said.out, lines: said.err.split('\n').filter(line => line !== '') }
}

/** Starts a process that stays. @returns when it has printed what the pattern finds. @throws Error with what it said, where it ends before. */
export async function started(folder: string, args: string[], environment: Environment, ready = /http:\/\/[\d.]+:\d+/): Promise<Running> {
  const { process, said } = child(folder, args, environment)
  const ended = once(process, 'close').then(([code]) => code as number | null)
  await until(() => {
    if (process.exitCode !== null) throw new Error(`specmill ${args.join(' ')} ended with ${process.exitCode}: ${said.err}`)
    return ready.test(said.out + said.err)
  })
  return {
    pid: process.pid ?? 0,
    stdout: () => said.out,
    stderr: () => said.err,
    address: ready.exec(said.out + said.err)?.[0] ?? '',
    end(signal) {
      process.kill(signal)
      return ended
    },
    ended,
  }
}
