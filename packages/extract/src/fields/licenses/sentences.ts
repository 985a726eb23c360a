/** The sentences of a record in which a license or certification may be asked for. */
import type { SectionKind } from '@specmill/model'
import { type Passage, spanIn } from '../../engine/passage.ts'
import type { JobText, SectionNode } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { clausesOf, type Stretch, sentencesOf } from '../../language/sentences.ts'
import { qualificationKinds } from '../../sections/kind-groups.ts'
import { announcesWishes, standsAmongWishes } from '../requirements/wished-section.ts'
import { paperwork, speaksOfCredentials } from './lexicon.ts'

export interface AskingSentence {
  section: SectionNode
  passage: Passage
  /** Offset of its text in the passage. */
  start: number
  text: string
  /** The section, or a line above, says that all of it is wished for. */
  amongWishes: boolean
  span(from: number, to: number): Span
}

/** Sections made of what is asked for. */
const asking: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...qualificationKinds,
  'class-requirements',
  'licenses-and-certifications',
  'special-requirements',
])
/** Sections in which what is asked for never stands, or stands as somebody else's. */
const silent: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'about-employer',
  'benefits',
  'compensation',
  'disclaimer',
  'distinguishing-characteristics',
  'duties',
  'equipment',
  'essential-duties',
  'history',
  'how-to-apply',
  'knowledge',
  'other-duties',
  'related-classes',
  'selection-process',
  'summary',
  'supervision',
])
const asksFor =
  /\b(?:possess\w*|must (?:have|hold|be|obtain|maintain|secure)|requires?d?|hold|obtain|maintain|valid|preferred|desired|desirable|a plus)\b/i

const mayAsk = (section: SectionNode, text: string): boolean =>
  asking.has(section.kind) || (!silent.has(section.kind) && asksFor.test(text))

/** What is longer is no sentence that asks for something; reading it would cost more than it is worth. */
const longest = 3000

/** A label in front of the text is no part of what is asked for: "License: …". */
const label = /^(?:[A-Z][\w/&,’' -]{2,60}):\s+(?=\S)/

/** "Must possess a Class D license, a Class A license is an asset": what is only welcome says nothing of what must be had. */
const addedWish =
  /^(?=\W*must\b).*?,\s+(?:an?\s+)?(?:[\w"'“”‘’]+\s+){1,5}(?:is|are|would be)\s+(?:considered\s+)?(?:an?\s+)?(?:asset|plus|preferred|desirable)\b[^,]*$/i

function withoutAddedWish(clause: Stretch): Stretch[] {
  const at = addedWish.test(clause.text) ? clause.text.lastIndexOf(',') : -1
  return at < 0
    ? [clause]
    : [
        { start: clause.start, end: clause.start + at, text: clause.text.slice(0, at) },
        { start: clause.start + at + 1, end: clause.end, text: clause.text.slice(at + 1) },
      ]
}

export function* askingSentences(job: JobText): Generator<AskingSentence> {
  for (const section of job.sections) {
    let amongWishes = standsAmongWishes(section)
    for (const passage of section.passages) {
      if (/:\s*$/.test(passage.text)) amongWishes = announcesWishes(passage.text) || standsAmongWishes(section)
      if (!speaksOfCredentials(passage.text)) continue
      const cells = passage.cells.length > 1 ? passage.cells.slice(1) : [{ start: 0, text: passage.text }]
      for (const cell of cells)
        for (const sentence of sentencesOf(cell.text))
          for (const clause of clausesOf(sentence.text).flatMap(withoutAddedWish)) {
            const skip = label.exec(clause.text)?.[0].length ?? 0
            const start = cell.start + sentence.start + clause.start + skip
            const text = clause.text.slice(skip)
            if (text.length > longest || !mayAsk(section, clause.text)) continue
            yield {
              section,
              passage,
              start,
              text,
              amongWishes,
              span: (from, to) => spanIn(passage, start + from, start + to),
            }
          }
    }
  }
}

export const isPaperwork = (text: string): boolean => paperwork.test(text)
