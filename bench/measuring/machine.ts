/** Where figures come from: a figure without its machine says nothing. */
import { availableParallelism, cpus, loadavg } from 'node:os'

/** One line; the load tells whether others were at work on the machine at the same time. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const load = loadavg()[0]?.toFixed(1)
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores (${model}), load ${load} at the start`
}
