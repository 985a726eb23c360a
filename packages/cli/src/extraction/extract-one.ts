/** One file → its extraction as JSON text, or why not. */
import type { Extraction } from '@specmill/model'
import type { Input } from './input.ts'
import { type Rejection, rejectionFrom } from './rejection.ts'

export interface Shape {
  /** Values only, without evidence. */
  plain: boolean
  /** Only what a person should look at. */
  review?: boolean
  /** Over several lines, for people. */
  pretty: boolean
}
/** `ms`: milliseconds from opening the file to the finished text. */
export type Outcome = { ms: number } & ({ json: string; rejection: null } | { json: null; rejection: Rejection })
/** Is told of each page that is recognised, and how many milliseconds it may take. */
export type Tell = (progress: { page: number; of: number }, withinMs?: number) => void

/** @throws UnreadableFile `too-large`; as the file system does. */
export async function bytesOf({ name, path }: Pick<Input, 'name' | 'path'>): Promise<Uint8Array> {
  const { bytesFrom, readFileWithin } = await import('@specmill/ingest')
  return path === null ? bytesFrom(process.stdin, name) : readFileWithin(path, name)
}

/** @throws UnreadableFile where the bytes cannot be read. */
export async function extractionOf(name: string, bytes: Uint8Array, tell: Tell = () => {}): Promise<Extraction> {
  const [{ read, longestPage }, { extract }] = await Promise.all([import('@specmill/ingest'), import('@specmill/extract')])
  const onPage = (done: number, of: number) => (done < of ? tell({ page: done + 1, of }, longestPage * 1.5) : tell({ page: of, of }))
  return extract(await read({ name, bytes }, { onPage }))
}

export async function extractOne(input: Input, shape: Shape, tell?: Tell): Promise<Outcome> {
  const start = performance.now()
  const elapsed = () => Math.round(performance.now() - start)
  try {
    const extraction = await extractionOf(input.name, await bytesOf(input), tell)
    const json = JSON.stringify(await shaped(extraction, shape), null, shape.pretty ? 2 : undefined)
    return { ms: elapsed(), json, rejection: null }
  } catch (error) {
    return { ms: elapsed(), json: null, rejection: await rejectionFrom(error) }
  }
}

async function shaped(extraction: Extraction, { plain, review }: Shape): Promise<unknown> {
  if (review) {
    const { worklistOf } = await import('@specmill/review/worklist')
    return { source: extraction.source, items: worklistOf(extraction) }
  }
  const { plainFrom } = await import('@specmill/model')
  return plain ? plainFrom(extraction) : extraction
}
