/** What the settings say of the pipeline. */
import type { PipelineSettings } from './pipeline.ts'
import type { Settings } from './settings.ts'

export const pipelineSettings = ({ store, data, queue, queueName, concurrency, attempts, patience }: Settings): PipelineSettings => ({
  queue,
  ...(queueName === null ? {} : { queueName }),
  concurrency,
  attempts,
  patience: patience * 1_000,
  folder: store === 'pglite:' ? data : null,
})
