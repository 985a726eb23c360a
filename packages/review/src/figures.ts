/** What Prometheus asks a long-running process for, beside what the store counts: counted as it happens. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client'

export interface Figures {
  registry: Registry
  /** A run was brought to its end in this process. @param timings milliseconds by step. */
  ended(run: { state: string; timings: Record<string, number> }): void
  /** A reader process was ended, or ended by itself. @param cause from a short list: timeout, out-of-memory, crashed. */
  incident(cause: string): void
  /** A bucket was scanned. @param counts entries by what was done with them. */
  scanned(bucket: string, counts: Record<string, number>): void
  /** Something went wrong that may pass. @param where the bucket, or "pipeline". */
  trouble(where: string): void
}

/** In seconds: from a text to a scan of many pages. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300]

export function openFigures(): Figures {
  const registry = new Registry()
  const registers = [registry]
  const ends = new Counter({ name: 'specmill_runs_ended_total', help: 'Runs that ended here, by state.', labelNames: ['state'], registers })
  const steps = new Histogram({ name: 'specmill_step_seconds', help: 'Time by step of a run.', labelNames: ['step'], buckets, registers })
  const incidents = new Counter({
    name: 'specmill_reader_incidents_total',
    help: 'Reader processes that were ended, or ended by themselves.',
    labelNames: ['cause'],
    registers,
  })
  const scans = new Counter({ name: 'specmill_bucket_scans_total', help: 'Scans of a bucket.', labelNames: ['bucket'], registers })
  const entries = new Gauge({
    name: 'specmill_bucket_entries',
    help: 'Entries of the last scan, by what was done with them.',
    labelNames: ['bucket', 'what'],
    registers,
  })
  const last = new Gauge({
    name: 'specmill_bucket_last_scan_timestamp_seconds',
    help: 'When a bucket was last scanned to the end.',
    labelNames: ['bucket'],
    registers,
  })
  const troubles = new Counter({ name: 'specmill_troubles_total', help: 'Trouble that may pass.', labelNames: ['where'], registers })
  // there from the start, so that a rate is known when the first one comes
  for (const state of ['ok', 'rejected', 'failed']) ends.inc({ state }, 0)
  for (const cause of ['timeout', 'out-of-memory', 'crashed']) incidents.inc({ cause }, 0)
  return {
    registry,
    ended({ state, timings }) {
      ends.inc({ state })
      for (const [step, milliseconds] of Object.entries(timings)) steps.observe({ step }, milliseconds / 1_000)
    },
    incident: cause => incidents.inc({ cause }),
    scanned(bucket, counts) {
      scans.inc({ bucket })
      for (const [what, count] of Object.entries(counts)) entries.set({ bucket, what }, count)
      last.set({ bucket }, Date.now() / 1_000)
    },
    trouble: where => troubles.inc({ where }),
  }
}
