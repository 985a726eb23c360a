/** The program of the reader processes in the tests of faults: reads and extracts, as the command and the workers do. */
import { extract } from '@specmill/extract'
import { answerTasks, read, type SourceFile } from '@specmill/ingest'

/** @returns the length of the extraction as JSON. */
answerTasks<SourceFile, number>(async file => JSON.stringify(extract(await read(file, { ocr: 'off' }))).length)
