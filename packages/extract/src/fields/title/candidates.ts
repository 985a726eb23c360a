/** Lines at the top of a document, by how much each looks like the title of a job. */
import type { Passage } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { datesIn } from '../../language/dates.ts'
import { isDateLine } from '../../sections/date-line.ts'
import { isCaps, isTitleCase } from '../../sections/heading-key.ts'
import { labelKeyOf, labelledIn } from '../../sections/labels.ts'
import { documentWords, organizationWords, pageWords } from './lexicon.ts'
import { namesRole } from './role.ts'

export interface TitleCandidate {
  passage: Passage
  score: number
}

const firstLines = 30

/** A line that cannot be a title, whatever its look. */
export function isNoTitle(text: string): boolean {
  const words = text.split(/\s+/).length
  return (
    words > 16 ||
    text.length > 130 ||
    !/\p{L}{3}/u.test(text) ||
    /https?:|www\.|@|[$£€]|[.!?]$/.test(text.replace(/\b(?:Sr|Jr|Asst|Dept|Mgr)\.$/i, '')) ||
    /^\(.*\)$/.test(text) ||
    /^(?:page \d|series established|reports? to\b|under\b|responsible\b)/i.test(text) ||
    documentWords.test(text) ||
    pageWords.test(text) ||
    isDateLine(text) ||
    labelKeyOf(text.replace(/:$/, '')) !== null ||
    datesIn(text).length > 0
  )
}

/** @returns the best first; [] where nothing at the top names a job */
export function titleCandidates(job: JobText): TitleCandidate[] {
  const header = job.sections[0]
  if (!header || header.kind !== 'header') return []
  const labelled = new Set(labelledIn(job).map(one => one.passage))
  const later = job.sections
    .slice(1)
    .map(section => section.passages.map(passage => passage.text).join(' '))
    .join(' ')
    .slice(0, 20_000)
    .toLowerCase()
  return header.passages
    .slice(0, firstLines)
    .flatMap((passage, index) => {
      const { text } = passage
      if (labelled.has(passage) || passage.cells.length > 1 || isNoTitle(text)) return []
      const size = job.reading.blocks[passage.block]?.raw.look.size ?? 1
      const role = namesRole(text)
      const organization = organizationWords.test(text)
      const looks =
        (passage.kind === 'heading' ? 2 : 0) + (isCaps(text) || isTitleCase(text) ? 1 : -2) + Math.min(4, Math.max(0, (size - 1) * 6))
      const repeated = later.includes(text.toLowerCase()) ? 1 : 0
      const score =
        looks +
        (role ? 3 : 0) +
        repeated -
        (organization && !role ? 4 : 0) -
        (passage.kind === 'item' ? 3 : 0) +
        (index === 0 ? 1 : 0) -
        Math.min(3, index * 0.25)
      return score >= 2 ? [{ passage, score }] : []
    })
    .sort((a, b) => b.score - a.score)
}
