/** One title for several levels, "Fire Inspector I/II" or "Assistant/Associate Planner", over a text that says what holds for each. */
import type { RepairedBlock } from '../engine/repaired-block.ts'
import type { Span } from '../engine/span.ts'
import { namesRole } from '../fields/title/role.ts'
import type { DescribedClass } from './described-class.ts'
import { isCaps, isTitleCase } from './heading-key.ts'
import { levelLabelIn, withoutNote } from './level-label.ts'

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI']
const level = '(?:I{1,3}|IV|VI?|[1-6])'
const between = '\\s*(?:,\\s*(?:and\\s+)?|/|&|\\band\\b|-|–)\\s*'
/** "Records Clerk I/II", "Records Clerk I, II and III", "Records Clerk I-III". */
const numbered = new RegExp(`^(\\p{Lu}.{2,70}?)[\\s-]+(${level}(?:${between}${level})+)$`, 'iu')
/** "Electrician (Grade I, II, III)": each is called "Electrician" with the words in the brackets. */
const bracketed = new RegExp(`^(\\p{Lu}.{2,70}?)\\s*\\((grade|level|class)s?\\s+(${level}(?:${between}${level})+)\\)$`, 'iu')
/** "Registered Nurse (RN I, RN II)". */
const abbreviated = new RegExp(`^(\\p{Lu}.{2,70}?)\\s*\\(([A-Z]{2,5})\\s+(${level}(?:${between}(?:\\2\\s+)?${level})+)\\)`, 'u')
const rank = '(?:apprentice|assistant|associate|junior|lead|principal|senior|trainee)'
/** "Assistant/Associate Planner". */
const ranked = new RegExp(`^(${rank}(?:\\s*(?:,|/|\\band\\b)\\s*${rank})+)\\s+(\\p{Lu}.{2,60})$`, 'iu')
/** "Planner (Assistant / Associate)". */
const rankBehind = new RegExp(`^(\\p{Lu}[^()]{2,60}?)\\s*\\((${rank}(?:\\s*(?:,|/|\\band\\b|\\bor\\b)\\s*${rank})+)\\)$`, 'iu')
/** "Custodian / Head Custodian": the one has the words of the other. */
const besideEachOther = /^(\p{Lu}[^/]{3,60}?)\s*\/\s*(\p{Lu}[^/]{3,60})$/u

/** The title of a file stands in its first blocks. */
const head = 14

interface Level {
  title: string
  shortNames: string[]
}

/** @returns [] unless the text below has a part of its own for two of the levels at least */
export function levelsOfCombinedTitle(blocks: readonly RepairedBlock[]): DescribedClass[] {
  const lines = blocks.slice(0, head).flatMap(partsOf)
  let known: Set<string> | null = null
  const named = () => {
    known ??= namesOfParts(blocks)
    return known
  }
  const isDivided = (levels: readonly Level[]) =>
    levels.filter(({ title, shortNames }) => [title, ...shortNames].some(name => named().has(name.toLowerCase()))).length > 1
  for (const { text, span } of lines) {
    const levels = levelsIn(text)
    if (levels.length > 1 && isDivided(levels)) return levels.map(one => ({ ...one, ...where(blocks, one.title, span) }))
  }
  const isStacked = lines.some(
    ({ text, span }, index) =>
      namesRole(text) && lines[index + 1]?.span.block === span.block + 1 && namesRole(lines[index + 1]?.text ?? ''),
  )
  return isStacked ? stackedTitles(lines, named()) : []
}

/** The line of a title, with the code behind it: "Clerk I - #2241". */
const titleAndCode = /^(.{4,70}?)(?:\s*[-–,(]?\s*#?((?=[A-Z-]*\d)[A-Z\d]{1,3}-?\d{2,5}[A-Z]?)\)?)?$/

/** Titles on lines right below one another that have a word in common; each comes again in front of what is said of it. */
function stackedTitles(lines: readonly Part[], named: ReadonlySet<string>): DescribedClass[] {
  const found: DescribedClass[] = []
  for (const { text, span } of lines) {
    const [, title = '', code = null] = titleAndCode.exec(text) ?? []
    const last = found.at(-1)
    const isTitle = named.has(title.toLowerCase()) && namesRole(title)
    if (!isTitle || (last && span.block !== last.titleSpan.block + 1)) {
      if (found.length > 1) break
      found.length = 0
    }
    if (!isTitle || found.some(one => one.title.toLowerCase() === title.toLowerCase())) continue
    const codeStart = code ? text.lastIndexOf(code) + span.start : 0
    found.push({
      title,
      code,
      titleSpan: { ...span, end: span.start + title.length },
      codeSpan: code ? { block: span.block, start: codeStart, end: codeStart + code.length } : null,
      noteSpan: null,
      startsAt: [],
    })
  }
  const words = found.map(({ title }) => new Set(title.toLowerCase().split(/[^\p{L}]+/u)))
  const common = [...(words[0] ?? [])].some(word => word.length > 3 && words.every(one => one.has(word)))
  return found.length > 1 && common ? found : []
}

interface Part {
  text: string
  span: Span
}

/** A line, what stands behind a label in it, or a cell. */
function partsOf(block: RepairedBlock): Part[] {
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
  const [, name, word, inBrackets] = bracketed.exec(title) ?? []
  if (name && word && inBrackets)
    return spelt(inBrackets).map(one => ({
      title: `${name} ${one}`,
      shortNames: [`${word} ${one}`, `${name} ${word} ${one}`, `level ${one}`],
    }))
  const [, role, short, listed] = abbreviated.exec(title) ?? []
  if (role && short && listed)
    return spelt(listed.replaceAll(short, '')).map(one => ({ title: `${role} ${one}`, shortNames: [`${short} ${one}`, `level ${one}`] }))
  const [, first, second] = besideEachOther.exec(title) ?? []
  if (first && second && (isPartOf(first, second) || isPartOf(second, first)))
    return [first, second].map(one => ({ title: one, shortNames: [] }))
  const [, rankedName, ranksBehind] = rankBehind.exec(title) ?? []
  const [, ranks, rest] = ranksBehind && rankedName ? [null, ranksBehind, rankedName] : (ranked.exec(title) ?? [])
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

const isPartOf = (one: string, other: string) =>
  other
    .toLowerCase()
    .split(/\s+/)
    .includes(one.toLowerCase().split(/\s+/).at(-1) ?? '')

/** In lower case: what stands alone on a line, or in front of a text, below the head. */
const namesOfParts = (blocks: readonly RepairedBlock[]): Set<string> =>
  new Set(blocks.flatMap(({ text }, index) => (index === 0 || isTitleOnly(blocks, index) ? [] : [nameIn(text)])))

/** A line among others like it at the top is no label of what stands below. */
const isTitleOnly = (blocks: readonly RepairedBlock[], index: number): boolean =>
  index < head && blocks.slice(0, index + 1).every(({ text }) => text.length < 70 && levelLabelIn(text) === text.trim())

const nameIn = (text: string) => withoutNote(levelLabelIn(text) ?? '').toLowerCase()
