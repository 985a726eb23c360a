/** The ordeal: programs and servers are killed at random moments and started again, while files go through. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Server } from '../servers/server.ts'
import type { MillSettings } from './mill.ts'
import type { Chance } from './random.ts'

export interface Ordeal {
  /** The one that takes in; it ends when all has ended. */
  taker: MillSettings
  /** How many others only work. */
  workers: number
  servers: Server[]
  kills: number
  /** Milliseconds between two kills, at least and at most. */
  pause: [number, number]
}

interface Victim {
  /** Resolves when it has begun with more files than it works on at a time, so that each life of it brings something to its end. */
  working(): Promise<void>
  kill(): Promise<void>
  restart(): Promise<void> | void
}

const program = fileURLToPath(new URL('mill.ts', import.meta.url))

class Mill implements Victim {
  readonly settings: MillSettings
  child: ChildProcess
  said = ''
  /** Files that this life of it has begun with. */
  begun = 0

  constructor(settings: MillSettings) {
    this.settings = settings
    this.child = this.start()
  }
  start(): ChildProcess {
    const child = spawn(process.execPath, [program, JSON.stringify(this.settings)], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    this.begun = 0
    child.stdout?.on('data', (lines: Buffer) => (this.begun += lines.toString().split('\n').length - 1))
    child.stderr?.on('data', chunk => (this.said = `${this.said}${chunk}`.slice(-4_000)))
    return child
  }
  async working(): Promise<void> {
    // it may find nothing to do
    const patience = performance.now() + 15_000
    const isWaitedFor = () => this.begun <= this.settings.concurrency && this.child.exitCode === null && performance.now() < patience
    while (isWaitedFor()) await wait(20)
  }
  get isOver(): boolean {
    return this.child.exitCode !== null
  }
  async kill(): Promise<void> {
    if (this.isOver || this.child.signalCode !== null) return
    const ended = once(this.child, 'exit')
    this.child.kill('SIGKILL')
    await ended
  }
  restart(): void {
    // one that has come to its end is done
    if (this.child.exitCode !== 0) this.child = this.start()
  }
}

/** @throws Error with what the program said, if it does not come to its end in `patience` milliseconds after the last kill. */
export async function undergo(
  { taker: settings, workers, servers, kills, pause }: Ordeal,
  chance: Chance,
  patience = 600_000,
): Promise<number> {
  const taker = new Mill(settings)
  const others = Array.from({ length: workers }, () => new Mill({ ...settings, files: null }))
  const isThere = () => Promise.resolve()
  const victims: Victim[] = [taker, ...others, ...servers.map(server => ({ ...server, working: isThere }))]
  let killed = 0
  try {
    while (killed < kills && taker.child.exitCode === null) {
      const victim = chance.oneOf(victims)
      // now and then already while it starts
      if (chance.between(1, 4) > 1) await victim.working()
      await wait(chance.between(...pause))
      await victim.kill()
      killed++
      await wait(chance.between(0, 300))
      await victim.restart()
    }
    const deadline = Date.now() + patience
    while (!taker.isOver) {
      if (Date.now() > deadline)
        throw new Error(`The files do not come to their end: ${taker.said} ${others.map(({ said }) => said).join()}`)
      await wait(50)
    }
    if (taker.child.exitCode !== 0) throw new Error(`The program failed: ${taker.said}`)
    return killed
  } finally {
    await Promise.all([taker, ...others].map(mill => mill.kill()))
  }
}
