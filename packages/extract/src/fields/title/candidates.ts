/** Lines at the top of a document, by how much each looks like the title of a job. */
import { headingPassage, type Passage } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { datesIn } from '../../language/dates.ts'
import { wordCount } from '../../language/white-space.ts'
import { isDateLine } from '../../sections/date-line.ts'
import { isCaps, isTitleCase } from '../../sections/heading-key.ts'
import { isOfDuties } from '../../sections/kind-groups.ts'
import { kindInLexicon } from '../../sections/kind-of-heading.ts'
import { labelKeyOf } from '../../sections/label-key.ts'
import { labelledIn } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { documentWords, icon, organizationWords, pageWords } from './lexicon.ts'
import { namesPlainRole, namesRole } from './role.ts'

export interface TitleCandidate {
  passage: Passage
  score: number
}

const firstLines = 30

/** "Home > Jobs > Yards", where one stands on a site. */
const trail = /\S\s*[>»›]\s*\S.*[>»›]|^home\s*[>»›/]/i

/** A line that cannot be a title, whatever its look. */
export function isNoTitle(text: string): boolean {
  const words = wordCount(text)
  return (
    words > 16 ||
    text.length > 130 ||
    !/\p{L}{3}/u.test(text) ||
    /https?:|www\.|@|[$£€]|[.!?]$/.test(text.replace(icon, '').replace(/\b(?:Sr|Jr|Asst|Dept|Mgr)\.$/i, '')) ||
    /^\(.*\)$/.test(text) ||
    trail.test(text) ||
    /^(?:page \d|how to|series established|reports? to\b|under\b|responsible\b)/i.test(text) ||
    documentWords.test(text) ||
    /\b(?:descriptions?|reference|specifications?|style|user) (?:guide|handbook|manual)$/i.test(text) ||
    pageWords.test(text) ||
    /\b(?:will|is|are|must|may|seeks?|seeking|please|your|our|we|you|FAQs?|Sign In|Log ?in)\b/.test(text) ||
    isDateLine(text) ||
    kindInLexicon(text) !== null ||
    /^(?:required|preferred|minimum|additional)\b|^(?:now )?(?:invites applications|is (?:now )?(?:recruiting|hiring|seeking)|(?:is )?accepting applications|announces|help wanted)\b|^(?:(?:job|exam(?:ination)?|recruitment|employment) )?(?:bulletin|announcement|notice)\b.*\b(?:open|promotional|competitive|internal|external)\b/i.test(
      text,
    ) ||
    labelKeyOf(text.replace(/:$/, '')) !== null ||
    datesIn(text).length > 0
  )
}

/** Is it a line of a form: "Pay Range: N19"? */
export const isLabelled = (text: string): boolean => /^[^:#]{2,45}[:#]/.test(text) && labelKeyOf(text.split(/[:#]/)[0] ?? '') !== null

/** @returns the best first; [] where nothing at the top names a job */
export function titleCandidates(job: JobText): TitleCandidate[] {
  const header = job.sections[0]
  const later = job.sections
    .slice(1)
    .flatMap(section => section.passages.map(passage => passage.text))
    .join(' ')
    .slice(0, 20_000)
    .toLowerCase()
  const rated = (passages: readonly Passage[], needed: number): TitleCandidate[] =>
    passages
      .slice(0, firstLines)
      .map((passage, index) => ({ passage, score: scoreOf(job, passage, index, later) }))
      .filter(({ score }) => score >= needed)
      .sort((a, b) => b.score - a.score)
  const inHeader = header?.kind === 'header' ? rated(header.passages, 2) : []
  // a page's buttons above the title may have been read as headings of sections
  return inHeader.length > 0 ? inHeader : rated([...topOf(job, 12).filter(isAboveDuties(job)), ...firstHeadings(job)], 4.5)
}

/** A short line among the duties is a heading of some of them. */
function isAboveDuties(job: JobText): (passage: Passage) => boolean {
  const duties = job.sections.find(section => isOfDuties(section.kind))
  const from = duties?.headingSpan?.block ?? Number.POSITIVE_INFINITY
  return passage => passage.block < from
}

/** "Florist I, Department of Roses": the role stands in front of the organization. */
function rolePart(text: string): boolean {
  const [front = ''] = text.split(',')
  return front.length < text.length && !organizationWords.test(front) && namesRole(front)
}

function scoreOf(job: JobText, passage: Passage, index: number, later: string): number {
  const { text } = passage
  if (passage.cells.length > 1 || isNoTitle(text) || isLabelled(text)) return 0
  const size = job.reading.blocks[passage.block]?.raw.look.size ?? 1
  // "Alder" and "Chester" end as names of roles do
  const role = organizationWords.test(text) ? namesPlainRole(text) || rolePart(text) : namesRole(text)
  if (!role && !hasForm(job) && !/\b[A-Z]{0,2}\d{3,5}[A-Z]?$/.test(text)) return 0
  const large =
    (/^the /i.test(text) ? -2 : 0) +
    (passage.kind === 'heading' ? 2 : 0) +
    (isCaps(text) || isTitleCase(text.replace(/\s*\([^()]*\)$/, '')) ? 1 : -2) +
    Math.min(4, Math.max(0, (size - 1) * 6))
  const place = (index === 0 ? 1 : 0) - Math.min(3, index * 0.25) - (passage.kind === 'item' ? 3 : 0)
  return large + place + (role ? 3 : 0) + (later.includes(text.toLowerCase()) ? 1 : 0) - (organizationWords.test(text) && !role ? 4 : 0)
}

/** The lines of a form below it say that what stands above them is the title, though no word of it names a role. */
const hasForm = (job: JobText): boolean =>
  labelledIn(job).some(one => one.key === 'class-code' || one.key === 'opened' || one.key === 'flsa')

/** Headings of the first sections whose words say nothing of a kind: the title may be one. */
function firstHeadings(job: JobText): Passage[] {
  return job.sections.slice(1, 4).flatMap(({ kind, heading, headingSpan: at }): Passage[] => {
    if (kind !== 'other' || !heading || !at) return []
    return [headingPassage(at.block, at.start, heading)]
  })
}
