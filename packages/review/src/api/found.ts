/** Finds an extraction by hash or name, with what its importer said laid over it. */
import { withGiven } from '@specmill/extract'
import type { Extraction } from '@specmill/model'
import { type KeptExtraction, SeveralContents, type Store } from '@specmill/store'
import { Problem } from '../problem.ts'

/** @throws Problem 404 where there is none, 409 where the name fits several. */
export async function keptOf(store: Store, what: string): Promise<KeptExtraction> {
  const kept = await store.findExtractionText(what).catch(error => {
    throw error instanceof SeveralContents ? new Problem(409, error.message) : error
  })
  if (!kept) throw new Problem(404, `There is no extraction of ${what}; GET /api/records lists what there is.`)
  return kept
}

export const extractionFrom = ({ text, given }: KeptExtraction): Extraction => {
  const extraction: Extraction = JSON.parse(text)
  return given ? withGiven(extraction, given) : extraction
}

/** As `keptOf`. */
export const extractionOf = async (store: Store, what: string): Promise<Extraction> => extractionFrom(await keptOf(store, what))
