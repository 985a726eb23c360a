/** The family of knowledges, skills and abilities. */
import type { Finding, Ksa, SectionKind } from '@specmill/model'
import { saysNothing, stateAbsent } from '../../engine/absence.ts'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import type { JobText, SectionNode } from '../../engine/reading.ts'
import { family } from '../../field.ts'
import { qualificationKinds, traitKinds } from '../../sections/kind-groups.ts'
import { scopeOf } from '../../sections/scopes.ts'
import { spanOf } from '../duties/words.ts'
import { itemsByName, itemsUnderHeading, type KsaItem } from './items.ts'

const headed: readonly SectionKind[] = traitKinds
/** Lists of qualifications, where one of them may stand alone among the requirements. */
const mixed: readonly SectionKind[] = qualificationKinds
/** Never read: tables of factors, demands of the body, and what examinations ask. */
const closed: readonly SectionKind[] = [
  'class-requirements',
  'physical-demands',
  'environment',
  'selection-process',
  'disclaimer',
  'history',
  'special-requirements',
  'licenses-and-certifications',
  'distinguishing-characteristics',
  'allocating-factors',
  'supervision',
  'notes',
  'strength',
  'non-physical-demands',
]
/** Elsewhere a list has so many at least. */
const fewest = 3

export const ksas = family({
  name: 'ksas',
  keys: ['ksas'],
  find: job => ({ ksas: job.sections.flatMap(section => findingsIn(job, section)) }),
})

function findingsIn(job: JobText, section: SectionNode): Finding<Ksa>[] {
  if (headed.includes(section.kind) || isPartOfHeaded(section)) {
    const none = section.passages.find(passage => saysNothing(passage.text))
    if (none) stateAbsent(job, 'ksas', 'ksas/none', spanIn(none))
    else return itemsUnderHeading(job.reading, section).map(item => findingFrom(job, item, 'ksas/heading'))
  }
  if (closed.includes(section.kind)) return []
  return itemsByName(section, mixed.includes(section.kind) ? 1 : fewest).map(item => findingFrom(job, item, 'ksas/lead'))
}

/** A part with a heading of other words below a heading of knowledge, skills and abilities. */
const isPartOfHeaded = (section: SectionNode) => section.kind === 'other' && section.parent !== null && headed.includes(section.parent.kind)

/** @param underHeading the rule for what has its type from a heading or lead; what names its own has one rule everywhere */
function findingFrom(job: JobText, { words, type, level, by }: KsaItem, underHeading: string): Finding<Ksa> {
  const rule = by === 'text' ? 'ksas/named' : underHeading
  return stated(job.reading, rule, { type, text: words.text, level, scope: scopeOf(job.reading, words.section, words.text) }, spanOf(words))
}
