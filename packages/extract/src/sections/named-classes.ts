/** Which of the known classes a heading names. */
import { withoutNote } from './level-label.ts'
import { levelsIn } from './levels-in-title.ts'
import { type TitleIndex, titleIndexOf, wordsOf } from './title-index.ts'

const separators = /^(?:[\s,;/&.:()-]|and|or|series|\*)*$/i
/** Ranges of pay inside one class: "Clerk, Ranges A and B". */
const ranges = /[\s,(]*\branges?\s+[A-Z](?:(?:\s*,\s*|\s+and\s+|\s*,\s*and\s+)[A-Z])*\)?\s*$/i

/** What stands in brackets behind the levels: "(Courts)". */
const specialtyBehind = /\s*\([^()]*\)$/

/** "Clerk I and II" → "Clerk I, Clerk II"; "Clerk I and II (Courts)" → "Clerk I (Courts), Clerk II (Courts)". */
function withLevelsSpeltOut(heading: string): string {
  const specialty = specialtyBehind.exec(heading)?.[0] ?? ''
  const levels = levelsIn(heading.slice(0, heading.length - specialty.length))
  return levels.length > 1 ? levels.map(({ title }) => title + specialty).join(', ') : heading
}

/** Which of the classes a heading names, and nothing else: "Clerk I and Clerk II". */
export function classesNamed(heading: string, titles: readonly string[]): number[] {
  let rest = withLevelsSpeltOut(heading.replace(ranges, '')).toLowerCase()
  const named: number[] = []
  const known = titleIndexOf(titles)
  for (const { title, index } of known.within(rest)) {
    const at = rest.indexOf(title)
    if (at < 0 || /[\p{L}\p{N}]/u.test(rest[at + title.length] ?? '') || /[\p{L}\p{N}]/u.test(rest[at - 1] ?? '')) continue
    rest = `${rest.slice(0, at)} ${rest.slice(at + title.length)}`
    named.push(index)
  }
  if (named.length > 0) return separators.test(rest) ? named.sort((a, b) => a - b) : fromTo(rest, named, titles)
  const near = nearlyNamed(rest, known)
  return near === null ? [] : [near]
}

/** "Clerk 9 - 12": from one level to another. */
function fromTo(rest: string, named: readonly number[], titles: readonly string[]): number[] {
  const last = /^\s*(?:-|–|—|to|through)\s*([a-z]?\d{1,2}|[ivx]{1,4})\s*$/.exec(rest)?.[1]
  const [first] = named
  if (!last || first === undefined || named.length > 1) return []
  const end = titles.findIndex(title => title.toLowerCase().endsWith(` ${last}`))
  return end > first ? titles.map((_, index) => index).slice(first, end + 1) : []
}

/** The only class whose title differs in one word at most: "Records Administration II" for "Records Administrator II". */
function nearlyNamed(heading: string, titles: TitleIndex): number | null {
  const words = wordsOf(heading)
  if (words.length < 3 || words.length > 14) return null
  const near = titles.near(words).filter(title => differsLittle(words, title.words))
  return near.length === 1 ? (near[0]?.index ?? null) : null
}

function differsLittle(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let before = 0
  while (before < a.length && before < b.length && a[before] === b[before]) before++
  let behind = 0
  while (behind < a.length - before && behind < b.length - before && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++
  const odd = a.slice(before, a.length - behind)
  const other = b.slice(before, b.length - behind)
  if (odd.length === 0 && other.length === 0) return true
  if (odd.length === 1 && other.length === 1)
    return (odd[0] ?? '').length > 6 && (odd[0] ?? '').slice(0, 6) === (other[0] ?? '').slice(0, 6)
  // a word left out of a long title, and no level
  return (
    odd.length + other.length === 1 && before + behind > 3 && [...odd, ...other].every(word => word.length > 4) && behind > 0 && before > 0
  )
}

/** The same for a label that may say more than the names: "Clerk II (in addition to the above)", "Clerk II only". */
export function classesLabelled(label: string, titles: readonly string[]): number[] {
  const whole = classesNamed(label, titles)
  return whole.length > 0 ? whole : classesNamed(withoutNote(label), titles)
}
