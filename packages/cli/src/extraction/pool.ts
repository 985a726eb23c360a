/** Several files at a time, each in a child process; a child that dies costs one file. */
import { type ChildProcess, fork } from 'node:child_process'
import type { Outcome, Shape } from './extract-one.ts'
import type { Input } from './input.ts'

export interface Task {
  input: Input
  shape: Shape
}
export interface Pool {
  run(task: Task): Promise<Outcome>
  /** Ends the children that have no task. */
  close(): void
}

const died: Outcome = {
  ms: 0,
  json: null,
  rejection: { code: 'crashed', reason: 'ended the process that read it; try it alone, and report it if it happens again.' },
}

/** Starts a child when there is a task for it, at most `size` of them. @param program what a child runs: one `Task` in, one `Outcome` out. */
export function openPool(size: number, program = new URL('./pool-child.ts', import.meta.url)): Pool {
  const children = new Set<ChildProcess>()
  const idle: ChildProcess[] = []
  const waiting: ((child: ChildProcess) => void)[] = []

  function start(): ChildProcess {
    // what a dying process prints is no line for the user; its file is reported as crashed
    const child = fork(program, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    children.add(child)
    child.once('exit', () => {
      children.delete(child)
      if (idle.includes(child)) idle.splice(idle.indexOf(child), 1)
      waiting.shift()?.(start())
    })
    return child
  }
  const take = (): Promise<ChildProcess> | ChildProcess =>
    idle.pop() ?? (children.size < size ? start() : new Promise(resolve => waiting.push(resolve)))
  function give(child: ChildProcess) {
    const next = waiting.shift()
    if (next) next(child)
    else idle.push(child)
  }

  return {
    async run(task) {
      const child = await take()
      return new Promise(resolve => {
        const onExit = () => resolve(died)
        child.once('exit', onExit)
        child.once('message', outcome => {
          child.off('exit', onExit)
          give(child)
          resolve(outcome as Outcome)
        })
        child.send(task)
      })
    },
    close: () => {
      for (const child of idle) child.disconnect()
    },
  }
}
