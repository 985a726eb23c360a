/** What is done with one file: the verbs of the other packages, given by whoever starts the worker. */
import type { SourceFile } from '@specmill/ingest'
import type { Document, Extraction } from '@specmill/model'

export interface Steps {
  /** Of both steps together: the same bytes and the same version give the same extraction. */
  version: string
  /** @throws UnreadableFile where it is no use to try again. */
  read(file: SourceFile): Promise<Document>
  extract(document: Document): Promise<Extraction>
}

/** The steps of the program itself. */
export async function ownSteps(): Promise<Steps> {
  const [{ read }, { extract, version }] = await Promise.all([import('@specmill/ingest'), import('@specmill/extract')])
  return { version, read, extract }
}
