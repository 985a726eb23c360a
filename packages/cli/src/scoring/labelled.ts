/** A labelled set → what the scorer compares: each document's extraction beside its label. */
import { basename, extname } from 'node:path'
import type { LabelledExtraction } from '@specmill/evaluate'
import { type Extraction, plainFrom } from '@specmill/model'
import { jsonFrom, stemOf } from './folders.ts'
import type { LabelledPair, LabelledSet } from './sets.ts'

/** The full view is scored by its values. */
function actualFrom(json: unknown): Pick<LabelledExtraction, 'actual' | 'extraction'> {
  const isFull = typeof json === 'object' && json !== null && 'blocks' in json
  return isFull ? { actual: plainFrom(json as Extraction), extraction: json as Extraction } : { actual: json, extraction: null }
}

/** Several renderings of one name are told apart by their extension. */
function nameOf(pair: LabelledPair, document: string): string {
  if (pair.documents.length === 1) return pair.name
  const file = basename(document)
  const rendering = extname(file) === '.json' ? stemOf(file) : file
  return rendering.startsWith(pair.name) ? rendering : `${pair.name}/${rendering}`
}

/**
 * @param extracted a source document → its extraction, undefined where it is rejected.
 * @returns one entry a document, and one for an expectation without any.
 */
export async function labelledFrom(
  { pairs }: LabelledSet,
  extracted: (path: string, name: string) => Promise<unknown>,
): Promise<LabelledExtraction[]> {
  const labelled: LabelledExtraction[] = []
  for (const pair of pairs) {
    const label = { expected: jsonFrom(pair.expectation) as LabelledExtraction['expected'], label: pair.expectation }
    if (pair.documents.length === 0) labelled.push({ name: pair.name, ...label, actual: undefined, extraction: null })
    for (const document of pair.documents) {
      const json = document.endsWith('.json') ? jsonFrom(document) : await extracted(document, basename(document))
      labelled.push({ name: nameOf(pair, document), ...label, ...actualFrom(json) })
    }
  }
  return labelled
}
