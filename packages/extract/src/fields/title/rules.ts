/** Rules for the title. */
import { type Finding, plainLook } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { shownFrom } from '../../language/display-case.ts'
import { describedClasses } from '../../sections/class-titles.ts'
import { firstLabelled, type Labelled } from '../../sections/labels.ts'
import { isLabelled, isNoTitle, titleCandidates } from './candidates.ts'
import { organizationWords } from './lexicon.ts'
import { type TitleParts, titleParts } from './parts.ts'
import { namesRole } from './role.ts'

export interface TitleLine {
  rule: string
  passage: Passage
  /** Of the line in the passage's text. */
  from: number
  text: string
  parts: TitleParts
  /** Lines that continue it. */
  more: Passage[]
}

const lineFrom = (rule: string, passage: Passage, from: number, text: string, more: Passage[] = []): TitleLine => ({
  rule,
  passage,
  from,
  text,
  parts: titleParts(text),
  more,
})

/** "Position Title: Registrar"; refuses "Position: Open until filled" and a value that is only a grade. */
export function labelledTitle(job: JobText): TitleLine | null {
  const passes = (one: Labelled) =>
    (namesRole(one.text) || /\s/.test(one.text)) &&
    /\p{L}{3}/u.test(one.text) &&
    one.text.length < 130 &&
    !/^(?:see|n\/a|none|open|full|part)\b/i.test(one.text) &&
    !isNoTitle(one.text)
  const one =
    firstLabelled(job, ['title'], passes) ?? firstLabelled(job, ['class-title'], found => passes(found) && nameOfClass.test(found.label))
  if (one) return lineFrom('title/label', one.passage, one.start, one.text)
  const both = firstLabelled(job, ['class-code-and-title'])
  const title = both && /^\S*\d\S*\s*[-–/|]\s*(\S.*)$/.exec(both.text)?.[1]
  return both && title ? lineFrom('title/label', both.passage, both.end - title.length, title) : null
}

/** "Class Title" names what the document is about; "Job Class Title" on a posting names another thing than its title. */
const nameOfClass = /^(?:class|classification|class specification|civil service)?\s*(?:title|name)(?: of class(?:ification)?)?$/i

/** The class of a posting, where nothing else names the job. */
function classOfPosting(job: JobText): TitleLine | null {
  const one = firstLabelled(job, ['class-title', 'classification'], found => namesRole(found.text) && found.text.length < 90)
  return one ? lineFrom('title/class-label', one.passage, one.start, one.text) : null
}

/** "PARKS SUPERVISOR 412" at the top; refuses "JOB DESCRIPTION", "CITY OF …" and "Department of Finance". */
export function headTitle(job: JobText): TitleLine | null {
  const best = titleCandidates(job)[0]?.passage
  if (!best) return null
  const lines = job.sections[0]?.passages ?? []
  let from = lines.indexOf(best)
  if (from < 0) return lineFrom('title/head', best, 0, best.text)
  let to = from
  const joins = (upper: number, lower: number) => {
    const [first, second] = [lines[upper], lines[lower]]
    return first !== undefined && second !== undefined && lower - upper < 5 && goesOn(job, first, second)
  }
  while (joins(from - 1, from)) from--
  while (joins(to, to + 1) && to - from < 3) to++
  const [first = best, ...more] = lines.slice(from, to + 1)
  return lineFrom('title/head', first, 0, first.text, more)
}

/** A title set on two lines: "BUILDING AND GROUNDS" over "SUPERINTENDENT". */
function goesOn(job: JobText, first: Passage, second: Passage): boolean {
  if (
    first.kind !== second.kind ||
    isLabelled(first.text) ||
    isLabelled(second.text) ||
    first.cells.length > 1 ||
    second.cells.length > 1 ||
    /:$/.test(second.text) ||
    isNoTitle(first.text) ||
    isNoTitle(second.text)
  )
    return false
  const look = job.reading.blocks[second.block]?.raw.look ?? plainLook
  const size = job.reading.blocks[first.block]?.raw.look.size ?? 1
  const large = size > 1.3 && look.gap < 0.3
  const sameLook =
    (look.gap === 0 || large) && Math.abs(look.size - size) < 0.03 && /\p{Ll}/u.test(second.text) === /\p{Ll}/u.test(first.text)
  const open = /(?:\band|\bof|\bfor|[,&/-])$/i.test(first.text) || (!namesRole(first.text) && !organizationWords.test(first.text))
  return (
    sameLook &&
    (open || (large && !organizationWords.test(second.text) && !organizationWords.test(first.text))) &&
    !/\d{3}/.test(second.text)
  )
}

/** The printed title of one class of several. */
export function classTitle(job: JobText): Finding<string> | null {
  if (job.title === null) return null
  const described = describedClasses(job.reading.blocks)[job.index]
  return described ? stated(job.reading, 'title/class', shownFrom(described.title), described.titleSpan) : null
}

/** The page's own running title, where it was set aside as furniture and nothing else names the job. */
export function runningTitle(job: JobText): TitleLine | null {
  for (const block of job.reading.blocks) {
    const text = block.text.trim()
    if (block.raw.look.margin !== 'header' || isNoTitle(text) || !namesRole(text) || /[|:]/.test(text)) continue
    const passage: Passage = {
      block: block.index,
      start: 0,
      text: block.text,
      kind: 'heading',
      marker: null,
      depth: 0,
      table: null,
      cells: [],
      bold: [],
    }
    return lineFrom('title/running', passage, 0, block.text)
  }
  return null
}

/** "… fill the position of Records Clerk …", "seeks a Records Clerk to …": where no line names the job. */
export function proseTitle(job: JobText): TitleLine | null {
  const name = String.raw`((?:\p{Lu}[\p{L}\p{N}'’/&-]*)(?:(?:,? (?:of|and|for|the|&|I{1,3}|IV|V)\b)?,? \p{Lu}[\p{L}\p{N}'’/&-]*){0,7})`
  const shapes = [
    new RegExp(String.raw`\b(?:position of|vacancy for|role of) (?:an? |the )?${name}`, 'u'),
    new RegExp(
      String.raw`\b(?:seeks|is seeking|is hiring|seeking|is recruiting|is looking for|looking for) (?:an? |the )?(?:new |(?:full|part)[- ]time )?${name}`,
      'u',
    ),
    new RegExp(String.raw`^(?:The |An? |As the )${name},? (?:is|will|serves|performs|works|manages|the incumbent)\b`, 'u'),
  ]
  const passages = job.sections.slice(0, 6).flatMap(section => section.passages.slice(0, 8))
  for (const shape of shapes)
    for (const passage of passages) {
      const match = shape.exec(passage.text.slice(0, 600))
      if (!match?.[1] || !namesRole(match[1]) || match[1].split(/\s+/).length < 2 || isNoTitle(match[1])) continue
      return lineFrom('title/prose', passage, match.index + match[0].indexOf(match[1]), match[1])
    }
  return null
}

/** Stretches of the line that make up the title. */
function stretches({ parts }: TitleLine): [start: number, end: number][] {
  return parts.cut
    ? [
        [parts.start, parts.cut.start],
        [parts.cut.end, parts.end],
      ]
    : [[parts.start, parts.end]]
}

/** Spans of the title on its line and on those that continue it. */
export const titleSpans = (line: TitleLine): Span[] => [
  ...stretches(line).map(([start, end]) => spanIn(line.passage, line.from + start, line.from + end)),
  ...line.more.map(passage => spanIn(passage)),
]

export const titleText = (line: TitleLine): string =>
  [...stretches(line).map(([start, end]) => line.text.slice(start, end).trim()), ...line.more.map(passage => passage.text)].join(' ')

/** The line that names the job, for those families that read what stands beside the title. */
export function titleLine(job: JobText): TitleLine | null {
  const labelled = labelledTitle(job)
  const head = headTitle(job)
  // a label in a narrow column holds the beginning of what stands in full at the top
  const cut =
    labelled &&
    head &&
    titleText(head)
      .toLowerCase()
      .startsWith(`${titleText(labelled).toLowerCase()} `) &&
    !/[A-Z]{2}/.test(head.text.slice(head.parts.end))
  if (labelled && !cut) return labelled
  return head ?? labelled ?? runningTitle(job) ?? proseTitle(job) ?? classOfPosting(job)
}
