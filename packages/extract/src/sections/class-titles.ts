/** The classes that one file describes, where there are several: a series (Clerk I, II, III) or a binder. */
import type { RepairedBlock } from '../engine/repaired-block.ts'
import { listedClasses } from './class-table.ts'
import { levelsOfCombinedTitle } from './combined-title.ts'
import { type DescribedClass, type ListedClass, titleLine } from './described-class.ts'
import { kindInLexicon } from './kind-of-heading.ts'
import { levelsAsHeadings } from './level-headings.ts'
import { levelLabelIn } from './level-label.ts'
import { classesLabelled, classesNamed } from './named-classes.ts'
import { jobsOfNotice, type NoticeJob } from './notice-jobs.ts'
import { wrappedTitles } from './wrapped-titles.ts'

/**
 * @returns the classes of the file in its order; [] for a file about one class.
 * A table of titles and codes says so itself; without one, several title lines, a title of several levels, or levels of one title that stand as headings, do.
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
  if (listed.length > 0) {
    const wrapped = wrappedTitles(
      blocks,
      listed.map(({ title }) => title),
    )
    const starts = partsBelowTable(listed, blocks)
    return listed.map((one, index) => ({ ...one, shortNames: wrapped.get(one.title) ?? [], startsAt: starts[index] ?? [] }))
  }
  const bound = boundSpecifications(blocks)
  if (bound.length > 1) return bound
  const combined = levelsOfCombinedTitle(blocks)
  if (combined.length > 1) return combined
  const levels = levelsAsHeadings(blocks)
  return levels.length > 1 ? levels : jobsOfNotice(blocks).map(ofNotice)
}

/** What stands above the first, and the closing lines behind the last, are about all of them. */
const ofNotice = ({ title, block, start, endsAt }: NoticeJob): DescribedClass => ({
  title,
  code: null,
  titleSpan: { block, start, end: start + title.length },
  codeSpan: null,
  noteSpan: null,
  startsAt: [block],
  ...(endsAt === undefined ? {} : { endsAt }),
})

/**
 * "CLASS TITLE: Miller" and "CLASS TITLE: Baker" below a table of these classes: where the part of each begins.
 * @returns for each class of the table the blocks of its title lines; [] unless each has one
 */
function partsBelowTable(listed: readonly ListedClass[], blocks: readonly RepairedBlock[]): number[][] {
  const bound = listed.length > 1 ? boundSpecifications(blocks) : []
  const starts = listed.map(({ title }) => bound.find(one => one.title.toLowerCase() === title.toLowerCase()))
  // the first of a binder begins with the file, whose first lines are here about all
  return starts.every(one => one !== undefined) && bound.length === listed.length
    ? starts.map(one => (one?.startsAt.includes(0) ? [one.titleSpan.block] : [...(one?.startsAt ?? [])]))
    : []
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

/** @returns the class titles in lower case, as headings below may repeat them, alone or several in one heading; empty for a file about one class */
export function classTitlesOf(blocks: readonly RepairedBlock[]): Set<string> {
  const classes = describedClasses(blocks)
  if (classes.length < 2) return new Set()
  const { names } = namesOf(classes)
  const headings = new Set(names.map(name => name.toLowerCase()))
  const tables = new Set(classes.filter(one => one.codeSpan).map(one => one.titleSpan.block))
  for (const block of blocks) {
    if (block.cells.length > 1 || tables.has(block.index)) continue
    const whole = block.text.length > 300 ? '' : block.text.trim().replace(/\s*:$/, '')
    const label = levelLabelIn(block.text)
    if (whole && whole.length <= 200 && classesNamed(whole, names).length > 0) headings.add(whole.toLowerCase())
    if (label && classesLabelled(label, names).length > 0) headings.add(label.toLowerCase())
  }
  return headings
}

/** All that the classes are called, and whose name each is. */
export function namesOf(classes: readonly DescribedClass[]): { names: string[]; of: number[] } {
  const all = classes.flatMap(({ title, shortNames = [] }, index) => [title, ...shortNames].map(name => ({ name, index })))
  return { names: all.map(({ name }) => name), of: all.map(({ index }) => index) }
}

/** @returns the blocks with which the part of another class begins, where title lines divide the file; the first block is none */
export const classStartsOf = (blocks: readonly RepairedBlock[]): Set<number> =>
  new Set(describedClasses(blocks).flatMap(one => [...one.startsAt, endOf(blocks, one)].filter(start => start > 0)))

/** A heading divides by itself. */
const endOf = (blocks: readonly RepairedBlock[], { endsAt = 0 }: DescribedClass): number =>
  kindInLexicon(blocks[endsAt]?.text ?? '') === null ? endsAt : 0
