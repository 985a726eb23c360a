/** Where a heading belongs in the tree of sections, and what it announces there. */
import type { SectionKind } from '@specmill/model'
import type { SectionNode } from '../engine/reading.ts'
import type { HeadingCandidate } from './heading.ts'
import { dutyKinds, isOfDuties, traitKinds } from './kind-groups.ts'

/** A section that is still open while lines are read. */
export interface Open {
  node: SectionNode
  type: HeadingCandidate['type']
  rank: number
  style: string
  /** The look of headings in words of their own that are parts of it, although it may look the same. */
  holds?: string
}

/** Kinds that are parts of another: under a heading of that kind they are one level below it, however they look. */
const partOf: Partial<Record<SectionKind, readonly SectionKind[]>> = {
  knowledge: ['knowledge-skills-abilities', 'qualifications'],
  skills: ['knowledge-skills-abilities', 'qualifications'],
  abilities: ['knowledge-skills-abilities', 'qualifications'],
  education: ['minimum-requirements', 'qualifications', 'preferred-qualifications'],
  experience: ['minimum-requirements', 'qualifications', 'preferred-qualifications'],
}
/** The same, where the look is no more prominent and the pair is usual. */
const usuallyPartOf: Partial<Record<SectionKind, readonly SectionKind[]>> = { 'essential-duties': ['duties'], 'other-duties': ['duties'] }

/** Kinds that have sections of other kinds below them. */
const holdsParts: ReadonlySet<SectionKind> = new Set<SectionKind>(
  'qualifications duties essential-duties other-duties minimum-requirements preferred-qualifications special-requirements physical-demands class-requirements notes compensation related-classes'.split(
    ' ',
  ) as SectionKind[],
)

/** "Either I … Or II" are ways to meet what is required, even where the heading that says so is missing. */
const numberedWay = /^(?:either|or)\s+(?:[IVX]+|\d)\b/i
const tellsOfWork: ReadonlySet<SectionKind> = new Set<SectionKind>(['distinguishing-characteristics', 'summary', 'duties'])

/** What a heading announces at its place. */
export function kindOf(heading: HeadingCandidate, parent: SectionNode | null): SectionKind {
  if (heading.kind) return heading.kind
  if (heading.type === 'alternative' && tellsOfWork.has(parent?.kind ?? 'other') && numberedWay.test(heading.text))
    return 'minimum-requirements'
  // words of its own below duties announce a part of them
  if (heading.type !== 'plain' || isOfDuties(parent?.kind ?? 'other')) return parent?.kind ?? 'other'
  return shareOfTime.test(heading.text) ? 'duties' : 'other'
}

/** "Care of the collection (40%)" announces what is done in that share of the working time. */
const shareOfTime = /\(\s*\d{1,3}\s?%(?: of (?:working )?time)?\s*\)$|^\d{1,3}\s?%\s*[-–—:]/

/** What is known of the place of a heading in a file about several classes. */
export interface PlaceInClass {
  /** Does it belong below the class title above it? Null in a file whose classes have no headings of their own. */
  ofClass: boolean | null
  /** It is a class title with nothing but headings of its own right below. */
  bareClass: boolean
}

/** What stays open when this heading comes: its ancestors. */
export function placed(open: readonly Open[], heading: HeadingCandidate, { ofClass, bareClass }: PlaceInClass): Open[] {
  const above = placedByItself(open, heading, ofClass === false ? firstOr(open, ({ type }) => type === 'class') : open.length)
  // a class that is told of under headings of its own is no part of a text that stands above it
  if (bareClass && heading.type === 'class')
    return above.slice(
      0,
      firstOr(above, ({ node }) => node.passages.length > 0),
    )
  const classAt = ofClass ? open.findLastIndex(({ type }) => type === 'class') : -1
  return above.length > classAt ? above : open.slice(0, classAt + 1)
}

/** @param alike so many of the open sections may be of its own rank because they look the same */
function placedByItself(open: readonly Open[], heading: HeadingCandidate, alike: number): Open[] {
  const upTo = (index: number) => open.slice(0, index)
  if (heading.type === 'alternative') return upTo(firstOr(open, entry => entry.type === 'alternative'))
  if (heading.type === 'class') return upTo(firstOr(open, entry => entry.type === 'class' || entry.type === 'specialty'))
  if (heading.type === 'assignment') return upTo(firstOr(open, entry => entry.type === 'assignment'))
  if (heading.type === 'specialty') return upTo(firstOr(open, entry => entry.type === 'class' || entry.type === 'specialty'))
  if (heading.kind === null) {
    const holder = open.findLastIndex(entry => entry.holds === heading.style)
    if (holder >= 0) return upTo(holder + 1)
    const last = open.at(-1)
    if (last && announcesParts(last.node)) {
      last.holds = heading.style
      return [...open]
    }
  }
  const wholes = heading.kind ? (partOf[heading.kind] ?? []) : []
  const whole = open.findLastIndex(entry => wholes.includes(entry.node.kind))
  if (whole >= 0) return upTo(whole + 1)
  const usual = heading.kind ? (usuallyPartOf[heading.kind] ?? []) : []
  const part = open.findIndex(entry => usual.includes(entry.node.kind) && heading.rank <= entry.rank)
  if (part >= 0) return upTo(part + 1)
  const sameStyle = open.slice(0, alike).findIndex(entry => entry.type === 'plain' && entry.style === heading.style)
  if (sameStyle >= 0) return upTo(sameStyle)
  const above = upTo(firstOr(open, entry => entry.type !== 'plain' || entry.rank <= heading.rank))
  const { kind, rank } = heading
  if (kind === null) return above
  // a heading that looks smaller is no part of a section that has no parts of that kind; rubrics of a list are below any
  const isApart = (entry: Open) => !holdsParts.has(entry.node.kind) || (rank >= 0 && isOfDuties(entry.node.kind) && !isOfDuties(kind))
  return above.slice(0, firstOr(above, isApart))
}

/** Duties or traits of which nothing is said before the next heading: what follows in words of its own is a part of them. */
const announcesParts = ({ kind, passages, heading }: SectionNode): boolean =>
  heading !== null && ofParts.has(kind) && (passages.length === 0 || (passages.length === 1 && opensList.test(passages[0]?.text ?? '')))
const ofParts: ReadonlySet<SectionKind> = new Set<SectionKind>([...dutyKinds, ...traitKinds])
/** "The following tasks are at the heart of the post:" */
const opensList = /:\s*$|\b(?:the following|listed below|not (?:limited to|intended|all[- ]inclusive)|may include)\b/i

const firstOr = (open: readonly Open[], test: (entry: Open) => boolean) => {
  const index = open.findIndex(test)
  return index >= 0 ? index : open.length
}
