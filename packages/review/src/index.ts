/** The review API and its page, and what of an extraction a person should look at. */
export { reviewApp } from './app.ts'
export { type Figures, openFigures } from './figures.ts'
export {
  CannotDraw,
  type PagePicture,
  type PageToRender,
  type ReviewOptions,
  type RunProgress,
  type SentFile,
  type Work,
} from './given-by-starter.ts'
export { isLoopback } from './loopback.ts'
export { CannotListen, type Serving, serveHealth, serveReview } from './serve.ts'
export { findingsOf, type WorkItem, worklistOf } from './worklist/worklist.ts'
