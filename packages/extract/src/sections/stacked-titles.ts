/** Titles on lines right below one another at the top, "Clerk I - #2241" above "Clerk II - #2242", over a text that says what holds for each. */
import { namesRole } from '../fields/title/role.ts'
import type { DescribedClass } from './described-class.ts'
import type { TitleCandidate } from './title-candidates.ts'

/** The line of a title, with the code behind it: "Clerk I - #2241". */
const titleAndCode = /^(.{4,70}?)(?:\s*[-–,(]?\s*#?((?=[A-Z-]*\d)[A-Z\d]{1,3}-?\d{2,5}[A-Z]?)\)?)?$/

/** Whether two lines right below one another name somebody; only then are the parts of the text looked for. */
export const areStacked = (lines: readonly TitleCandidate[]): boolean =>
  lines.some(({ text, span }, index) => {
    const next = lines[index + 1]
    return next?.span.block === span.block + 1 && namesRole(text) && namesRole(next.text)
  })

/**
 * The titles have a word in common; lines that name nobody ("Sick Leave" above "Family Leave") are none.
 * @param named in lower case: what stands in front of a part of the text below
 */
export function stackedTitles(lines: readonly TitleCandidate[], named: ReadonlySet<string>): DescribedClass[] {
  const found: DescribedClass[] = []
  for (const { text, span } of lines) {
    const [, title = '', code = null] = titleAndCode.exec(text) ?? []
    const last = found.at(-1)
    const isTitle = named.has(title.toLowerCase()) && namesRole(title)
    if (!isTitle || (last && span.block !== last.titleSpan.block + 1)) {
      if (found.length > 1) break
      found.length = 0
    }
    if (!isTitle || found.some(one => one.title.toLowerCase() === title.toLowerCase())) continue
    const codeStart = code ? text.lastIndexOf(code) + span.start : 0
    found.push({
      title,
      code,
      titleSpan: { ...span, end: span.start + title.length },
      codeSpan: code ? { block: span.block, start: codeStart, end: codeStart + code.length } : null,
      noteSpan: null,
      startsAt: [],
    })
  }
  const words = found.map(({ title }) => new Set(title.toLowerCase().split(/[^\p{L}]+/u)))
  const common = [...(words[0] ?? [])].some(word => word.length > 3 && words.every(one => one.has(word)))
  return found.length > 1 && common ? found : []
}
