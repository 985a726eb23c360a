/** Ends a reader process when the process that started it is gone, even while the reader is caught in an endless loop. */
import { Worker } from 'node:worker_threads'

/** In milliseconds. */
const every = 2_000

/** On a thread of its own: the main one may never come back to its events. With the whole group, so that no program for text recognition is left. */
const watch = `
const { workerData: { parent, every } } = require('node:worker_threads')
const isGone = () => {
  if (process.platform !== 'win32') return process.ppid !== parent
  try { return !process.kill(parent, 0) } catch { return true }
}
setInterval(() => { if (isGone()) process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL') }, every)
`

/** @param parent its process id, as told by the parent itself: it may be gone before anybody looks. */
export function endWithParent(parent: number): void {
  const resourceLimits = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 }
  new Worker(watch, { eval: true, execArgv: [], workerData: { parent, every }, resourceLimits }).unref()
}
