/** The classes that one file describes, where there are several: a series (Clerk I, II, III) or a binder. */
import type { RepairedBlock } from '../engine/repaired-block.ts'
import type { Span } from '../engine/span.ts'
import { listedClasses } from './class-table.ts'
import { isCaps, isTitleCase } from './heading-key.ts'
import { labelKeyOf } from './labels.ts'
import { classesNamed } from './named-classes.ts'

export interface DescribedClass {
  title: string
  code: string | null
  titleSpan: Span
  codeSpan: Span | null
  noteSpan: Span | null
  /** Where the file is divided by title lines: the blocks with which its parts begin, one in a binder. */
  startsAt: readonly number[]
}

const levels = /\s+(?:I|II|III|IV|V|VI|[1-6]|A|B|C|level\s+(?:[1-6]|I|II|III|IV|V))$/i
/** Numbers of a scale of grades are levels where they are printed again: "Analyst 9" and "Analyst P11". */
const grades = /\s+(?:[A-Z]?(?:[7-9]|1\d))$/
const titleLine = /^\s*((?:class|job|position|classification)\s+title|title)\s*:\s*(\S.{2,100}?)\s*$/i

/**
 * @returns the classes of the file in its order; [] for a file about one class.
 * A table of titles and codes says so itself; without one, levels of one title that stand as headings, or several title lines, do.
 */
export function describedClasses(blocks: readonly RepairedBlock[]): DescribedClass[] {
  const known = described.get(blocks) ?? findDescribed(blocks)
  described.set(blocks, known)
  return known
}

/** Asked by several families for each record. */
const described = new WeakMap<readonly RepairedBlock[], DescribedClass[]>()

function findDescribed(blocks: readonly RepairedBlock[]): DescribedClass[] {
  const listed = listedClasses(blocks)
  if (listed.length > 0) return listed.map(one => ({ ...one, startsAt: [] }))
  const bound = boundSpecifications(blocks)
  return bound.length > 1 ? bound : levelsAsHeadings(blocks)
}

/**
 * Specifications bound one after another: each has a title line of its own, and the titles differ.
 * In a series each title may stand over several parts: what all levels are, and then what each does.
 */
function boundSpecifications(blocks: readonly RepairedBlock[]): DescribedClass[] {
  const found: TitleLine[] = []
  let label: string | null = null
  for (const block of blocks) {
    const match = block.text.length < 160 && block.cells.length < 2 ? titleLine.exec(block.text) : null
    if (!match?.[1] || !match[2]) continue
    label ??= match[1].toLowerCase()
    if (label !== match[1].toLowerCase()) continue
    if (found.at(-1)?.title.toLowerCase() === match[2].toLowerCase()) continue
    found.push({ block: block.index, title: match[2], start: block.text.indexOf(match[2], match[1].length) })
  }
  const byTitle = new Map<string, TitleLine[]>()
  for (const one of found) byTitle.set(one.title.toLowerCase(), [...(byTitle.get(one.title.toLowerCase()) ?? []), one])
  const counts = new Set([...byTitle.values()].map(lines => lines.length))
  const [times = 0] = counts
  if (byTitle.size < 2 || counts.size > 1 || times > 3) return []
  // running headers repeat the titles; a form that names other positions has one title line for each, close together
  const last = found.slice(found.length - byTitle.size)
  const apart = last.every((one, index) => index === 0 || one.block - (last[index - 1]?.block ?? 0) > 6)
  if (!apart || (times > 1 && !inTurn(found, byTitle.size))) return []
  return [...byTitle.values()].map((lines, index): DescribedClass => {
    const [first] = lines as [TitleLine]
    return {
      title: first.title,
      code: null,
      titleSpan: { block: first.block, start: first.start, end: first.start + first.title.length },
      codeSpan: null,
      noteSpan: null,
      startsAt: times === 1 && index === 0 ? [0] : lines.map(line => line.block),
    }
  })
}

interface TitleLine {
  block: number
  title: string
  start: number
}

/** The titles come again in the same order, and not page by page. */
const inTurn = (lines: readonly TitleLine[], of: number): boolean =>
  lines.every((line, index) => index < of || line.title.toLowerCase() === lines[index - of]?.title.toLowerCase())

/** Numbered parts of a document or a form, which are no classes. */
const namesNoClass =
  /\b(?:abilit(?:y|ies)|appendix|attachment|competenc(?:y|ies)|dut(?:y|ies)|exhibit|factor|function|goal|item|knowledge|objective|page|priority|qualifications?|questions?|range|requirements?|responsibilit(?:y|ies)|schedule|section|shift|skills?|table|task|tier|zone)$/

/** "CLERK I", "CLERK II" as headings on lines of their own: levels of the same title. */
function levelsAsHeadings(blocks: readonly RepairedBlock[]): DescribedClass[] {
  const byStem = new Map<string, DescribedClass[]>()
  const times = new Map<string, number>()
  for (const block of blocks) {
    if (block.text.length > 300) continue
    const text = block.text.trim().replace(/\s*:$/, '')
    if (text.length > 70 || block.cells.length > 1 || block.raw.look.margin || labelKeyOf(text)) continue
    if (!levels.test(text) && !grades.test(text)) continue
    if (block.raw.kind === 'item' || !(isCaps(text) || isTitleCase(text)) || /[,;:.]|^level\b/i.test(text)) continue
    const stem = text.replace(levels, '').replace(grades, '').toLowerCase()
    if (
      namesNoClass.test(stem) ||
      stem.length < 4 ||
      /^(?:class|grade|group|option|part|phase|section|step|tier|type|appendix|pattern|either|or)$/.test(stem)
    )
      continue
    const known = byStem.get(stem) ?? []
    byStem.set(stem, known)
    times.set(text.toLowerCase(), (times.get(text.toLowerCase()) ?? 0) + 1)
    if (known.some(one => one.title.toLowerCase() === text.toLowerCase())) continue
    const start = block.text.indexOf(text)
    known.push({
      title: text,
      code: null,
      titleSpan: { block: block.index, start, end: start + text.length },
      codeSpan: null,
      noteSpan: null,
      startsAt: [],
    })
  }
  const isPrinted = ({ title }: DescribedClass) => !grades.test(title) || (times.get(title.toLowerCase()) ?? 0) > 1
  const best = [...byStem.values()].map(classes => classes.filter(isPrinted)).sort((a, b) => b.length - a.length)[0]
  if (!best || best.length < 2) return []
  return best.some(({ title }) => grades.test(title)) && announcesAnother(blocks, best) ? [] : best
}

/** "Title: Analyst – Permits" above what is asked at each grade: one job is announced, and the grades are ways into it. */
function announcesAnother(blocks: readonly RepairedBlock[], classes: readonly DescribedClass[]): boolean {
  const titles = new Set(classes.map(({ title }) => title.toLowerCase()))
  return blocks.some(({ text, index, cells }) => {
    const title =
      text.length < 160 && cells.length < 2 && index < (classes[0]?.titleSpan.block ?? 0) ? titleLine.exec(text)?.[2] : undefined
    return title !== undefined && !titles.has(title.toLowerCase())
  })
}

/** @returns the class titles in lower case, as headings below may repeat them, alone or several in one heading; empty for a file about one class */
export function classTitlesOf(blocks: readonly RepairedBlock[]): Set<string> {
  const classes = describedClasses(blocks)
  if (classes.length < 2) return new Set()
  const titles = classes.map(one => one.title)
  const headings = new Set(titles.map(title => title.toLowerCase()))
  const tables = new Set(classes.filter(one => one.codeSpan).map(one => one.titleSpan.block))
  for (const block of blocks) {
    if (block.text.length > 300) continue
    const text = block.text.trim().replace(/\s*:$/, '')
    if (text.length > 200 || block.cells.length > 1 || tables.has(block.index)) continue
    if (classesNamed(text, titles).length > 0) headings.add(text.toLowerCase())
  }
  return headings
}

/** @returns the blocks with which the part of another class begins, where title lines divide the file; the first block is none */
export const classStartsOf = (blocks: readonly RepairedBlock[]): Set<number> =>
  new Set(describedClasses(blocks).flatMap(one => one.startsAt.filter(start => start > 0)))
