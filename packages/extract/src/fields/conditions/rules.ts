/** Sentences that set a condition of employment. */
import type { Condition, Finding, SectionKind } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type JobText, passagesOf, type SectionNode } from '../../engine/reading.ts'
import { isBoilerplate } from '../../sections/boilerplate.ts'
import { beginsWithVerb } from '../duties/verb-first.ts'
import { sentencesIn, spanOf, wordsIn } from '../duties/words.ts'
import { binds, conditionWords, noCondition } from './lexicon.ts'

/** Not read: tables of factors and demands, what the employer says of itself, how it selects and what it pays. */
const closed: ReadonlySet<SectionKind> = new Set<SectionKind>(
  'about-employer allocating-factors benefits class-requirements disclaimer distinguishing-characteristics health-and-safety history how-to-apply knowledge non-physical-demands related-classes selection-process skills strength equipment protective-equipment'.split(
    ' ',
  ) as SectionKind[],
)
/** What stands here is a condition by its place. */
const byPlace: ReadonlySet<SectionKind> = new Set<SectionKind>(['special-requirements'])
/** Here most sentences tell what the incumbents do, and only few what they must put up with. */
const work: ReadonlySet<SectionKind> = new Set<SectionKind>(['duties', 'essential-duties', 'other-duties', 'summary', 'supervision', 'knowledge-skills-abilities', 'abilities'])

/** In characters; a longer sentence is a policy. */
const longest = 700

/** "Must pass a background check and drug test." states two; refuses "Conducts background checks on applicants." */
export function conditionsIn(job: JobText): Finding<Condition>[] {
  const found = new Map<string, Finding<Condition>>()
  for (const { section, passage } of passagesOf(job.sections.filter(one => !closed.has(one.kind)))) {
    if (passage.cells.length > 1) continue
    const whole = wordsIn(section, passage)
    if (!whole) continue
    for (const words of sentencesIn(whole)) {
      const { text } = words
      if (text.length > longest || text.length < 12 || isBoilerplate(text) || noCondition.some(pattern => pattern.test(text))) continue
      if (!isBinding(section, text)) continue
      for (const [kind, pattern] of conditionWords) {
        if (kind === 'other' && !byPlace.has(section.kind) && !/\bbond/i.test(text)) continue
        if (!pattern.test(text) || found.has(`${kind} ${text}`)) continue
        found.set(`${kind} ${text}`, stated(job.reading, `conditions/${kind}`, { kind, text }, spanOf(words)))
      }
    }
  }
  return [...found.values()]
}

function isBinding(section: SectionNode, text: string): boolean {
  if (byPlace.has(section.kind)) return true
  if (!binds.test(text)) return false
  return !(work.has(section.kind) && beginsWithVerb(text) && !/^(?:may be|must|will be|work)\b/i.test(text))
}
