/** Whether the service lives, whether it can work, and its figures for Prometheus. */
import { Gauge, Registry } from 'prom-client'
import type { Routes } from './route.ts'

export const health: Routes = (api, { store, work, version }) => {
  api.get('/livez', context => context.json({ ok: true, version }))

  api.get('/readyz', async context => {
    const trouble = await Promise.resolve(store.ping())
      .then(() => work.trouble())
      .catch((error: Error) => `The store does not answer: ${error.message}`)
    return context.json({ ok: trouble === null, trouble }, trouble === null ? 200 : 503)
  })

  const registry = new Registry()
  const runs = new Gauge({ name: 'specmill_runs', help: 'Runs by state.', labelNames: ['state'], registers: [registry] })
  const kept = new Gauge({ name: 'specmill_kept', help: 'What the store holds.', labelNames: ['what'], registers: [registry] })
  const memory = new Gauge({ name: 'process_resident_memory_bytes', help: 'Resident memory of this process.', registers: [registry] })
  const cpu = new Gauge({ name: 'process_cpu_seconds_total', help: 'Processor time of this process.', registers: [registry] })
  const up = new Gauge({ name: 'specmill_ready', help: '1 while files can be taken in and worked on.', registers: [registry] })
  api.get('/metrics', async context => {
    const [counts, size, trouble] = await Promise.all([store.countRuns(), store.size(), work.trouble()])
    for (const [state, count] of Object.entries(counts)) runs.set({ state }, count)
    for (const [what, count] of Object.entries(size)) kept.set({ what }, count)
    const { user, system } = process.cpuUsage()
    memory.set(process.memoryUsage.rss())
    cpu.set((user + system) / 1e6)
    up.set(trouble === null ? 1 : 0)
    return context.body(await registry.metrics(), 200, { 'content-type': registry.contentType })
  })
}
