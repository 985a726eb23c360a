/** Small words of languages that are written in Latin letters: enough for a notice of one line. */

const words: Readonly<Record<string, string>> = {
  de: 'als auf bei das dem den der des die ein eine einen für im ist mit nach oder sie sind und von wir zu zum zur',
  es: 'al como con de del dos el en es la las los para por que se sin su un una y',
  fr: 'au aux avec ce dans de des du en est et la le les nous ou par pour que sur un une vous',
  it: 'al anche che con da del della di e gli il in la le nel per sono un una',
  nl: 'aan bij de een en het in is met of op te van voor wij zijn',
  pt: 'ao as com da das de do dos e em na no o os para por que se um uma',
  tl: 'ang ay at mga na nag ng sa si',
  vi: 'các cho có của không là một những trong và với',
}
const languagesOf = new Map<string, string[]>()
for (const [language, list] of Object.entries(words))
  for (const word of list.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])

/** Of all words; in running text of a language these are a quarter and more. */
const share = 0.2
/** A language leads where it has so many times the words of the next. */
const lead = 1.25

/** @param text words in lower case @returns ISO 639-1; null where none leads */
export function languageBySmallWords(text: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const word of text) for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= text.length * share && first[1] >= 2 && first[1] >= (second?.[1] ?? 0) * lead ? first[0] : null
}
