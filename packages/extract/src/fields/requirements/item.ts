/** What a section of requirements is made of: items, joiners, and groups of them. */
import { type Passage, spanIn } from '../../engine/passage.ts'
import type { SectionNode } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import type { Operator } from './node.ts'

export interface Item {
  kind: 'item'
  section: SectionNode
  text: string
  span(from: number, to: number): Span
  /** As printed, without its punctuation. */
  marker: string | null
  about: 'education' | 'experience' | null
  children: Entry[]
  /** Its number stands inside a paragraph. */
  inline: boolean
}
export type Entry =
  | Item
  /** A line that is only AND or OR. */
  | { kind: 'joiner'; op: Operator }
  /** A section below, or a numbered alternative: "Either I". */
  | { kind: 'group'; section: SectionNode; alternative: string | null; entries: Entry[] }

const aboutLabel =
  /^(?:(?:minimum|required|formal|general|specific|specialized|work)\s+)*(education(?:al)?|training|experience|licen[sc]es?|certificat\w+)(?:\s*(?:,|\/|and|&|or|and\/or)\s*(?:training|experience|education))*(?:\s+(?:requirements?|level|background|required|qualifications?))?\s*(?::|\s[–-])\s*/i

export const aboutOf = (label: string): Item['about'] => {
  const education = /educat|training|degree|school/i.test(label)
  const experience = /experience/i.test(label)
  return education === experience ? null : education ? 'education' : 'experience'
}
/** "Experience Required" of a section of requirements; refuses "Training and Experience". */
export const aboutHeading = (heading: string): Item['about'] => (aboutLabel.test(`${heading}:`) ? aboutOf(heading) : null)

export function itemFrom(
  passage: Passage,
  section: SectionNode,
  from: number,
  to: number,
  marker: string | null,
  about: Item['about'],
  inline = false,
): Item {
  const label = aboutLabel.exec(passage.text.slice(from, to))
  const start = from + (label?.[0].length ?? 0)
  return {
    kind: 'item',
    section,
    text: passage.text.slice(start, to),
    span: (a, b) => spanIn(passage, start + a, start + b),
    marker: marker?.replace(/[().#\s]/g, '') ?? null,
    about: label ? (aboutOf(label[0]) ?? about) : about,
    children: [],
    inline,
  }
}
