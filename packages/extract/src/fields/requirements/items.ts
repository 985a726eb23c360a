/** Passages of a section → items in their nesting: numbered, lettered, bulleted, and paragraphs above their lists. */
import type { Passage } from '../../engine/passage.ts'
import type { SectionNode } from '../../engine/reading.ts'
import { alternativesIn, enumeratedIn, type Piece } from './enumerations.ts'
import { substitutionFrom } from './equivalency.ts'
import { flatWaysIn } from './flat-ways.ts'
import { aboutHeading, aboutOf, type Entry, type Item, itemFrom } from './item.ts'
import { announcesWays, labelledWaysIn } from './labelled-ways.ts'
import { operatorOf } from './statement.ts'
import { waysInTable } from './ways-in-table.ts'

const joinerLine = /^\W*(and\/or|and|or)\W*$/i
const ownMarker = /^\s*\(?((?:\d{1,2}|[A-Za-z]|[ivx]{1,4}))[.)]\s+(?=\S)/

const styleOf = (marker: string | null, depth: number): string => {
  if (marker === null) return ''
  const bare = marker.replace(/[().#\s]/g, '')
  if (/^\d+$/.test(bare)) return 'digits'
  if (/^[ivx]{2,}$|^i$/.test(bare)) return 'roman'
  if (/^[a-z]$/.test(bare)) return 'letters'
  if (/^[IVX]{2,}$|^I$/.test(bare)) return 'ROMAN'
  if (/^[A-Z]$/.test(bare)) return 'LETTERS'
  return `bullet${depth}`
}

const aboutSection = ({ kind, heading }: SectionNode): Item['about'] => {
  const other = { education: /experience/i, experience: /educat/i }
  if (kind === 'education' || kind === 'experience') return other[kind].test(heading ?? '') ? null : kind
  return aboutHeading(heading ?? '')
}

/** One piece of a passage, with what is numbered inside it as its children; words behind the last number are an item of their own. */
function numbered(passage: Passage, section: SectionNode, from: number, to: number, marker: string | null, about: Item['about']): Item[] {
  const text = passage.text.slice(from, to)
  const pieces = substitutionFrom(text) ? [] : enumeratedIn(text, marker)
  if (pieces.length === 0) return [itemFrom(passage, section, from, to, marker, about)]
  const make = (piece: Piece) => itemFrom(passage, section, from + piece.start, from + piece.end, piece.marker, about, true)
  const front = pieces[0]?.marker === null ? pieces[0] : null
  const inner = pieces.filter(piece => piece.marker !== null).map(make)
  const behind = pieces.length > 1 && pieces.at(-1)?.marker === null ? pieces.at(-1) : null
  const head = front ? { ...itemFrom(passage, section, from, from + front.end, marker, about), children: inner } : null
  return [...(head ? [head] : inner), ...(behind ? [itemFrom(passage, section, from + behind.start, from + behind.end, null, about)] : [])]
}

/** Rows of a table of requirements: a label, and what is asked for. */
const asks = /educat|experience|certif|licen[sc]|training|qualif|degree|minimum|require/i
function itemsOfRow(passage: Passage, section: SectionNode): Entry[] {
  const [label, ...cells] = passage.cells
  if (!label || !asks.test(label.text))
    return section.kind === 'class-requirements'
      ? []
      : passage.cells.map(cell => itemFrom(passage, section, cell.start, cell.end, null, aboutSection(section)))
  return cells.filter(cell => cell.text.trim()).map(cell => itemFrom(passage, section, cell.start, cell.end, null, aboutOf(label.text)))
}

const opensList = /:\s*$|\bfollowing\b[^.;]*$|\b(?:one|any) of the following\b[^.;]*\.$|\beither\s*$/i

/** "One of the following:" above lines without bullets; refuses "The following are required:". */
const announcesChoice = /\b(?:one|any|either)\b(?:\s+\w+){0,3}\s+following\b[^.;]{0,40}:\s*$/i

/** Items in their nesting. A marker of a new style begins a list inside the item above it. */
export function entriesOf(section: SectionNode, take: (section: SectionNode) => boolean): Entry[] {
  const entries: Entry[] = []
  let open: { style: string; item: Item }[] = []
  const place = (item: Item, style: string) => {
    const at = open.findIndex(other => other.style === style)
    open = at >= 0 ? open.slice(0, at) : style === '' ? [] : open
    const parent = open.at(-1)
    const into = parent && (parent.style !== '' || opensList.test(parent.item.text)) ? parent.item.children : entries
    into.push(item)
    if (into === entries && style !== '') open = []
    open.push({ style, item })
  }
  /** Announces alternatives on the plain lines right below it. */
  let choice: Item | null = null
  const flatWays = flatWaysIn(section.passages)
  const itemOf = new Map<Passage, Item>()
  const ways = waysInTable(section)
  const labelledWays = labelledWaysIn(section.passages)
  for (const passage of section.passages) {
    const way = ways.get(passage)
    if (way) {
      entries.push(...way)
      open = []
      continue
    }
    const line = joinerLine.exec(passage.text)
    if (line) {
      ;(open.length > 1 ? (open.at(-2)?.item.children ?? entries) : entries).push({ kind: 'joiner', op: operatorOf(line[1]) ?? 'all' })
      continue
    }
    if (passage.cells.length > 1) {
      entries.push(...itemsOfRow(passage, section))
      open = []
      continue
    }
    const about = aboutSection(section)
    if (choice && passage.marker === null && passage.kind !== 'item' && passage.gap === 0) {
      choice.children.push(itemFrom(passage, section, 0, passage.text.length, null, about))
      continue
    }
    choice = null
    const announced = flatWays.get(passage)
    const announcer = announced && itemOf.get(announced)
    if (announcer) {
      announcer.children.push(itemFrom(passage, section, 0, passage.text.length, passage.marker, about))
      continue
    }
    const labelled = labelledWays.get(passage)
    if (labelled) {
      const items = numbered(passage, section, labelled.from, passage.text.length, null, about)
      entries.push({ kind: 'group', section, alternative: labelled.marker, entries: items })
      open = []
      continue
    }
    if (labelledWays.size > 0 && announcesWays(passage.text)) continue
    const alternatives = alternativesIn(passage.text)
    if (alternatives.length) {
      for (const { start, end, marker } of alternatives) {
        const items = numbered(passage, section, start, end, null, about)
        if (marker === null) entries.push(...items)
        else entries.push({ kind: 'group', section, alternative: marker, entries: items })
      }
      open = []
      continue
    }
    let from = 0
    let marker = passage.marker ?? (passage.kind === 'item' ? '•' : null)
    const printed = enumeratedIn(passage.text)[0]?.marker ? null : ownMarker.exec(passage.text)
    if (printed?.[1] && styleOf(marker, passage.depth) !== styleOf(printed[1], 0)) {
      if (marker !== null && !/^\W/.test(marker)) place(itemFrom(passage, section, 0, 0, marker, about), styleOf(marker, passage.depth))
      marker = printed[1]
      from = printed[0].length
    }
    const style = styleOf(marker, passage.depth)
    const [first, ...rest] = numbered(passage, section, from, passage.text.length, marker, about)
    if (first?.inline && marker !== null && marker !== first.marker) place(itemFrom(passage, section, 0, 0, marker, about), style)
    if (first) place(first, first.inline ? styleOf(first.marker, 0) : style)
    if (first) itemOf.set(passage, first)
    if (first && style === '' && rest.length === 0 && announcesChoice.test(passage.text)) choice = first
    for (const item of rest) place(item, item.inline ? styleOf(item.marker, 0) : style)
  }
  for (const child of section.children)
    if (take(child))
      entries.push({ kind: 'group', section: child, alternative: alternativeIn(child.heading), entries: entriesOf(child, take) })
  return entries
}

/** "Either I" → "I". */
export const alternativeIn = (heading: string | null): string | null =>
  /^(?:either|or|pattern|option|alternative|combination|requirement)\s+#?\s?([IVX]+|\d+|[A-D])\b/i.exec(heading ?? '')?.[1] ?? null
