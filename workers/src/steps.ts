/** What is done with one file: the verbs of the other packages, given by whoever starts the worker. What comes out is JSON text, so that a reader process can make it. */
import type { SourceFile } from '@specmill/ingest'

export interface StepResult {
  /** The `Document`; null where it was kept already, or given. */
  document: string | null
  /** The `Extraction`. */
  extraction: string
  /** What is searched of it, as the store's `recordRows` makes it. */
  records: string
  /** Milliseconds by step. */
  timings: Record<string, number>
}

export interface StepWatcher {
  /** A step begins: "read", "extract". */
  begin(step: string): void
  /** Is given the document of a file that took long to read, so that a later attempt need not read it again. */
  keep(document: string): Promise<void>
}

export interface Steps {
  /** Of all steps together: the same bytes and the same version give the same extraction. */
  version: string
  /** @throws UnreadableFile where it is no use to try again. */
  fromFile(file: SourceFile, watch: StepWatcher): Promise<StepResult>
  /** From a document that was kept. @throws UnreadableFile as from a file: a rule may run into its deadline too. */
  fromDocument(name: string, document: string, watch: StepWatcher): Promise<StepResult>
  /** Ends what the steps hold. */
  close(): Promise<void>
}

/** Milliseconds of reading from which a document is kept before it is extracted: recognising a scan is not to be done twice. */
const longReading = 2_000

/** The steps of the program itself, in this process. */
export async function ownSteps(): Promise<Steps> {
  const [{ read }, { extract, version }, { plainFrom }, { recordRows }] = await Promise.all([
    import('@specmill/ingest'),
    import('@specmill/extract'),
    import('@specmill/model'),
    import('@specmill/store'),
  ])
  async function extracted(text: string, given: Parameters<typeof extract>[0], watch: StepWatcher) {
    watch.begin('extract')
    const start = performance.now()
    const extraction = await extract(given)
    const records = JSON.stringify(recordRows(plainFrom(extraction)))
    return { document: text, extraction: JSON.stringify(extraction), records, timings: { extract: performance.now() - start } }
  }
  return {
    version,
    async fromFile(file, watch) {
      watch.begin('read')
      const start = performance.now()
      const document = await read(file)
      const text = JSON.stringify(document)
      const reading = performance.now() - start
      const isLong = reading > longReading
      if (isLong) await watch.keep(text)
      const { timings, ...result } = await extracted(text, document, watch)
      return { ...result, document: isLong ? null : text, timings: { read: reading, ...timings } }
    },
    async fromDocument(_, text, watch) {
      return { ...(await extracted(text, JSON.parse(text), watch)), document: null }
    },
    close: async () => {},
  }
}
