/** The kind of a section whose heading says nothing, by what stands below it. */
import type { SectionKind } from '@specmill/model'
import type { SectionNode } from '../engine/reading.ts'
import { beginsWithVerb } from '../fields/duties/verb-first.ts'
import { opensAsRequirement, statementIn } from '../fields/ksas/statement.ts'
import { isBoilerplate } from './boilerplate.ts'
import { isOfDuties } from './kind-groups.ts'
import { labelKeyOf } from './label-key.ts'

/** So many lines are a list, … */
const shortest = 3
/** … and of so many of them the same must be true. */
const share = 0.75
/** In characters: the value of a label. */
const longestValue = 90

/** Sections behind which a list of work is that of the post. */
const beforeWork: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'header',
  'summary',
  'duties',
  'essential-duties',
  'other-duties',
  'other',
])
const addressed = /\b(?:you|your|please|click)\b/i
const legal =
  /\b(?:VEVRAA|protected veterans?|federal contractor|Form CC-305|harassment|Title (?:VI|VII|IX)|Clery Act|Rehabilitation Act|self-identif)/i

/** The value of a label, and further labels with theirs. */
const areValues = (texts: readonly string[]): boolean =>
  texts.every(text => text.length <= longestValue) && texts.filter(text => labelKeyOf(text) !== null).length * 3 >= texts.length - 1

const isLegal = (texts: readonly string[]): boolean =>
  texts.filter(text => isBoilerplate(text) || legal.test(text)).join('').length * 2 > texts.join('').length

/** A label above a name, and a heading above what the post is. */
const ofPost = /^(?:the |this )?(?:position|job|vacancy|opening)$/i

const isWork = (text: string) => beginsWithVerb(text) && !addressed.test(text)

/**
 * @param before the sections above, the nearest last
 * @returns null where nothing is clear
 */
function kindOfText(section: SectionNode, before: readonly SectionNode[]): SectionKind | null {
  const texts = section.passages.map(passage => passage.text)
  if (texts.length === 0) return null
  const ofMost = (test: (text: string) => boolean) => texts.length >= shortest && texts.filter(test).length >= texts.length * share
  if (section.heading !== null && labelKeyOf(section.heading) !== null && areValues(texts)) return 'header'
  if (isLegal(texts)) return 'disclaimer'
  if (ofPost.test(section.heading ?? '') && (texts[0]?.length ?? 0) > longestValue) return 'summary'
  if (ofMost(text => statementIn(text) !== null && !opensAsRequirement(text))) return 'knowledge-skills-abilities'
  if (!ofMost(isWork)) return null
  const place = before.findLast(({ kind }) => kind !== 'other')?.kind ?? 'header'
  if (isOfDuties(place)) return place
  // lists without a heading of their own are read together, and only where nothing is headed
  const loose = before.some(({ kind, passages }) => !isOfDuties(kind) && passages.filter(({ text }) => isWork(text)).length >= shortest)
  return beforeWork.has(place) && !loose ? 'duties' : null
}

/** So many sections above are looked at. */
const near = 40

/** Gives sections of no kind the one that their text shows; what the law asks to be said is no part of the duties above it. */
export function settleKinds(sections: readonly SectionNode[]): void {
  for (const [index, section] of sections.entries())
    if (isOfDuties(section.kind) && isOfDuties(section.parent?.kind ?? 'other') && isLegal(section.passages.map(({ text }) => text)))
      section.kind = 'disclaimer'
    else if (section.kind === 'other' && section.heading !== null)
      section.kind = kindOfText(section, sections.slice(Math.max(0, index - near), index)) ?? 'other'
}
