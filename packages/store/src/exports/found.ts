/** What an export of a search is made of: the extractions of the records that are found, each with these records alone. */
import { type Extraction, type PlainExtraction, plainFrom } from '@specmill/model'
import type { FoundRecord, RecordSearch, Records } from '../contract/records.ts'
import type { KeptExtraction, Results } from '../contract/results.ts'
import type { Exported } from './export-format.ts'

const page = 200

/**
 * In the order of the search; records of one extraction that stand together come in one.
 * @param lay what lays that over an extraction which was given on import, and said on review.
 * @param corrected whether what reviewers said is laid over.
 */
export async function* found(
  store: Pick<Records, 'searchRecords'> & Pick<Results, 'findExtractionText'>,
  search: RecordSearch,
  lay: (extraction: Extraction, said: KeptExtraction) => Extraction,
  corrected = true,
): AsyncGenerator<Exported> {
  for await (const { kept, positions } of keptOfFound(store, search)) {
    const extraction = JSON.parse(kept.text) as Extraction
    yield withRecords(
      plainFrom(lay(extraction, corrected ? kept : { ...kept, judgements: [] })),
      [...positions].sort((a, b) => a - b),
    )
  }
}

/** The extraction with these records alone, and the sections that are about them. */
function withRecords(extraction: PlainExtraction, places: number[]): Exported {
  const sections = extraction.sections
    .filter(({ records }) => records.length === 0 || records.some(place => places.includes(place)))
    .map(section => ({ ...section, records: section.records.map(place => places.indexOf(place)).filter(place => place >= 0) }))
  const ids = new Set(sections.map(({ id }) => id))
  return {
    extraction: {
      ...extraction,
      sections: sections.map(section => ({
        ...section,
        parent: section.parent !== null && ids.has(section.parent) ? section.parent : null,
      })),
      records: extraction.records.filter((_, place) => places.includes(place)),
    },
    places,
  }
}

/** The extractions of the records that are found, unparsed. */
export async function* keptOfFound(
  store: Pick<Records, 'searchRecords'> & Pick<Results, 'findExtractionText'>,
  search: RecordSearch,
): AsyncGenerator<{ kept: KeptExtraction; positions: Set<number> }> {
  let after: string | null = null
  do {
    const { rows, after: next }: { rows: FoundRecord[]; after: string | null } = await store.searchRecords({
      ...search,
      limit: page,
      after,
    })
    for (const [sha256, positions] of together(rows)) {
      const kept = await store.findExtractionText(sha256)
      // it may have been forgotten meanwhile
      if (kept) yield { kept, positions }
    }
    after = next
  } while (after !== null)
}

function* together(rows: FoundRecord[]): Generator<[string, Set<number>]> {
  let group: [string, Set<number>] | null = null
  for (const { sha256, position } of rows) {
    if (group?.[0] === sha256) group[1].add(position)
    else {
      if (group) yield group
      group = [sha256, new Set([position])]
    }
  }
  if (group) yield group
}
