/** A program that serves: started until it answers, ended by a signal, and started again on the same data. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
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

const patience = 20_000

const canConnect = (port: number) =>
  new Promise<boolean>(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

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
    ending.kill(signal)
    await ended
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
