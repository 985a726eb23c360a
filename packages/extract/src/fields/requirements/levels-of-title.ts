/** One record for a post that is filled at one of several levels ("Planner or Senior Planner"): what each level asks for is a way of its own. */
import type { RepairedBlock } from '../../engine/repaired-block.ts'
import { levelLabelIn, withoutNote } from '../../sections/level-label.ts'
import type { Entry, Item } from './item.ts'

const numeral = /\s+(I{1,3}|IV|V|VI|\d)$/
const noteBehind = /\s*\([^()]*\)$/

/** "Planner or Senior Planner", "Clerk I or II", "Assistant or Associate Planner" → the names of the levels, in lower case; [] for a title of one. */
export function levelsNamedIn(title: string): string[] {
  const [first = '', ...others] = title
    .replace(noteBehind, '')
    .split(/\s+or\s+|\s*\/\s*/i)
    .map(part => part.trim())
  const last = others.at(-1)
  if (!first || !last || others.length > 3) return []
  const stem = numeral.test(first) ? first.replace(numeral, '') : null
  const parts = [first, ...others].map((part, index) => {
    if (stem && numeral.test(` ${part}`) && !part.includes(' ')) return `${stem} ${part}`
    // "Assistant" in front of "Associate Planner"
    return index < others.length && !part.includes(' ') && / /.test(last) ? `${part} ${last.slice(last.indexOf(' ') + 1)}` : part
  })
  return [...new Set([...parts, first, ...others].map(part => part.toLowerCase()))].filter(part => part.length > 3)
}

interface Labelled {
  level: string
  /** The words behind the label, where they stand on its line. */
  rest: Item | null
}

const forLevel = /^\W*(?:for|at)\s+(?:the\s+)?([^,.;:]{3,60}?)(?:\s+level)?,\s+(?=\S)/i

/** "Planner", "Planner: a degree", "For Senior Planner, a degree"; refuses "Planner work is done outdoors". */
function labelOf(item: Item, levels: readonly string[]): Labelled | null {
  const asked = forLevel.exec(item.text)
  const label = levelLabelIn(item.text)
  const isLevel = (words: string | null | undefined) => words != null && levels.includes(withoutNote(words).toLowerCase())
  if (asked && isLevel(asked[1])) return { level: asked[1] ?? '', rest: behind(item, asked[0].length) }
  if (!label || !isLevel(label)) return null
  const from = /^\W*(?::|[–—-]{1,2}\s)?\s*/.exec(item.text.slice(item.text.indexOf(label) + label.length))?.[0].length ?? 0
  const rest = behind(item, item.text.indexOf(label) + label.length + from)
  return { level: label, rest: rest.text.trim() ? rest : null }
}

const behind = (item: Item, from: number): Item => ({ ...item, text: item.text.slice(from), span: (a, b) => item.span(from + a, from + b) })

type Group = Extract<Entry, { kind: 'group' }>

/** Entries in their order: what stands behind the name of a level goes into a group of its own, up to the name of the next. */
function divided(entries: readonly Entry[], levels: readonly string[], above: string | null): Entry[] {
  const all: Entry[] = []
  let open: Group | null = null
  const begin = (entry: Entry & { section: Item['section'] }, level: string, own: Entry[]) => {
    const group: Group = { kind: 'group', section: entry.section, alternative: level, entries: own }
    all.push(group)
    return group
  }
  for (const entry of entries) {
    if (entry.kind === 'group' && levels.includes(withoutNote(entry.section.heading ?? '').toLowerCase())) {
      // below the heading of the first level the name of the second may stand on a line
      const [own, others] = splitAtGroup(divided(entry.entries, levels, null))
      begin(entry, entry.section.heading ?? '', own)
      all.push(...others)
      open = null
      continue
    }
    const labelled = entry.kind === 'item' ? labelOf(entry, levels) : null
    if (entry.kind === 'item' && labelled) {
      const group = begin(entry, labelled.level, labelled.rest ? [{ ...labelled.rest, children: entry.children }] : [...entry.children])
      open = group.entries.length === 0 ? group : null
    } else if (open) open.entries.push(entry)
    else if (entry.kind === 'item' && above && all.length === 0) open = begin(entry, above, [entry])
    else all.push(entry)
  }
  return all
}

function splitAtGroup(entries: readonly Entry[]): [Entry[], Entry[]] {
  const at = entries.findIndex(entry => entry.kind === 'group' && entry.alternative !== null)
  return at < 0 ? [[...entries], []] : [entries.slice(0, at), entries.slice(at)]
}

/** @returns the entries as they are where fewer than two levels are told apart */
export function dividedByLevel(entries: readonly Entry[], levels: readonly string[], blocks: readonly RepairedBlock[]): readonly Entry[] {
  if (levels.length === 0) return entries
  const [first] = entries
  const before = first?.kind === 'item' ? blocks[first.span(0, 0).block - 1]?.text.trim() : undefined
  const above = before && levels.includes(withoutNote(before).toLowerCase()) ? before : null
  const result = divided(entries, levels, above)
  const found = result.flatMap(entry => (entry.kind === 'group' && entry.alternative !== null ? entry.alternative.toLowerCase() : []))
  return new Set(found.filter(level => levels.includes(withoutNote(level)))).size > 1 ? result : entries
}
