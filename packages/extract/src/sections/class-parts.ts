/** Headings that come again below one class title after another, "EDUCATION" of each class: they are parts of the class, not of the document. */
import { isCaps } from './heading-key.ts'
import { kindByMeaning, kindInLexicon } from './kind-of-heading.ts'
import type { Line } from './lines.ts'

export interface ClassParts {
  /** Lines whose heading belongs below the class title above it. */
  own: ReadonlySet<Line>
  /** Class titles right above such a heading. */
  bare: ReadonlySet<Line>
}

interface Part {
  title: Line
  /** Headings below the title, up to the next one, with the words of each. */
  headings: Map<Line, string>
  bare: boolean
}

/** In characters, of a line that names classes. */
const longestTitle = 200

const none: ClassParts = { own: new Set(), bare: new Set() }

/** @param classTitles lower case; empty for a file about one class */
export function classPartsOf(lines: readonly Line[], classTitles: ReadonlySet<string>): ClassParts {
  if (classTitles.size === 0) return none
  const parts: Part[] = []
  for (const [index, line] of lines.entries()) {
    const whole = line.text.length > longestTitle ? '' : line.text.trim().replace(/\s*:$/, '').toLowerCase()
    if (classTitles.has(whole)) {
      parts.push({ title: line, headings: new Map(), bare: nameOfHeading(lines[index + 1]) !== null })
      continue
    }
    const name = parts.length > 0 ? nameOfHeading(line) : null
    if (name) parts.at(-1)?.headings.set(line, name)
  }
  const own = new Set<Line>()
  const bare = new Set<Line>()
  /** What headings the classes above have in a row of classes of which each has some of those of the next. */
  let before = new Set<string>()
  /** The classes above in a row in which none comes twice. */
  let row = new Set<string>()
  for (const [index, { title, headings, bare: isBare }] of parts.entries()) {
    const next = parts[index + 1]
    row = row.has(title.text) ? new Set([title.text]) : new Set([...row, title.text])
    const another = next !== undefined && !row.has(next.title.text)
    const goesOn = another && shares(headings.values(), new Set(next.headings.values()))
    // behind the last class of the row the document may go on with headings about all
    for (const [line, name] of headings) if (goesOn || before.has(name) || (another && ofOneClass.test(name))) own.add(line)
    if (isBare && (goesOn || before.size > 0)) bare.add(title)
    before = goesOn ? new Set([...before, ...headings.values()]) : new Set()
  }
  return { own, bare }
}

/** Said of what the class above asks for. */
const ofOneClass = /^substitutions?\b/

const shares = (names: Iterable<string>, others: ReadonlySet<string>) => [...names].some(name => others.has(name))

/** The words of a heading on a line of its own or in front of its text, in lower case. */
function nameOfHeading(line: Line | undefined): string | null {
  if (!line || line.block.cells.length > 1) return null
  const text = line.text.trim()
  const name = /^([^:\n]{3,90}?)\s*(?:\([^()]*\))?\s*(?::|$)/.exec(text)?.[1] ?? ''
  const alone = text.length <= longestTitle && name.length === text.replace(/\s*:$/, '').length
  const looksIt = alone || isCaps(name) || ofOneClass.test(name.toLowerCase())
  return looksIt && (kindInLexicon(name) ?? kindByMeaning(name)) ? name.toLowerCase() : null
}
