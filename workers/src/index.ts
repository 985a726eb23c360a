/** From a file to a stored extraction, by a queue. */
export { openPipeline, type Pipeline } from './pipeline.ts'
export { ownSteps, type Steps } from './steps.ts'
