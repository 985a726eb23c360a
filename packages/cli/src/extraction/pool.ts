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
  close(): void
}

const died: Outcome = {
  ms: 0,
  json: null,
  rejection: { code: 'crashed', reason: 'ended the process that read it; try it alone, and report it if it happens again.' },
}

/** Starts a child when there is a task for it, at most `size` of them. */
export function openPool(size: number): Pool {
  const idle: ChildProcess[] = []
  const waiting: ((child: ChildProcess) => void)[] = []
  let started = 0

  const start = () => {
    started++
    return fork(new URL('./pool-child.ts', import.meta.url))
  }
  const take = (): Promise<ChildProcess> | ChildProcess =>
    idle.pop() ?? (started < size ? start() : new Promise(resolve => waiting.push(resolve)))
  const give = (child: ChildProcess) => {
    const next = waiting.shift()
    if (next) next(child)
    else idle.push(child)
  }
  const replace = () => {
    started--
    const next = waiting.shift()
    if (next) next(start())
  }

  return {
    async run(task) {
      const child = await take()
      return new Promise(resolve => {
        const onExit = () => {
          replace()
          resolve(died)
        }
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
