/** What kind of document it is, and in which language. */
import type { DocumentKind, FullRecord } from '@specmill/model'
import type { Reading } from './engine/reading.ts'

export function documentKindOf(_reading: Reading, _records: readonly FullRecord[]): DocumentKind {
  return 'class-specification'
}

const englishWords = new Set(
  'the of and to in for with or is are be as by on this that at from will may must required experience work'.split(' '),
)

/** @returns "en" where the small words of English make up a share that no other language reaches; null where it is none, or too short to tell. */
export function languageOf(reading: Reading): string | null {
  let words = 0
  let english = 0
  for (const block of reading.blocks)
    for (const word of block.text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      words++
      if (englishWords.has(word)) english++
    }
  return words >= 5 && english / words > 0.1 ? 'en' : null
}
