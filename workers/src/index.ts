/** From a file to a stored extraction, by a queue. */
export { openPipeline, type Pipeline, type PipelineSettings } from './pipeline.ts'
export { UnusableQueue } from './queue/backend.ts'
export type { QueueCounts, RunListener, RunProgress } from './queue/run-queue.ts'
export { ownSteps } from './reading/own-steps.ts'
export { type PoolSettings, pooledSteps } from './reading/pooled-steps.ts'
export { type Settings, settingsFrom, settingsSchema, variableOf, WrongSettings } from './settings.ts'
export { type ShownSetting, shownSettings } from './shown-settings.ts'
export type { StepResult, Steps, StepWatcher } from './steps.ts'
