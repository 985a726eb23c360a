/** Finds an extraction by hash or name, with what its importer said, and where it is asked for reviewers too, laid over it. */
import { laidOver } from '@specmill/extract'
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

/** @param corrected whether what reviewers said is laid over. */
export const extractionFrom = ({ text, given, judgements }: KeptExtraction, corrected = false): Extraction =>
  laidOver(JSON.parse(text), { given, judgements: corrected ? judgements : [] })

/** As `keptOf`. */
export const extractionOf = async (store: Store, what: string): Promise<Extraction> => extractionFrom(await keptOf(store, what))
