/** Tells the languages of the world apart. This file alone knows franc-min, and loads it when a text is not plainly English. */

/** @returns ISO 639-1; null where no language leads clearly */
export type LanguageGuess = (text: string) => string | null

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
/** Loads franc-min (40 ms, once a process). */
export async function loadLanguageGuess(): Promise<LanguageGuess> {
  const { francAll } = await import('franc-min')
  return text => {
    const [first, second] = francAll(text)
    // a list of terms looks like several languages: only a clear lead counts
    if (!first || first[0] === 'und' || (second && first[1] - second[1] < 0.05)) return null
    return shortCodes[first[0]] ?? null
  }
}
