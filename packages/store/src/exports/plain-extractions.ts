/** What an export is made of: the newest extraction of each content, with what was given on import laid over it, values only. */
import { type Extraction, type Given, type PlainExtraction, plainFrom } from '@specmill/model'
import type { ExtractionFilter, Results } from '../contract/results.ts'

/** @param lay what lays what was given over an extraction; it is asked only where something was. */
export async function* plainExtractions(
  store: Pick<Results, 'extractions'>,
  lay: (extraction: Extraction, given: Given) => Extraction,
  filter?: ExtractionFilter,
): AsyncGenerator<PlainExtraction> {
  for await (const { text, given } of store.extractions(filter)) {
    const extraction = JSON.parse(text) as Extraction
    yield plainFrom(given ? lay(extraction, given) : extraction)
  }
}
