/** One title for several levels, "Fire Inspector I/II" or "Assistant/Associate Planner", over a text that says what holds for each. */
import type { RepairedBlock } from '../engine/repaired-block.ts'
import type { Span } from '../engine/span.ts'
import type { DescribedClass } from './described-class.ts'
import { isCaps, isTitleCase } from './heading-key.ts'
import { levelLabelIn, withoutNote } from './level-label.ts'

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI']
const level = '(?:I{1,3}|IV|VI?|[1-6])'
const between = '\\s*(?:,\\s*(?:and\\s+)?|/|&|\\band\\b|-|–)\\s*'
/** "Records Clerk I/II", "Records Clerk I, II and III", "Records Clerk I-III". */
const numbered = new RegExp(`^(\\p{Lu}.{2,70}?)[\\s-]+(${level}(?:${between}${level})+)$`, 'iu')
const rank = '(?:apprentice|assistant|associate|junior|lead|principal|senior|trainee)'
/** "Assistant/Associate Planner". */
const ranked = new RegExp(`^(${rank}(?:\\s*(?:,|/|\\band\\b)\\s*${rank})+)\\s+(\\p{Lu}.{2,60})$`, 'iu')

/** The title of a file stands in its first blocks. */
const head = 14

interface Level {
  title: string
  shortNames: string[]
}

/** @returns [] unless the text below has a part of its own for two of the levels at least */
export function levelsOfCombinedTitle(blocks: readonly RepairedBlock[]): DescribedClass[] {
  for (const block of blocks.slice(0, head))
    for (const { text, span } of partsOf(block)) {
      const levels = levelsIn(text)
      if (levels.length < 2) continue
      const classes = levels.map((one): DescribedClass => ({ ...one, ...where(blocks, one.title, span) }))
      return isDivided(blocks, levels) ? classes : []
    }
  return []
}

/** A line, what stands behind a label in it, or a cell. */
function partsOf(block: RepairedBlock): { text: string; span: Span }[] {
  const parts = block.cells.length > 1 ? block.cells.map(({ start, end }) => [start, end] as const) : [[0, block.text.length] as const]
  return parts.flatMap(([from, to]) => {
    const label = /^\s*(?:(?:class|job|position|classification)\s+)?(?:title|class|classification|position)\s*:\s*/i.exec(
      block.text.slice(from, to),
    )
    // what stands behind a tab is another field
    const text = (block.text.slice(from + (label?.[0].length ?? 0), to).split('\t')[0] ?? '').trim()
    const start = block.text.indexOf(text, from + (label?.[0].length ?? 0))
    return text.length > 4 && text.length < 100 && (isCaps(text) || isTitleCase(text))
      ? [{ text, span: { block: block.index, start, end: start + text.length } }]
      : []
  })
}

function levelsIn(title: string): Level[] {
  const [, stem, written] = numbered.exec(title) ?? []
  if (stem && written) {
    const words = stem.split(/\s+/)
    const tails = [...words.keys()].slice(1).map(from => words.slice(from).join(' '))
    return spelt(written).map(one => ({ title: `${stem} ${one}`, shortNames: [...tails, 'level'].map(tail => `${tail} ${one}`) }))
  }
  const [, ranks, rest] = ranked.exec(title) ?? []
  if (!ranks || !rest) return []
  return ranks.split(/\s*(?:[,/]|\band\b)\s*/i).map(one => ({ title: `${one} ${rest}`, shortNames: [one, `${one} level`] }))
}

/** "I/II" → I, II; "I-III" → I, II, III. */
function spelt(written: string): string[] {
  const named = written.toUpperCase().match(/[IV]+|\d/g) ?? []
  const [first = '', last = ''] = named
  if (named.length !== 2 || !/[-–]/.test(written)) return named
  const scale = /\d/.test(first) ? ['1', '2', '3', '4', '5', '6'] : numerals
  return scale.slice(scale.indexOf(first), scale.indexOf(last) + 1)
}

/** Where the title is printed in full, else the title of all. */
function where(blocks: readonly RepairedBlock[], title: string, all: Span): Omit<DescribedClass, 'title'> {
  const own = blocks.find(({ text }) => nameIn(text) === title.toLowerCase())
  const start = own?.text.toLowerCase().indexOf(title.toLowerCase()) ?? -1
  const titleSpan = own && start >= 0 ? { block: own.index, start, end: start + title.length } : all
  return { code: null, titleSpan, codeSpan: null, noteSpan: null, startsAt: [] }
}

function isDivided(blocks: readonly RepairedBlock[], levels: readonly Level[]): boolean {
  const labels = new Set(blocks.map(({ text }) => nameIn(text)))
  return levels.filter(({ title, shortNames }) => [title, ...shortNames].some(name => labels.has(name.toLowerCase()))).length > 1
}

const nameIn = (text: string) => withoutNote(levelLabelIn(text) ?? '').toLowerCase()
