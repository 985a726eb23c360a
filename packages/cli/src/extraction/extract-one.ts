/** One file → its extraction as JSON text, or why not. */
import { readFile } from 'node:fs/promises'
import type { Extraction } from '@specmill/model'
import type { Input } from './input.ts'
import { type Rejection, rejectionFrom } from './rejection.ts'

export interface Shape {
  /** Values only, without evidence. */
  plain: boolean
  /** Over several lines, for people. */
  pretty: boolean
}
/** `ms`: milliseconds from opening the file to the finished text. */
export type Outcome = { ms: number } & ({ json: string; rejection: null } | { json: null; rejection: Rejection })

export async function bytesOf({ path }: Input): Promise<Uint8Array> {
  // a copy of its own: some libraries refuse Node's Buffer, which shares its memory with others
  if (path !== null) return new Uint8Array(await readFile(path))
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

/** @throws UnreadableFile where the bytes cannot be read. */
export async function extractionOf(name: string, bytes: Uint8Array): Promise<Extraction> {
  const [{ read }, { extract }] = await Promise.all([import('@specmill/ingest'), import('@specmill/extract')])
  return extract(await read({ name, bytes }))
}

export async function extractOne(input: Input, shape: Shape): Promise<Outcome> {
  const start = performance.now()
  const elapsed = () => Math.round(performance.now() - start)
  try {
    const extraction = await extractionOf(input.name, await bytesOf(input))
    const { plainFrom } = await import('@specmill/model')
    const json = JSON.stringify(shape.plain ? plainFrom(extraction) : extraction, null, shape.pretty ? 2 : undefined)
    return { ms: elapsed(), json, rejection: null }
  } catch (error) {
    return { ms: elapsed(), json: null, rejection: await rejectionFrom(error) }
  }
}
