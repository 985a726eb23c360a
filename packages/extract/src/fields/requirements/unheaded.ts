/** Requirements that stand under no heading of their own: paragraphs that begin with schooling or years of experience. */
import type { SectionKind } from '@specmill/model'
import type { JobText, SectionNode } from '../../engine/reading.ts'
import type { Entry, Item } from './item.ts'
import { entriesOf } from './items.ts'
import { toldIn } from './told.ts'

const never: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'compensation',
  'disclaimer',
  'distinguishing-characteristics',
  'history',
  'related-classes',
  'selection-process',
  'special-requirements',
  'licenses-and-certifications',
  'supervision',
])

const begins =
  /^\W*(?:(?:possession\s+of|possess(?:es)?|requires?\s+(?:knowledge|education)[^.;]{0,60}equivalent\s+to|education\s+and\s+experience\s+equivalent\s+to|completion\s+of|graduation\s+from|equivalent\s+to|education\s+equivalent\s+to|minimum(?:\s+of)?|at\s+least|requires?|must\s+(?:have|possess)|generally,?|typically,?|an?|the|any|either)\s+)*(?:(?:bachelor|master|associate)['’s]*\s+(?:of\s+\w+\s+)?(?:degree|level)|high\s+school\s+(?:diploma|graduat|education|equivalen)|(?:graduation\s+from|degree\s+(?:from|in|of))\s|(?:B\.?[AS]|M\.?[AS])\b|GED\b|(?:one|two|three|four|five|six|seven|eight|ten|\d{1,2})\s*(?:\(\d+\)\s*)?(?:(?:-|–|to)\s*\w+\s+(?:\(\d+\)\s+)?|\+\s*)?(?:or\s+more\s+)?years?['’]?\s+(?:of\s+)?(?:[\w-]+\s+){0,6}experience|(?:one|two|three|four|\d)\s+years?\s+(?:of\s+)?(?:college|high\s+school|university)\b|combination\s+of\s+(?:education|training|experience)|doctora|ph\.?d)/i
const label =
  /^\W*(?:minimum\s+|required\s+)?(?:qualifications?|education|requirements|education\s+(?:and|and\/or|&|\/)\s+experience|experience)\s*:\s*\S/i

/** Behind "Education:" or "Experience:". */
const labelled = /\b(?:years?|months?|degree|diploma|graduat\w+|GED|college|high school)\b/i

const asksAtOnce = (entry: Entry): boolean =>
  entry.kind === 'item' &&
  (begins.test(entry.text) ||
    label.test(entry.text) ||
    (entry.about !== null && labelled.test(entry.text)) ||
    (/:\s*$/.test(entry.text) && entry.children.some(asksAtOnce)))

const told = (entry: Entry): Item[] => (entry.kind === 'item' && entry.children.length === 0 ? toldIn(entry) : [])

export function unheaded(job: JobText, reads: (section: SectionNode) => boolean): { section: SectionNode; entries: Entry[] }[] {
  return job.sections.flatMap(section => {
    if (never.has(section.kind) || reads(section)) return []
    const entries = entriesOf(section, () => false).flatMap((entry): Entry[] => (asksAtOnce(entry) ? [entry] : told(entry)))
    return entries.length ? [{ section, entries }] : []
  })
}
