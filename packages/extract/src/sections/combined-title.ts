/** One title for several levels, or several on lines below one another, over a text that says what holds for each. */
import type { RepairedBlock } from '../engine/repaired-block.ts'
import type { Span } from '../engine/span.ts'
import { sentencesOf } from '../language/sentences.ts'
import type { DescribedClass } from './described-class.ts'
import { levelAskedIn, levelLabelIn, withoutNote } from './level-label.ts'
import { levelsIn, type TitledLevel } from './levels-in-title.ts'
import { areStacked, stackedTitles } from './stacked-titles.ts'
import { titleBlocks, titleCandidatesOf } from './title-candidates.ts'

/** @returns [] unless the text below has a part of its own for two of the levels at least, or asks for something of one */
export function levelsOfCombinedTitle(blocks: readonly RepairedBlock[]): DescribedClass[] {
  const lines = titleCandidatesOf(blocks)
  let known: Set<string> | null = null
  const named = () => {
    known ??= namesOfParts(blocks)
    return known
  }
  const isDivided = (levels: readonly TitledLevel[]) => {
    const amongst = (names: ReadonlySet<string>) =>
      levels.filter(({ title, shortNames }) => [title, ...shortNames].some(name => names.has(name.toLowerCase()))).length
    return amongst(named()) > 1 || amongst(namesAsked(blocks)) > 0
  }
  for (const { text, span } of lines) {
    const levels = levelsIn(text)
    if (levels.length > 1 && isDivided(levels)) return levels.map(one => ({ ...one, ...where(blocks, one.title, span) }))
  }
  return areStacked(lines) ? stackedTitles(lines, named()) : []
}

/** Where the title is printed in full, else the title of all. */
function where(blocks: readonly RepairedBlock[], title: string, all: Span): Omit<DescribedClass, 'title'> {
  const own = blocks.find(({ text }) => nameIn(text) === title.toLowerCase())
  const start = own?.text.toLowerCase().indexOf(title.toLowerCase()) ?? -1
  const titleSpan = own && start >= 0 ? { block: own.index, start, end: start + title.length } : all
  return { code: null, titleSpan, codeSpan: null, noteSpan: null, startsAt: [] }
}

/** In lower case: what stands alone on a line, or in front of a text, below the titles. */
const namesOfParts = (blocks: readonly RepairedBlock[]): Set<string> =>
  new Set(blocks.flatMap(({ text }, index) => (index === 0 || isTitleOnly(blocks, index) ? [] : [nameIn(text)])))

/** In lower case: the levels of which a sentence asks for something. */
const namesAsked = (blocks: readonly RepairedBlock[]): Set<string> =>
  new Set(
    blocks.flatMap(({ text, cells }) =>
      cells.length > 1 ? [] : sentencesOf(text).flatMap(sentence => levelAskedIn(sentence.text)?.toLowerCase() ?? []),
    ),
  )

/** A line among others like it at the top is no label of what stands below. */
const isTitleOnly = (blocks: readonly RepairedBlock[], index: number): boolean =>
  index < titleBlocks && blocks.slice(0, index + 1).every(({ text }) => text.length < 70 && levelLabelIn(text) === text.trim())

const nameIn = (text: string) => withoutNote(levelLabelIn(text) ?? '').toLowerCase()
