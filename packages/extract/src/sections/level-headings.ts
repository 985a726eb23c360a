/** Levels of one title that stand as headings: "CLERK I" above what one does, "CLERK II" above what the other does. */
import type { RepairedBlock } from '../engine/repaired-block.ts'
import { type DescribedClass, titleLine } from './described-class.ts'
import { isCaps, isTitleCase } from './heading-key.ts'
import { labelKeyOf } from './label-key.ts'
import { isRankOf } from './ranks.ts'

const levels = /\s+(?:I|II|III|IV|V|VI|[1-6]|A|B|C|level\s+(?:[1-6]|I|II|III|IV|V))$/i
/** Numbers of a scale of grades are levels where they are printed again: "Analyst 9" and "Analyst P11". */
const grades = /\s+(?:[A-Z]?(?:[7-9]|1\d))$/

/** "Mechanic II (D7B2TX)" */
const codeBehind = /\s*\((?:code\s*:?\s*)?((?=[A-Z-]*\d)[A-Z\d][A-Z\d-]{2,9})\)$/

/** Numbered parts of a document or a form, which are no classes. */
const namesNoClass =
  /\b(?:abilit(?:y|ies)|appendix|attachment|competenc(?:y|ies)|dut(?:y|ies)|exhibit|factor|function|goal|item|knowledge|objective|page|priority|qualifications?|questions?|range|requirements?|responsibilit(?:y|ies)|schedule|section|shift|skills?|table|task|tier|zone)$/

/** "CLERK I", "CLERK II" as headings on lines of their own: levels of the same title. */
export function levelsAsHeadings(blocks: readonly RepairedBlock[]): DescribedClass[] {
  const byStem = new Map<string, DescribedClass[]>()
  const times = new Map<string, number>()
  for (const block of blocks) {
    if (block.text.length > 300 || block.cells.length > 1 || block.raw.look.margin || block.raw.kind === 'item') continue
    const printed = block.text.trim().replace(/\s*:$/, '')
    const code = codeBehind.exec(printed)?.[1] ?? null
    const text = printed.replace(codeBehind, '')
    if (text.length > 70 || (!levels.test(text) && !grades.test(text)) || labelKeyOf(text)) continue
    if (!(isCaps(text) || isTitleCase(text)) || /[,;:.]|^level\b/i.test(text)) continue
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
    const codeStart = code ? block.text.indexOf(code, start + text.length) : 0
    known.push({
      title: text,
      code,
      titleSpan: { block: block.index, start, end: start + text.length },
      codeSpan: code ? { block: block.index, start: codeStart, end: codeStart + code.length } : null,
      noteSpan: null,
      startsAt: [],
    })
  }
  const isPrinted = ({ title }: DescribedClass) => !grades.test(title) || (times.get(title.toLowerCase()) ?? 0) > 1
  const best = [...byStem.values()].map(classes => classes.filter(isPrinted)).sort((a, b) => b.length - a.length)[0]
  if (!best || best.length < 2) return []
  return best.some(({ title }) => grades.test(title)) && announcesAnother(blocks, best) ? [] : withUnnumbered(blocks, best)
}

/** "Appraiser Trainee" beside "Appraiser I" and "Appraiser II": a class of the series where it stands alone on its line as often as they do. */
function withUnnumbered(blocks: readonly RepairedBlock[], numbered: readonly DescribedClass[]): DescribedClass[] {
  const stem = (numbered[0]?.title ?? '').replace(levels, '').replace(grades, '').toLowerCase()
  const found = new Map<string, DescribedClass>()
  const times = new Map<string, number>()
  for (const block of blocks) {
    if (block.text.length > 120 || block.cells.length > 1 || block.raw.look.margin || block.raw.kind === 'item') continue
    const text = block.text.trim().replace(/\s*:$/, '')
    const key = text.toLowerCase()
    const isRank = isRankOf(key, stem)
    if (!(isRank || numbered.some(({ title }) => title.toLowerCase() === key)) || !(isCaps(text) || isTitleCase(text))) continue
    times.set(key, (times.get(key) ?? 0) + 1)
    if (!isRank || found.has(key)) continue
    const start = block.text.indexOf(text)
    const titleSpan = { block: block.index, start, end: start + text.length }
    found.set(key, { title: text, code: null, titleSpan, codeSpan: null, noteSpan: null, startsAt: [] })
  }
  const countOf = ({ title }: DescribedClass) => times.get(title.toLowerCase()) ?? 0
  const least = Math.max(2, Math.min(...numbered.map(countOf)))
  return [...numbered, ...[...found.values()].filter(one => countOf(one) >= least)].sort((a, b) => a.titleSpan.block - b.titleSpan.block)
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
