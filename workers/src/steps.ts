/** What is done with one file: the verbs of the other packages, given by whoever starts the worker. What comes out is JSON, so that a reader process can make it. */
import type { SourceFile } from '@specmill/ingest'
import type { JsonText } from '@specmill/store'

export interface StepResult {
  /** The `Document`; null where it was kept already, or given. */
  document: JsonText | null
  /** The `Extraction`. */
  extraction: JsonText
  /** What is searched of it, as the store's `recordRows` makes it. */
  records: JsonText
  /** What the list of files says of it, as the store's `summaryOf` makes it. */
  summary: string
  /** Milliseconds by step. */
  timings: Record<string, number>
}

export interface StepWatcher {
  /** A step begins: "read", "extract". */
  begin(step: string): void
  /** Is given the document of a file that took long to read, so that a later attempt need not read it again. Never fails. */
  keep(document: JsonText): Promise<void>
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
