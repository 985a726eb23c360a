/** Sentences that set a condition of employment. */
import type { Condition, ConditionKind, Finding, SectionKind } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import type { Passage } from '../../engine/passage.ts'
import { type JobText, passagesOf, type SectionNode } from '../../engine/reading.ts'
import { anyOf } from '../../language/patterns.ts'
import { isBoilerplate } from '../../sections/boilerplate.ts'
import { dutyKinds } from '../../sections/kind-groups.ts'
import { beginsWithVerb } from '../duties/verb-first.ts'
import { clausesIn, sentencesIn, spanOf, type Words, wordsIn } from '../duties/words.ts'
import { anyConditionWord, binds, conditionWords, noCondition } from './lexicon.ts'

/** Not read: tables of factors and demands, what the employer says of itself, how it selects and what it pays. */
const closed: ReadonlySet<SectionKind> = new Set<SectionKind>(
  'about-employer allocating-factors benefits class-requirements disclaimer distinguishing-characteristics health-and-safety history how-to-apply knowledge non-physical-demands related-classes skills strength protective-equipment'.split(
    ' ',
  ) as SectionKind[],
)
/** What stands here is a condition by its place. */
const byPlace: ReadonlySet<SectionKind> = new Set<SectionKind>(['special-requirements'])
/** Here most sentences tell what the incumbents do, and only few what they must put up with. */
const work: ReadonlySet<SectionKind> = new Set<SectionKind>([...dutyKinds, 'summary', 'supervision'])
const abilities: ReadonlySet<SectionKind> = new Set<SectionKind>(['abilities', 'knowledge-skills-abilities'])

/** Employers explain these at length; the sentence that sets the condition comes first. */
const once: ReadonlySet<ConditionKind> = new Set<ConditionKind>([
  'age',
  'background-check',
  'citizenship',
  'drug-test',
  'medical-exam',
  'security-clearance',
  'selective-certification',
])

/** Here the name of a check is enough. */
const toBeHad: ReadonlySet<SectionKind> = new Set<SectionKind>(['minimum-requirements', 'qualifications', 'licenses-and-certifications'])
const namesCheck = /^(?:clearances?: )?(?:[\p{L}-]+ ){1,7}(?:checks?|clearances?)\.?$|^authorization to work\b/iu

/** "Rotating shifts and on-call." among working conditions: nothing but when one works. */
const namesSchedule =
  /^(?:(?:alternating|evening|night|rotating|weekend|holiday|on[- ]call|overtime|irregular|shifts?|hours|work|and|or|12-hour)[\s,/;]*){2,}\.?$/i
const ofPlaceAndTime: ReadonlySet<SectionKind> = new Set<SectionKind>(['environment', 'work-schedule'])

/** "Travel: Up to 20%" in a form. */
const label = /^travel\b[^:]{0,20}:/i

/** Behind how to apply: "Background check and drug screen required after a conditional offer." */
const asksForCheck =
  /(?:^|[.!] )(?:an? |the )?(?:[\p{L}-]+ ){0,2}(?:background|criminal|drug|medical|physical)(?: \p{L}+){1,6}? (?:is |are )?required\b/iu

/** Among the steps of a selection: "Successful candidates must undergo a criminal record check." */
const demandedOfChosen =
  /\b(?:successful|selected|final|chosen|all) (?:candidates?|applicants?)\b[^.;]{0,30}\bmust (?:undergo|pass|have|hold|meet)\b/i

/** "At appointment, candidates must:" above a list */
const saysMust = /\bmust:$/i

/** In characters; a longer sentence is a policy. */
const longest = 700

const setsNone = anyOf(noCondition)

/** "Must pass a background check and drug test." states two; refuses "Conducts background checks on applicants." */
export function conditionsIn(job: JobText): Finding<Condition>[] {
  const found = new Map<string, Finding<Condition>>()
  /** Whose items stand below such a line. */
  let listsMust: SectionNode | null = null
  for (const { section, passage } of passagesOf(job.sections.filter(one => !closed.has(one.kind) || one.kind === 'how-to-apply'))) {
    if (passage.kind !== 'item') listsMust = saysMust.test(passage.text) ? section : null
    const mustBe = listsMust === section
    if (passage.cells.length > 1 || isDenied(section, passage)) continue
    if (section.kind === 'how-to-apply' && !asksForCheck.test(passage.text)) continue
    const whole = wordsIn(section, passage)
    if (!whole || !anyConditionWord.test(whole.text)) continue
    for (const words of sentencesIn(whole).flatMap(clausesOfList)) {
      const { text } = words
      if (
        text.length > longest ||
        text.length < 12 ||
        !anyConditionWord.test(text) ||
        isBoilerplate(text) ||
        !(mustBe || isBinding(section, text)) ||
        setsNone(text)
      )
        continue
      for (const [kind, pattern] of conditionWords) {
        if (kind === 'other' && !byPlace.has(section.kind) && !/\bbond/i.test(text)) continue
        if (section.kind === 'how-to-apply' && !asksForCheck.test(text)) continue
        if (section.kind === 'selection-process' && kind !== 'selective-certification' && !demandedOfChosen.test(text)) continue
        const key = once.has(kind) ? kind : `${kind} ${text}`
        if (found.has(key) || !pattern.test(text)) continue
        found.set(key, stated(job.reading, `conditions/${kind}`, { kind, text }, spanOf(words)))
      }
    }
  }
  return [...found.values()]
}

/** "Security clearance" with "Not Required" on the line below it. */
const isDenied = (section: SectionNode, passage: Passage): boolean =>
  passage.text.length < 40 &&
  /^(?:no|none|not (?:required|applicable)|n\/a)\.?$/i.test(section.passages[section.passages.indexOf(passage) + 1]?.text.trim() ?? '')

/** Of traits in a row ("tact; patience; willingness to travel") each stands for itself. */
const clausesOfList = (sentence: Words): Words[] => {
  const clauses = clausesIn(sentence)
  return clauses.length > 2 || (clauses.length > 1 && clauses.some(({ text }) => /^(?:willing|ability)/i.test(text))) ? clauses : [sentence]
}

function isBinding(section: SectionNode, text: string): boolean {
  if (label.test(text)) return true
  if (ofPlaceAndTime.has(section.kind) && namesSchedule.test(text)) return true
  if (byPlace.has(section.kind) || (toBeHad.has(section.kind) && namesCheck.test(text))) return true
  if (abilities.has(section.kind))
    return /^(?:must\b|willing|(?:the )?ability to (?:travel|work (?:\w+ )?(?:nights?|evenings?|weekends?|shifts?|overtime|irregular|flexible|extended)))/i.test(
      text,
    )
  if (!binds.test(text)) return false
  return !(work.has(section.kind) && beginsWithVerb(text) && !/^(?:may be|must|will be|work)\b/i.test(text))
}
