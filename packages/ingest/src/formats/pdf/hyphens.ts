/** Whether the hyphen at a line's end divides a word or belongs to it. */

/** First parts that keep their hyphen where it stands: "self-motivated", "full-time", "decision-making". */
const keptAfter = new Set(
  `all anti back broad call city co computer county cross customer data day decision end entry ex face fast first five follow four front
  full half hand hands high home in inter job land large law life long low mid multi non off on one out part policy post pre problem quasi
  re real second self semi short six small state sub team ten third three time twelve two up user vice walk well wide work year`.split(
    /\s+/,
  ),
)
/** Beginnings of a second part that stand at the beginning of no word: what comes before them was divided inside a word. */
const inner =
  /^(?:tion|sion|ment|ness|ance|ence|able(?!-)|ible|ity\b|ties\b|ally\b|tive|sive|ious|ture|tural|ular|ology|ical|ically|ating|ated|ization|izing|ing\b|ings\b|ed\b|ers?\b|ful\b|ly\b|ial\b|ional|nical|cial|dures?\b|gram|ters?\b|ties\b|cy\b|ry\b|ty\b|quir(?:e|ing)|sponsib|cedure|ployee)/
/** What is no word by itself and is no prefix that takes a hyphen. */
const fragment =
  /^(?:[b-df-hj-np-tv-xz]{1,3}|infor|admin|oper|respon|depart|develop|exper|knowl|qual|certif|equip|prepara|communi|organi[sz]a?|super|main|perfor|proce|supervi|manag|requi|recom|environ|govern|coordi|demon|estab)$/i

/**
 * @param before ends with a hyphen after a letter; `after` begins with a letter
 * @param words of the document that stand whole inside its lines, in lower case
 * @returns whether the hyphen goes: "infor-" + "mation" yes, "decision-" + "making" no; in doubt it stays
 */
export function isDivided(before: string, after: string, words: ReadonlySet<string>): boolean {
  const first = /(\p{L}+)-$/u.exec(before)?.[1]?.toLowerCase() ?? ''
  const second = /^\p{Ll}+/u.exec(after)?.[0] ?? ''
  if (!first || !second || words.has(`${first}-${second}`)) return false
  // one hyphen of several: "state-of-the-" + "art"
  if (/[\p{L}\d]-\p{L}+-$/u.test(before) || /^\p{L}+-\p{L}/u.test(after)) return false
  if (words.has(first + second)) return true
  return !keptAfter.has(first) && (inner.test(second) || fragment.test(first))
}

/** Words and hyphenated words of the lines, in lower case, but for each line's last, which may be a part; with how often each stands there. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const all = text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*(?:-$)?/gu) ?? []
    for (const word of all) if (!word.endsWith('-')) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
