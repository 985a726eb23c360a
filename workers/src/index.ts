/** From a file to a stored extraction, by a queue. */
export { openPipeline, type Pipeline, type PipelineSettings } from './pipeline.ts'
export { UnusableQueue } from './queue/backend.ts'
export type { QueueCounts, RunListener, RunProgress } from './queue/run-queue.ts'
export { ownSteps, type StepResult, type Steps, type StepWatcher } from './steps.ts'
