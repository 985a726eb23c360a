/** Files → documents. */
export { formats } from './formats/index.ts'
export type { RecognitionOptions } from './ocr/options.ts'
export { read } from './read.ts'
export type { SourceFile } from './source-file.ts'
export { type UnreadableCode, UnreadableFile, unreadableCodes } from './unreadable-file.ts'
