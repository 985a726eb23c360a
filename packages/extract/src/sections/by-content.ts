/** Sections as what was found in them shows: lists below a heading of something else, as where headings were buttons, are sections of their own. */
import type { Evidence, FullRecord, SectionKind } from '@specmill/model'
import type { Passage } from '../engine/passage.ts'
import type { SectionNode } from '../engine/reading.ts'
import { type RepairedBlock, rawRange } from '../engine/repaired-block.ts'
import { dutyKinds, isOfDuties, qualificationKinds, traitKinds } from './kind-groups.ts'
import { noHeading } from './section-tree.ts'

type Found = (record: FullRecord) => readonly ({ evidence: readonly Evidence[] } | null)[]

interface ListKind {
  kind: SectionKind
  items: Found
  /** Sections in which such a list is no stranger. */
  home: ReadonlySet<SectionKind>
}

const listKinds: readonly ListKind[] = [
  {
    kind: 'duties',
    items: record => record.duties,
    home: new Set<SectionKind>([...dutyKinds, 'allocating-factors', 'class-requirements', 'distinguishing-characteristics', 'other']),
  },
  {
    kind: 'knowledge-skills-abilities',
    items: record => record.ksas,
    home: new Set<SectionKind>([...traitKinds, ...qualificationKinds, 'other', 'special-requirements']),
  },
  { kind: 'benefits', items: record => record.benefits, home: new Set<SectionKind>(['benefits', 'compensation', 'other']) },
]

const whatIsAsked: Found = record => [...record.ksas, record.requirements, record.preferred, ...record.licenses, ...record.certifications]

/** A list has so many items, … */
const shortest = 4
/** … and no more than so many passages between two of them. */
const longestGap = 1
/** What stands under a heading of no kind is a list of what was found in so much of it, … */
const share = 0.75
/** … if it was found there so many times. */
const fewest = 3

/**
 * A section that holds such lists ends where the first of them begins; one of no kind, below a heading in words that are not known, gets
 * the kind of what was found in nearly all of it.
 * @returns the sections in document order
 */
export function byContent(
  sections: readonly SectionNode[],
  records: readonly FullRecord[],
  blocks: readonly RepairedBlock[],
): SectionNode[] {
  const counting = (items: Found) => {
    const quotes = records.flatMap(items).flatMap(one => one?.evidence ?? [])
    const places = Map.groupBy(quotes, ({ block }) => block)
    return (passage: Passage) => itemsIn(passage, places.get(passage.block) ?? [], blocks)
  }
  const counts = listKinds.map(({ items }) => counting(items))
  const asked = counting(whatIsAsked)
  const itemOf = ({ kind: of }: SectionNode, passage: Passage): Item | null => {
    for (const [index, { kind, home }] of listKinds.entries()) {
      const items = home.has(of) ? 0 : (counts[index]?.(passage) ?? 0)
      if (items > 0) return { kind, items }
    }
    return null
  }
  const kindFound = (passages: readonly Passage[]): SectionKind => {
    const holds = (count: (passage: Passage) => number) =>
      passages.filter(count).length >= passages.length * share && passages.reduce((sum, one) => sum + count(one), 0) >= fewest
    return listKinds[counts.findIndex(holds)]?.kind ?? (holds(asked) ? 'qualifications' : 'other')
  }
  /** What stands behind a list is about something else than the heading, but among duties; half of it must be what is asked for. */
  const kindBehind = (heading: SectionKind, passages: readonly Passage[]): SectionKind => {
    if (isOfDuties(heading)) return heading
    return passages.filter(asked).length * 2 >= passages.length ? 'qualifications' : 'other'
  }
  return sections.flatMap(section => {
    if (section.kind === 'other') section.kind = kindFound(section.passages)
    // parts of a section that has others below it would stand behind those
    if (section.children.length > 0) return [section]
    const lists = listsIn(section.passages.map(passage => itemOf(section, passage)))
    // all that stands under a heading is what the heading announces
    if (lists.length === 0 || (lists[0]?.from === 0 && section.heading !== null)) return [section]
    return partsAround(lists, section.passages.length).map(({ kind, from, to }, index): SectionNode => {
      const passages = section.passages.slice(from, to)
      if (index === 0) return { ...section, kind: kind ?? section.kind, passages }
      return { ...section, ...noHeading, id: `${section.id}.${index}`, kind: kind ?? kindBehind(section.kind, passages), passages }
    })
  })
}

/** @returns 0 where most of the passage stands in no quote */
function itemsIn(passage: Passage, places: readonly Evidence[], blocks: readonly RepairedBlock[]): number {
  const block = blocks[passage.block]
  if (!block || places.length === 0) return 0
  const { start, end } = rawRange(block, passage.start, passage.start + passage.text.length)
  const inside = places.map(place => Math.min(end, place.end) - Math.max(start, place.start)).filter(length => length > 0)
  return inside.reduce((sum, length) => sum + length, 0) * 2 > end - start ? inside.length : 0
}

interface Item {
  kind: SectionKind
  items: number
}
interface Part {
  /** null for what stands between lists. */
  kind: SectionKind | null
  from: number
  to: number
}

function listsIn(items: readonly (Item | null)[]): Part[] {
  const lists: (Item & Part)[] = []
  for (const [index, item] of items.entries()) {
    if (item === null) continue
    const last = lists.at(-1)
    if (last?.kind === item.kind && index - last.to <= longestGap) Object.assign(last, { to: index + 1, items: last.items + item.items })
    else lists.push({ ...item, from: index, to: index + 1 })
  }
  return lists.filter(({ items }) => items >= shortest)
}

function partsAround(lists: readonly Part[], length: number): Part[] {
  const between = [...lists.map(({ from }) => from), length].map((to, index) => ({ kind: null, from: lists[index - 1]?.to ?? 0, to }))
  return between.flatMap((part, index) => [part, ...lists.slice(index, index + 1)]).filter(({ from, to }) => to > from)
}
