/** What reviewers said, as a labelled set of the scorer: `expected/NAME.json` beside `docs/NAME.…`, in a zip. */
import type { Extraction, Judgement } from '@specmill/model'
import { Zip, ZipDeflate } from 'fflate'
import type { Items } from '../contract/items.ts'
import type { RecordSearch, Records } from '../contract/records.ts'
import type { KeptExtraction, Results } from '../contract/results.ts'
import type { ExportFormat } from './export-format.ts'
import { keptOfFound } from './found.ts'

/** It is made from more than the extractions, and stands beside the list of the formats. */
export const truth: Omit<ExportFormat, 'write'> = {
  name: 'truth',
  description: 'Labelled truth: what reviewers said, and the files, for "specmill score"',
  mediaType: 'application/zip',
  extension: 'zip',
  cannotHold: 'Everything that nobody has judged, and values that were rejected without saying what is right.',
}

const encoder = new TextEncoder()

/** @param truthOf what a scorer expects of an extraction; null where nothing was said. */
export async function* truthOfFound(
  store: Pick<Records, 'searchRecords'> & Pick<Results, 'findExtractionText'> & Pick<Items, 'readBlob'>,
  search: RecordSearch,
  truthOf: (extraction: Extraction, judgements: Judgement[]) => unknown,
): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  const put = (path: string, bytes: Uint8Array) => {
    const file = new ZipDeflate(path, { level: 6 })
    // the same truth is the same zip
    file.mtime = new Date(1980, 0, 1)
    zip.add(file)
    file.push(bytes, true)
  }
  const taken = new Set<string>()
  for await (const { kept } of keptOfFound(store, search)) {
    const expected = kept.judgements.length > 0 ? truthOf(JSON.parse(kept.text) as Extraction, kept.judgements) : null
    if (expected === null || taken.has(kept.sha256)) continue
    const { stem, extension } = nameFor(kept, taken)
    taken.add(kept.sha256).add(stem.toLowerCase())
    put(`expected/${stem}.json`, encoder.encode(`${JSON.stringify(expected, null, 2)}\n`))
    put(`docs/${stem}${extension}`, await store.readBlob(kept.sha256))
    yield* pieces.splice(0)
  }
  zip.end()
  yield* pieces.splice(0)
}

/** Files of one name are told apart by their content. */
function nameFor({ text, sha256 }: KeptExtraction, taken: Set<string>): { stem: string; extension: string } {
  const { name } = (JSON.parse(text) as Extraction).source
  const base = name.slice(name.lastIndexOf('/') + 1)
  const dot = base.lastIndexOf('.')
  const [stem, extension] = dot > 0 ? [base.slice(0, dot), base.slice(dot)] : [base, '']
  return { stem: taken.has(stem.toLowerCase()) ? `${stem}-${sha256.slice(0, 8)}` : stem, extension }
}
