/** Files → documents. */
export { formats } from './formats/index.ts'
export type { RecognitionOptions } from './ocr/options.ts'
export { read } from './read.ts'
export { answerTasks, type Tell } from './reader-pool/answer-tasks.ts'
export { type Incident, openReaderPool, type PoolState, type ReaderPool, type ReaderPoolOptions } from './reader-pool/open-reader-pool.ts'
export type { SourceFile } from './source-file.ts'
export { type After, BucketTrouble, Changed, type Entry, type Source, type SourceOptions } from './sources/source.ts'
export { type UnreadableCode, UnreadableFile, unreadableCodes } from './unreadable-file.ts'
