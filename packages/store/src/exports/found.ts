/** What an export of a search is made of: the extractions of the records that are found, each with these records alone. */
import { type Extraction, type Given, type PlainExtraction, plainFrom } from '@specmill/model'
import type { FoundRecord, RecordSearch, Records } from '../contract/records.ts'
import type { Results } from '../contract/results.ts'

const page = 200

/**
 * In the order of the search; records of one extraction that stand together come in one.
 * @param lay what lays what was given over an extraction; it is asked only where something was.
 */
export async function* found(
  store: Pick<Records, 'searchRecords'> & Pick<Results, 'findExtractionText'>,
  search: RecordSearch,
  lay: (extraction: Extraction, given: Given) => Extraction,
): AsyncGenerator<PlainExtraction> {
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
      if (!kept) continue
      const extraction = JSON.parse(kept.text) as Extraction
      const plain = plainFrom(kept.given ? lay(extraction, kept.given) : extraction)
      yield { ...plain, records: plain.records.filter((_, position) => positions.has(position)) }
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
