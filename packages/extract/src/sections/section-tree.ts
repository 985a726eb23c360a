/** The tree of sections while it grows: the section that is written, and those above it that are open. */
import type { SectionKind } from '@specmill/model'
import type { SectionNode } from '../engine/reading.ts'
import type { HeadingCandidate } from './heading.ts'
import { kindOf, type Open, type PlaceInClass, placed } from './placement.ts'

/** What is printed above a section, and where. */
export type PrintedHeading = Pick<SectionNode, 'heading' | 'headingSpan' | 'note' | 'noteSpan'>

export const noHeading: PrintedHeading = { heading: null, headingSpan: null, note: null, noteSpan: null }

export class SectionTree {
  /** In document order, parents before children. */
  readonly sections: SectionNode[] = []
  /** The last one that was begun: lines without a heading belong to it. */
  current: SectionNode
  #open: readonly Open[] = []

  /** What stands above the first heading is the header. */
  constructor() {
    this.current = this.add('header', null, null)
  }

  /** Adds a section; the one that is written goes on. */
  readonly add = (kind: SectionKind, parent: SectionNode | null, heading: PrintedHeading | null): SectionNode => {
    const node: SectionNode = {
      id: `s${this.sections.length}`,
      kind,
      level: parent ? parent.level + 1 : 1,
      parent,
      children: [],
      ...(heading ?? noHeading),
      scope: [],
      passages: [],
      records: [],
    }
    parent?.children.push(node)
    this.sections.push(node)
    return node
  }

  /** Begins a section without a heading, at the top. */
  begin(kind: SectionKind): void {
    this.current = this.add(kind, null, null)
    this.#open = []
  }

  /** Begins a section without a heading below the class that is open, or at the top. */
  beginInClass(kind: SectionKind): void {
    const { ofClass } = this
    if (ofClass) this.current = this.add(kind, ofClass, null)
    else this.begin(kind)
  }

  /** Begins the section of a heading at its place. */
  beginUnder(candidate: HeadingCandidate, place: PlaceInClass, printed: PrintedHeading): void {
    const above = placed(this.#open, candidate, place)
    const parent = above.at(-1)?.node ?? null
    this.current = this.add(kindOf(candidate, parent), parent, printed)
    this.#open = [...above, { node: this.current, type: candidate.type, rank: candidate.rank, style: candidate.style }]
  }

  /** The class whose title stands above. */
  get ofClass(): SectionNode | undefined {
    return this.#open.findLast(({ type }) => type === 'class')?.node
  }
}
