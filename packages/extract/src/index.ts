/** Document → Extraction. */
import type { Document, Extraction } from '@specmill/model'
import { extractWith } from './extract.ts'
import { type LanguageGuess, loadLanguageGuess } from './language/language-guess.ts'
import { AskedTagger, loadTagger, type PhraseTagger } from './language/phrases.ts'

export { type Compared, compare } from './compare/compare.ts'
export { laidOver, type SaidOf } from './corrected/laid-over.ts'
export { type Placed, placed } from './corrected/placed.ts'
export { truthOf } from './corrected/truth.ts'
export { withCorrections } from './corrected/with-corrections.ts'
export { confidenceOf, fewestCases } from './engine/confidence.ts'
export { extractWith } from './extract.ts'
export { withGiven } from './given/with-given.ts'
export { loadTagger, type PhraseTagger } from './language/phrases.ts'
export { version } from './version.ts'

let tagger: PhraseTagger | null = null
let guess: LanguageGuess | null = null

/** Extracts; the part-of-speech tagger (0.3 s, once) and the guess of languages are loaded only for a document that needs them. */
export async function extract(document: Document): Promise<Extraction> {
  const phrases = tagger ?? new AskedTagger()
  let askedForLanguage = false
  const asked: LanguageGuess = () => {
    askedForLanguage = true
    return null
  }
  const extraction = extractWith(document, phrases, guess ?? asked)
  const askedForPhrases = phrases instanceof AskedTagger && phrases.asked > 0
  if (!askedForPhrases && !askedForLanguage) return extraction
  // what was read without an answer is read again
  if (askedForPhrases) tagger = await loadTagger()
  if (askedForLanguage) guess = await loadLanguageGuess()
  return extract(document)
}
