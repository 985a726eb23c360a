/** What an export is made of: the newest extraction of each content, with what was given on import laid over it, values only. */
import { type Extraction, type PlainExtraction, plainFrom } from '@specmill/model'
import type { ExtractionFilter, KeptExtraction, Results } from '../contract/results.ts'

/** @param lay what lays that over an extraction which was given on import, and said on review. */
export async function* plainExtractions(
  store: Pick<Results, 'extractions'>,
  lay: (extraction: Extraction, said: KeptExtraction) => Extraction,
  filter?: ExtractionFilter,
): AsyncGenerator<PlainExtraction> {
  for await (const kept of store.extractions(filter)) yield plainFrom(lay(JSON.parse(kept.text) as Extraction, kept))
}
