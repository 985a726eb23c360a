/** From a file to a stored extraction, by a queue. */
export { openPipeline, type Pipeline } from './pipeline.ts'
export { dataFolder } from './settings.ts'
export { ownSteps, type Steps } from './steps.ts'
