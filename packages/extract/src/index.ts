/** Document → Extraction. */
import type { Document, Extraction } from '@specmill/model'
import { extractWith } from './extract.ts'
import { AskedTagger, loadTagger, type PhraseTagger } from './language/phrases.ts'

export { extractWith } from './extract.ts'
export { loadTagger, type PhraseTagger } from './language/phrases.ts'
export { version } from './version.ts'

let tagger: PhraseTagger | null = null

/** Extracts; loads the part-of-speech tagger (0.3 s, once) only when the document has a phrase that needs it. */
export async function extract(document: Document): Promise<Extraction> {
  if (!tagger) {
    const asked = new AskedTagger()
    const extraction = extractWith(document, asked)
    if (asked.asked === 0) return extraction
    tagger = await loadTagger()
  }
  return extractWith(document, tagger)
}
