/** Read → extract → rows, as JSON text. */
import { extract, version } from '@specmill/extract'
import { longestPage, read, type Tell } from '@specmill/ingest'
import { type Document, plainFrom } from '@specmill/model'
import { recordRows } from '@specmill/store/record-rows'
import type { StepResult } from '../steps.ts'
import type { ReadingProgress, ReadingTask } from './message.ts'

export { version }

/** Milliseconds of reading from which a document is kept before it is extracted: recognising a scan is not to be done twice. */
const longReading = 2_000

/** @param tell is told of the steps, and given the document of a file that took long. @throws UnreadableFile */
export async function readAndExtract(task: ReadingTask, tell: Tell<ReadingProgress>): Promise<StepResult> {
  if ('document' in task) return { ...(await extracted(JSON.parse(task.document), tell)), document: null }
  const start = performance.now()
  tell({ step: 'read' })
  // a page may take longer than a whole file without pictures
  const onPage = (done: number, of: number) => tell({ step: `recognise page ${Math.min(done + 1, of)} of ${of}` }, longestPage * 1.5)
  const document = await read({ name: task.name, bytes: task.bytes }, { onPage })
  const text = JSON.stringify(document)
  const reading = performance.now() - start
  const isLong = reading > longReading
  if (isLong) tell({ document: text })
  const { timings, ...result } = await extracted(document, tell)
  return { ...result, document: isLong ? null : text, timings: { read: reading, ...timings } }
}

async function extracted(document: Document, tell: Tell<ReadingProgress>): Promise<Omit<StepResult, 'document'>> {
  const start = performance.now()
  tell({ step: 'extract' })
  const extraction = await extract(document)
  const records = JSON.stringify(recordRows(plainFrom(extraction)))
  return { extraction: JSON.stringify(extraction), records, timings: { extract: performance.now() - start } }
}
