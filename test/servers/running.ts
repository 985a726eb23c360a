/** A program that serves: started until it answers, ended by a signal, and started again on the same data. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { until } from '../until.ts'
import { startProgram } from './program.ts'
import type { Server } from './server.ts'

export interface Program {
  name: string
  path: string
  args: string[]
  /** Its data, and where it runs. */
  folder: string
  port: number
  url: string
  /** What it is asked to end with. */
  endsBy: NodeJS.Signals
  /** Whether it answers questions; without it, whether it can be connected to. */
  answers?(): Promise<boolean> | boolean
}

/** Milliseconds; what is longer is no slow start. */
const patience = 180_000

const canConnect = (port: number) =>
  new Promise<boolean>(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/** What the system tells of a process, where it does. */
function toldOf(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'latin1')
  } catch {
    return ''
  }
}
const childrenOf = (pid: number) => toldOf(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number)
/** One that has ended and is not yet taken note of by its parent has no command any more. */
const isThere = (pid: number) => toldOf(pid, 'cmdline') !== ''

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has ended by itself
  }
}

/** @throws Error with what the program said, if it does not answer. */
export async function serverFrom(program: Program): Promise<Server> {
  let child: ChildProcess | null = null
  const answers = async () => (await canConnect(program.port)) && ((await program.answers?.()) ?? true)

  const start = async () => {
    const deadline = Date.now() + patience
    for (;;) {
      const started = startProgram(program.path, program.args, program.folder)
      let said = ''
      for (const stream of [started.stdout, started.stderr]) stream?.on('data', chunk => (said = `${said}${chunk}`.slice(-2_000)))
      while (started.exitCode === null && started.signalCode === null && Date.now() < deadline) {
        if (await answers()) {
          child = started
          return
        }
        await wait(20)
      }
      // after a SIGKILL the last of its own children may still hold the data for a moment
      if (Date.now() >= deadline) {
        started.kill('SIGKILL')
        throw new Error(`${program.name} does not start: ${said.trim()}`)
      }
      await wait(100)
    }
  }
  const end = async (signal: NodeJS.Signals) => {
    const ending = child
    child = null
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    const ended = once(ending, 'exit')
    const own = childrenOf(ending.pid ?? 0)
    ending.kill(signal)
    await ended
    // those of a server that is killed answer for a moment yet
    for (const pid of own) endNow(pid)
    await until(async () => !own.some(isThere) && !(await canConnect(program.port)))
  }

  await start()
  return {
    url: program.url,
    stop: () => end(program.endsBy),
    kill: () => end('SIGKILL'),
    restart: start,
    async remove() {
      await end('SIGKILL')
      await rm(program.folder, { recursive: true, force: true, maxRetries: 20 })
    },
  }
}
