/** Whether the service lives, whether it can work, and its figures for Prometheus. */
import { Counter, Gauge } from 'prom-client'
import { openFigures } from '../figures.ts'
import type { Routes } from './route.ts'

export const health: Routes = (api, { store, work, version, figures = openFigures() }) => {
  api.get('/livez', context => context.json({ ok: true, version }))

  const troubleNow = () =>
    Promise.resolve(store.ping())
      .then(() => work.trouble())
      .catch((error: Error) => `The store does not answer: ${error.message}`)

  api.get('/readyz', async context => {
    const trouble = await troubleNow()
    return context.json({ ok: trouble === null, trouble }, trouble === null ? 200 : 503)
  })

  const { registry } = figures
  const registers = [registry]
  const runs = new Gauge({ name: 'specmill_runs', help: 'Runs by state.', labelNames: ['state'], registers })
  const kept = new Gauge({ name: 'specmill_kept', help: 'What the store holds.', labelNames: ['what'], registers })
  const queue = new Gauge({ name: 'specmill_queue_jobs', help: 'Jobs of the queue.', labelNames: ['state'], registers })
  const memory = new Gauge({ name: 'process_resident_memory_bytes', help: 'Resident memory of this process.', registers })
  const cpu = new Counter({ name: 'process_cpu_seconds_total', help: 'Processor time of this process.', registers })
  const up = new Gauge({ name: 'specmill_ready', help: '1 while files can be taken in and worked on.', registers })
  api.get('/metrics', async context => {
    const trouble = await troubleNow()
    up.set(trouble === null ? 1 : 0)
    // what cannot be asked now keeps no figure of before
    for (const gauge of [runs, kept, queue]) gauge.reset()
    const unasked = () => null
    const [counts, size, jobs] = await Promise.all([
      store.countRuns().catch(unasked),
      store.size().catch(unasked),
      work.jobs().catch(unasked),
    ])
    for (const [state, count] of Object.entries(counts ?? {})) runs.set({ state }, count)
    for (const [what, count] of Object.entries(size ?? {})) kept.set({ what }, count)
    for (const [state, count] of Object.entries(jobs ?? {})) queue.set({ state }, count)
    const { user, system } = process.cpuUsage()
    memory.set(process.memoryUsage.rss())
    cpu.reset()
    cpu.inc((user + system) / 1e6)
    return context.body(await registry.metrics(), 200, { 'content-type': registry.contentType })
  })
}
