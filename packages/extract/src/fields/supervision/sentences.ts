/** The sentences of a job in which supervision may be spoken of. */
import type { SectionKind } from '@specmill/model'
import { isOwn, type JobText } from '../../engine/reading.ts'
import { dutyKinds } from '../../sections/kind-groups.ts'
import { cellsOrWhole, sentencesIn, type Words } from '../duties/words.ts'

const describes: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'summary',
  'supervision',
  'distinguishing-characteristics',
  'header',
  'allocating-factors',
])
/** Here they tell what is done, not who is above. */
export const work: ReadonlySet<SectionKind> = new Set<SectionKind>(['class-requirements', ...dutyKinds])
/** Postings tell of it anywhere; these sections never do. */
const closed: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'abilities',
  'disclaimer',
  'education',
  'experience',
  'history',
  'knowledge',
  'knowledge-skills-abilities',
  'minimum-requirements',
  'physical-demands',
  'preferred-qualifications',
  'qualifications',
  'related-classes',
  'selection-process',
  'skills',
])

/** Of the rows of a form, the one on supervision: "Supervisory Control ⇥ Assigns work to …". */
export const supervisoryRow = /^\s*supervis\p{L}+[^\t:.]{0,50}[\t:]/iu

/** No sentence without one of these is read further. */
const speaksOfIt =
  /supervis|direct|guid|report|manag|lead|oversee|oversight|control|authority|administration|instruction|subordinate|review|evaluat|check|assess|inspect|apprais|monitor|measur|hir|select|recruit|assign|responsible to|works? under/i

export interface Sentence {
  words: Words
  kind: SectionKind
  /** In a file about several classes, of this one alone. */
  own: boolean
}

/** Sentences, those of the sections that describe the class first, and of them those about this class alone. */
export function sentencesOfJob(job: JobText): Sentence[] {
  const all = job.sections
    .filter(section => !closed.has(section.kind))
    .flatMap(section =>
      section.passages.flatMap(passage => {
        // of tables, only those of duties
        if (section.kind === 'class-requirements' && !supervisoryRow.test(passage.text)) return []
        const whole = passage.cells.length > 1 && !work.has(section.kind) ? [] : cellsOrWhole(section, passage)
        return whole
          .flatMap(sentencesIn)
          .filter(({ text }) => speaksOfIt.test(text))
          .map(words => ({ words, kind: section.kind, own: job.of === 1 || isOwn(job, section) }))
      }),
    )
  const rank = (one: Sentence) => (one.own ? 0 : 1) + (describes.has(one.kind) ? 0 : work.has(one.kind) ? 4 : 2)
  return all.sort((a, b) => rank(a) - rank(b))
}
