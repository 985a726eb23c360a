/** Two different numbers of years asked for the same experience in sections of two kinds; two of one kind are alternatives or levels. */
import type { SectionKind } from '@specmill/model'
import { spanIn } from '../engine/passage.ts'
import { passagesOf, type SectionNode } from '../engine/reading.ts'
import type { Span } from '../engine/span.ts'
import { durationsIn } from '../language/durations.ts'
import { sentencesOf } from '../language/sentences.ts'
import { stem } from '../language/stems.ts'
import { type ConsistencyRule, sectionsFor } from './rule.ts'

const asking: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'header',
  'summary',
  'qualifications',
  'minimum-requirements',
  'education',
  'experience',
  'special-requirements',
])
/** Words that do not say what the experience is of. */
const idle = new Set(
  'a all an and any applicant area at by candidate direct eight experience experienced field five following for four from full has have in increasingly least minimum month must nine of one or paid position possess professional progressively recent related relevant required requires responsible seven six such ten that the this three time to two verifiable with year'
    .split(' ')
    .map(stem),
)
const notAsked = /\b(?:substitut|equivalen|in lieu|prefer|desir|may be|within|every|each|additional|probation|up to)\b/i

interface Asked {
  months: number
  span: Span
  quote: string
  section: SectionNode
}

/** "Three years of experience in fruit growing": the years, and what they are of. */
function askedIn(section: SectionNode): Asked[] {
  return passagesOf([section]).flatMap(({ passage }) =>
    !ofExperience.test(passage.text)
      ? []
      : sentencesOf(passage.text.slice(0, 4000)).flatMap(({ text, start }) => {
          if (!ofExperience.test(text) || notAsked.test(text)) return []
          const [duration, more] = durationsIn(text)
          if (!duration?.months || more) return []
          return [{ months: duration.months, span: spanIn(passage, start + duration.start, start + duration.end), quote: text, section }]
        }),
  )
}

const ofExperience = /\bexperience\b/i

const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).map(stem).filter(word => !idle.has(word)))

const said = (months: number): string => (months % 12 === 0 ? `${months / 12} years` : `${months} months`)

/** The same words but for those of number and manner: alternatives name another class or another level. */
function alike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  return a.size >= 2 && a.size === b.size && [...a].every(word => b.has(word))
}

export const experienceDiffers: ConsistencyRule = {
  code: 'consistency/experience-differs',
  find: (reading, records) =>
    records.flatMap((_, index) => {
      const asked = sectionsFor(reading, index)
        .filter(section => asking.has(section.kind))
        .flatMap(askedIn)
      for (const [at, one] of asked.entries()) {
        const other = asked
          .slice(0, at)
          .find(earlier => earlier.section.kind !== one.section.kind && earlier.months !== one.months && alike(earlier.quote, one.quote))
        if (other)
          return [
            {
              text: `${said(one.months)} are asked here, and elsewhere ${said(other.months)}: "${other.quote}"`,
              place: one.span,
              path: `records[${index}].requirements`,
            },
          ]
      }
      return []
    }),
}
