/** Read → extract → rows, as JSON in bytes: so it goes from process to process and into the store without being looked at again. */
import { extract, version } from '@specmill/extract'
import { longestPage, read, type Tell } from '@specmill/ingest'
import { type Document, plainFrom } from '@specmill/model'
import { recordRows } from '@specmill/store/record-rows'
import { summaryOf } from '@specmill/store/summary'
import type { StepResult } from '../steps.ts'
import type { ReadingProgress, ReadingTask } from './message.ts'

export { version }

/** Milliseconds of reading from which a document is kept before it is extracted: recognising a scan is not to be done twice. */
const longReading = 2_000

const encoder = new TextEncoder()
const bytesOf = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value))

/** @param tell is told of the steps, and given the document of a file that took long. @throws UnreadableFile */
export async function readAndExtract(task: ReadingTask, tell: Tell<ReadingProgress>): Promise<StepResult> {
  if ('document' in task) return { ...(await extracted(JSON.parse(task.document), tell)), document: null }
  const start = performance.now()
  tell({ step: 'read' })
  // a page may take longer than a whole file without pictures
  const onPage = (done: number, of: number) => tell({ step: `recognise page ${Math.min(done + 1, of)} of ${of}` }, longestPage * 1.5)
  const document = await read({ name: task.name, bytes: task.bytes }, { onPage })
  const json = bytesOf(document)
  const reading = performance.now() - start
  const isLong = reading > longReading
  if (isLong) tell({ document: json })
  const { timings, ...result } = await extracted(document, tell)
  return { ...result, document: isLong ? null : json, timings: { read: reading, ...timings } }
}

async function extracted(document: Document, tell: Tell<ReadingProgress>): Promise<Omit<StepResult, 'document'>> {
  const start = performance.now()
  tell({ step: 'extract' })
  const extraction = await extract(document)
  const records = bytesOf(recordRows(plainFrom(extraction)))
  const summary = JSON.stringify(summaryOf(extraction))
  return { extraction: bytesOf(extraction), records, summary, timings: { extract: performance.now() - start } }
}
