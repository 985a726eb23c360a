/** Rules for the title. */
import { type Finding, plainLook } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import type { Passage } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { shownFrom } from '../../language/display-case.ts'
import { describedClasses } from '../../sections/class-titles.ts'
import { firstLabelled, type Labelled } from '../../sections/labels.ts'
import { isLabelled, isNoTitle, titleCandidates } from './candidates.ts'
import { proseTitle, runningTitle } from './elsewhere.ts'
import { organizationWords } from './lexicon.ts'
import { lineFrom, type TitleLine, titleText } from './line.ts'
import { namesPlainRole, namesRole } from './role.ts'

/** "Position Title: Registrar"; refuses "Position: Open until filled", "Vacancy - Ministry of Rivers" and a value that is only a grade. */
export function labelledTitle(job: JobText): TitleLine | null {
  const passes = (one: Labelled) =>
    (namesRole(one.text) || /\s/.test(one.text)) &&
    /\p{L}{3}/u.test(one.text) &&
    one.text.length < 130 &&
    !/^(?:see|n\/a|none|open|full|part)\b/i.test(one.text) &&
    !onlyTerms.test(one.text) &&
    !isNoTitle(one.text) &&
    !(organizationWords.test(one.text) && !namesPlainRole(one.text)) &&
    !isOfContact(one)
  const one =
    firstLabelled(job, ['title'], found => advertised.test(found.label) && passes(found)) ??
    firstLabelled(job, ['title'], passes) ??
    firstLabelled(job, ['class-title'], found => passes(found) && nameOfClass.test(found.label)) ??
    firstLabelled(job, ['other'], found => /^occupation$/i.test(found.label.trim()) && passes(found) && namesRole(found.text))
  if (one) return lineFrom('title/label', one.passage, one.start, one.text)
  const both = firstLabelled(job, ['class-code-and-title'])
  const title = both && /^\S*\d\S*\s*[-–/|]\s*(\S.*)$/.exec(both.text)?.[1]
  return both && title ? lineFrom('title/label', both.passage, both.end - title.length, title) : null
}

/** The names under which a post is offered, where its class has one too. */
const advertised = /^(?:advertised|working|posting|job posting)\b/i
/** "Role: Volunteer (unpaid)" says how the work is held. */
const onlyTerms = /^(?:volunteer|intern(?:ship)?|temporary|seasonal|permanent|contract|casual)s?(?:\s*\([^)]*\))?$/i
/** "Name: Ann Reed" over "Job title: Team Lead" is whom to ask. */
function isOfContact({ section, passage }: Labelled): boolean {
  const above = section.passages[section.passages.indexOf(passage) - 1]?.text ?? section.heading ?? ''
  return /^(?:(?:contact|hiring manager|recruiter)\b|(?:full )?name\s*:)/i.test(above)
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
  const offered = offeredTitle(job)
  if (offered) return offered
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

/** "Internship:" over "Marketing and Events". */
function offeredTitle(job: JobText): TitleLine | null {
  const [first, second] = job.sections[0]?.passages ?? []
  if (!first || !second || !/^(?:(?:un)?paid )?(?:internship|fellowship|apprenticeship|traineeship):$/i.test(first.text)) return null
  return second.cells.length > 1 || isNoTitle(second.text) ? null : lineFrom('title/head', first, 0, first.text, [second])
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

const remembered = new WeakMap<JobText, TitleLine | null>()

/** The line that names the job, for those families that read what stands beside the title. */
export function titleLine(job: JobText): TitleLine | null {
  const known = remembered.get(job)
  if (known !== undefined) return known
  const line = findTitleLine(job)
  remembered.set(job, line)
  return line
}

function findTitleLine(job: JobText): TitleLine | null {
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
