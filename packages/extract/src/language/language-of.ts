/** In which language a text is written. This file alone knows franc-min. */
import { francAll } from 'franc-min'

/** Small words that make up a share of any English text which they reach in no other language. */
const englishWords = new Set(
  'the of and to in for with or is are be as by on this that at from will may must required experience work'.split(' '),
)

/** ISO 639-3, as franc-min gives it → ISO 639-1. */
const shortCodes: Readonly<Record<string, string>> = {
  arb: 'ar',
  ben: 'bn',
  ces: 'cs',
  cmn: 'zh',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  fra: 'fr',
  guj: 'gu',
  hin: 'hi',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  nld: 'nl',
  pes: 'fa',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  som: 'so',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  swh: 'sw',
  tgl: 'tl',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  vie: 'vi',
}
/** Words below which a guess is worth nothing. */
const fewest = 25

/** @returns ISO 639-1, or null for a text that is too short or mixed to tell */
export function languageOf(texts: readonly string[]): string | null {
  let words = 0
  let english = 0
  for (const text of texts)
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      words++
      if (englishWords.has(word)) english++
    }
  if (words >= 5 && english / words > 0.1) return 'en'
  const [first, second] = words >= fewest ? francAll(texts.join('\n').slice(0, 4_000)) : []
  // a list of English terms looks like other languages too: only a clear lead counts, and English words speak against it
  if (!first || first[0] === 'und' || english / words > 0.04 || (second && first[1] - second[1] < 0.05))
    return words >= 5 && english / words > 0.05 ? 'en' : null
  return shortCodes[first[0]] ?? null
}
