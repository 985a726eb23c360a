/** What every queue must do, whatever server it lies on: one suite that each of them passes. */
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { until } from '../../../test/until.ts'
import type { RunListener } from './run-listener.ts'
import type { RunQueue } from './run-queue.ts'
import type { Attempt, RunWorker } from './run-worker.ts'

export interface QueueServer {
  kill(): Promise<void>
  restart(): Promise<void>
  /** Ends the connection on which news of jobs come, as a firewall would. */
  dropListeners?(): Promise<void>
}

/** In seconds: a worker that is not told of a job does not come upon it by itself either. */
const never = 3_600

let jobs = 0
const newRun = () => `run-${process.pid}-${jobs++}`

/** @param open opens a queue that another call may open at the same time, unless its `alone` is set. */
export function describeQueue(name: string, open: () => Promise<RunQueue>, server: QueueServer | null): void {
  describe(`a queue on ${name}`, () => {
    let queue: RunQueue
    let workers: RunWorker[]
    beforeEach(async () => {
      queue = await open()
      workers = []
    })
    afterEach(async () => {
      await Promise.all(workers.map(worker => worker.close()))
      await queue.close()
    })

    const ignore = () => {}
    function work(does: (attempt: Attempt) => Promise<void> | void, concurrency = 1, on = queue): RunWorker {
      const worker = on.work({ work: async attempt => does(attempt) }, { concurrency, patience: 500, asksEvery: never }, ignore)
      workers.push(worker)
      return worker
    }
    /** A worker that keeps the ids of what it did. */
    function worked(concurrency = 1): string[] {
      const done: string[] = []
      work(({ runId }) => void done.push(runId), concurrency)
      return done
    }

    test('a run that is queued twice is worked on once', async () => {
      const [first, second] = [newRun(), newRun()]
      await queue.add([first])
      await Promise.all([queue.add([first, second]), queue.add([second])])
      expect(await queue.counts()).toEqual({ waiting: 2, active: 0 })
      expect(await queue.holds(first)).toBe(true)
      const done = worked()
      await until(async () => (await queue.counts()).waiting === 0 && done.length === 2)
      expect(done.sort()).toEqual([first, second].sort())
      await until(async () => !(await queue.holds(first)))
      expect(await queue.holds('run-never')).toBe(false)
    })

    test('many are worked on at a time, each once, no more at a time than is said', async () => {
      const runs = Array.from({ length: 60 }, newRun)
      const done: string[] = []
      let busy = 0
      let most = 0
      work(async ({ runId }) => {
        most = Math.max(most, ++busy)
        await wait(5)
        busy--
        done.push(runId)
      }, 4)
      await queue.add(runs)
      await until(() => done.length >= runs.length)
      expect(done.sort()).toEqual(runs.sort())
      expect(most).toBeGreaterThan(1)
      expect(most).toBeLessThanOrEqual(4)
    })

    test('what fails is tried three times, and the last time it is said to be the last', async () => {
      const run = newRun()
      const attempts: boolean[] = []
      const over: string[] = []
      const stop = await queue.listen({ over: id => void over.push(id) }, ignore)
      work(({ isLast }) => {
        attempts.push(isLast)
        throw new Error('an example')
      })
      await queue.add([run])
      await until(() => over.includes(run))
      expect(attempts).toEqual([false, false, true])
      expect(await queue.holds(run)).toBe(false)
      await stop()
    })

    test('how far a run is, and that it is over, is told to whoever listens', async () => {
      const run = newRun()
      const heard: string[] = []
      const listener: RunListener = {
        progress: (id, { step }) => void (id === run && heard.push(step)),
        over: id => void (id === run && heard.push('over')),
      }
      const stop = await queue.listen(listener, ignore)
      work(async ({ tell }) => {
        await tell({ step: 'read' })
        await tell({ step: 'extract' })
      })
      await queue.add([run])
      await until(() => heard.includes('over'))
      expect(heard).toEqual(['read', 'extract', 'over'])
      await stop()
    })

    test('an idle worker is woken', async () => {
      const done = worked()
      await queue.add([newRun()])
      await until(() => done.length === 1)
      await queue.add([newRun()])
      await until(() => done.length === 2)
    })

    test('a worker that pauses takes nothing, and goes on', async () => {
      const done: string[] = []
      const worker = work(({ runId }) => void done.push(runId))
      await worker.pause()
      await queue.add([newRun()])
      await wait(300)
      const before = done.length
      await worker.resume()
      await until(() => done.length === 1)
      expect(before).toBe(0)
    })

    test('what a worker leaves unfinished is done by another one', async () => {
      const run = newRun()
      const begun = Promise.withResolvers<void>()
      const dying = work(() => {
        begun.resolve()
        return new Promise(() => {})
      })
      await queue.add([run])
      await begun.promise
      await dying.close(true)
      workers.splice(workers.indexOf(dying), 1)
      const done = worked()
      await until(() => done.includes(run))
      expect(done).toEqual([run])
    })

    if (!server) return

    test('a server that is killed and comes back is survived', async () => {
      const done: string[] = []
      work(({ runId }) => void done.push(runId), 2)
      await queue.add([newRun()])
      await until(() => done.length === 1)
      await server.kill()
      const [cpu, start] = [process.cpuUsage(), performance.now()]
      await expect(queue.add([newRun()])).rejects.toThrow()
      await wait(1_500)
      const { user, system } = process.cpuUsage(cpu)
      // a worker that waits for its server does not spin
      expect((user + system) / 1_000 / (performance.now() - start)).toBeLessThan(0.5)
      await server.restart()
      const run = newRun()
      await until(async () =>
        queue.add([run]).then(
          () => true,
          () => false,
        ),
      )
      await until(() => done.includes(run))
      const next = newRun()
      await queue.add([next])
      await until(() => done.includes(next))
    })

    const { dropListeners } = server
    if (!dropListeners) return
    test('a connection for news that is dropped is made again', async () => {
      const done = worked()
      await queue.add([newRun()])
      await until(() => done.length === 1)
      await dropListeners()
      await wait(200)
      await queue.add([newRun()])
      await until(() => done.length === 2)
      await queue.add([newRun()])
      await until(() => done.length === 3)
    })
  })
}
