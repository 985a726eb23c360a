/** The sections of both sides brought together: by kind and heading first, then by what they say; the words that changed are marked. */
import type { Section, SectionPair } from '@specmill/model'
import { alike, contentOf, marksOf, sameText } from './alike.ts'
import { pairUp } from './pair.ts'
import type { Side } from './side.ts'

interface Spoken {
  section: Section
  heading: Set<string>
  content: Set<string>
}

const spoken = ({ sections }: Side): Spoken[] =>
  sections
    .filter(({ text, heading }) => text !== '' || heading !== null)
    .map(section => ({ section, heading: contentOf(section.heading ?? ''), content: contentOf(section.text) }))

/** Kind weighs half: headings are reworded, and so are texts. */
function likeness(a: Spoken, b: Spoken): number {
  const kind = a.section.kind === b.section.kind && a.section.kind !== 'other' ? 1 : 0
  const heading = sameText(a.section.heading ?? '', b.section.heading ?? '') ? 1 : alike(a.heading, b.heading)
  return 0.5 * kind + 0.25 * heading + 0.25 * alike(a.content, b.content)
}

const least = 0.4

/** In the order of `after`; what only `before` has stands where it stood. */
export function sectionPairs(before: Side, after: Side): SectionPair[] {
  const [from, to] = [spoken(before), spoken(after)]
  const { pairs, removed } = pairUp(from, to, likeness, least)
  const partner = new Map(pairs.map(pair => [pair.after, pair.before]))
  const made: SectionPair[] = to.map(item => {
    const old = partner.get(item)
    const words = old ? marksOf(old.section.text, item.section.text) : [{ text: item.section.text, mark: 'added' as const }]
    return { before: old?.section.id ?? null, after: item.section.id, heading: item.section.heading ?? old?.section.heading ?? null, words }
  })
  for (const item of removed) {
    const previous = from.slice(0, from.indexOf(item)).at(-1)
    const place = previous ? made.findIndex(pair => pair.before === previous.section.id) + 1 : 0
    const { id, heading, text } = item.section
    made.splice(place, 0, { before: id, after: null, heading, words: [{ text, mark: 'removed' }] })
  }
  return made.map(pair => ({ ...pair, words: pair.words.filter(({ text }) => text !== '') }))
}
