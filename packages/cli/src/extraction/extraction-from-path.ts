/** A file on the command line → its extraction: a document is read, an extraction that was written as JSON is taken as it is. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Extraction } from '@specmill/model'
import { UsageError } from '../usage-error.ts'
import { bytesOf, extractionOf } from './extract-one.ts'
import { unopened } from './unopened.ts'

/** @throws UsageError where the file is not there, cannot be read, or is JSON of another kind. */
export async function extractionFromPath(path: string): Promise<Extraction> {
  const name = basename(path)
  try {
    if (path.toLowerCase().endsWith('.json')) return await extractionFrom(path)
    return await extractionOf(name, await bytesOf({ name, path }))
  } catch (error) {
    throw unopened(path, error)
  }
}

async function extractionFrom(path: string): Promise<Extraction> {
  const { extractionSchema } = await import('@specmill/model/schema')
  let parsed: unknown
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${path} is no JSON; give a document, or what "specmill extract" wrote.`)
    throw error
  }
  const checked = extractionSchema.safeParse(parsed)
  if (!checked.success)
    throw new UsageError(`${path} is no extraction with evidence; give a document, or what "specmill extract" wrote without --plain.`)
  return checked.data as Extraction
}
