/** Words that a gap between two letters parted: "acc ess", "presente d". What the words of the document are tells them from two words. */
import type { Flow } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'

/** Words so short that stand alone. */
const short = new Set(
  'a i ad ah am an as at be by co cv de do ed eh en et ex ft go he hr id if ii in is it iv la le lb mg mm mo my no of oh ok on or ox pc pm pr re so st tb to tv up us vi vs we'.split(
    ' ',
  ),
)
const pair = /(?<![\p{L}\d'’.-])(\p{L}\p{Ll}*) (\p{Ll}+)(?![\p{L}\d'’-])/gu

/** What no word begins with, and endings that are no words. "fund raising" is two words, though another place may have one. */
const ending =
  /^(?:[^aeiouy]+$|([bcdfglmnprt])\1|n[cdgt]|r[cdlmnt]|ct|l[dt]|mp|xt|(?:[ts]ions?|ions?|ments?|ness|[ae]nces?|ess|(?:bili)?t(?:y|ies)|ally|ing|ings|ive|ous|ical)$)/

const isNoWord = (word: string) => word.length < 3 && !short.has(word.toLowerCase())

/** @param counts how often each word stands in the document, in lower case */
export function withoutFalseSpaces(flow: readonly Flow[], counts: ReadonlyMap<string, number>): Flow[] {
  // few words can be parts of one, and most lines hold none of them
  const parts = new Set([...counts].flatMap(([word, count]) => (isNoWord(word) || (count === 1 && ending.test(word)) ? [word] : [])))
  const part = new RegExp(`(?<!\\p{L})(?:${[...parts].join('|')})(?!\\p{L})`, 'iu')
  const mayHold = ({ text }: Line) => text.includes(' -') || (parts.size > 0 && part.test(text))
  const mended = (line: Line): Line => {
    if (!mayHold(line)) return line
    const at = falseSpaces(line.text, counts)
    return at.length ? without(line, at) : line
  }
  return flow.map(item => {
    if (item.kind === 'line') return { ...item, line: mended(item.line) }
    if (item.kind === 'margin') return item
    for (const cell of item.cells) cell.lines = cell.lines.map(mended)
    return item
  })
}

/** @returns where in the text they stand */
export function falseSpaces(text: string, counts: ReadonlyMap<string, number>): number[] {
  const found: number[] = []
  const rare = (word: string) => (counts.get(word.toLowerCase()) ?? 0) <= 1
  pair.lastIndex = 0
  for (let match = pair.exec(text); match; match = pair.exec(text)) {
    const [whole, first = '', second = ''] = match
    pair.lastIndex = match.index + Math.max(1, first.length)
    if (whole.length < 4) continue
    if (!counts.has((first + second).toLowerCase())) {
      if (isLoneLetter(first, second, counts)) found.push(match.index + first.length)
      continue
    }
    if (isNoWord(first) || isNoWord(second) || (rare(first) && rare(second) && ending.test(second))) found.push(match.index + first.length)
  }
  // a hyphen with white before it alone belongs to the word
  for (const match of text.matchAll(/(?<=\p{Ll}{2}) (?=-\p{Ll}{3})/gu)) found.push(match.index)
  return found.sort((a, b) => a - b)
}

/** A consonant by itself, and a rest that no other word of the document begins like, where one begins like the two together. */
const loneLetter = /^[b-df-hj-np-tv-z]$/
/** Endings whose last letter may be parted from them. */
const partedEnding = /(?:ed|ing|tion|ment|ity|ness)$/
/** In letters: what words of one stem have in common. */
const [stem, shortestWord] = [6, 5]

/** "r eviewing" where the document says "review", "presente d" where it says "presentation"; not "schedule d" or "a class b license". */
function isLoneLetter(first: string, second: string, counts: ReadonlyMap<string, number>): boolean {
  const [letter, rest] = loneLetter.test(first) ? [first, second] : [second, first]
  if (!loneLetter.test(letter) || rest.length < shortestWord - 1 || /\p{Lu}/u.test(first) || (counts.get(rest) ?? 0) > 1) return false
  const joined = first + second
  if (letter === second && !partedEnding.test(joined)) return false
  const others = [...counts.keys()].filter(word => word !== rest)
  // what stands by itself is a word in one form or another
  if (others.some(word => word.startsWith(rest) || (word.length > 3 && rest.startsWith(word) && letter === first))) return false
  return others.some(word => word.startsWith(joined.slice(0, stem)) || (word.length >= shortestWord && joined.startsWith(word)))
}

function without(line: Line, spaces: readonly number[]): Line {
  const moved = (at: number) => at - spaces.filter(space => space < at).length
  const shifted = (stretches: Line['bold']) => stretches.map(([start, end]): [number, number] => [moved(start), moved(end)])
  return {
    ...line,
    text: line.text
      .split('')
      .filter((_, at) => !spaces.includes(at))
      .join(''),
    bold: shifted(line.bold),
    raised: shifted(line.raised),
    cuts: line.cuts.map(cut => ({ ...cut, at: moved(cut.at) })),
  }
}
