/** How much of the document stands in sections, in furniture, in nothing, and inside some evidence; in characters that are no white space. */
import type { Coverage, Evidence } from '@specmill/model'
import type { Reading } from './engine/reading.ts'
import { type RepairedBlock, rawRange } from './engine/repaired-block.ts'
import { visibleLength } from './language/white-space.ts'

/** Evidence objects anywhere below a value. */
function evidenceIn(value: unknown, found: Evidence[] = []): Evidence[] {
  if (Array.isArray(value)) for (const item of value) evidenceIn(item, found)
  else if (value !== null && typeof value === 'object') {
    if ('quote' in value && 'block' in value) found.push(value as Evidence)
    else for (const item of Object.values(value)) evidenceIn(item, found)
  }
  return found
}

function quotedIn(blocks: readonly RepairedBlock[], found: unknown): number {
  const ranges = new Map<number, [number, number][]>()
  for (const { block, start, end } of evidenceIn(found)) {
    const known = ranges.get(block)
    if (known) known.push([start, end])
    else ranges.set(block, [[start, end]])
  }
  let sum = 0
  for (const [index, list] of ranges) {
    const text = blocks[index]?.raw.text ?? ''
    let reached = 0
    for (const [start, end] of list.sort((a, b) => a[0] - b[0])) {
      sum += visibleLength(text, Math.max(start, reached), Math.max(end, reached))
      reached = Math.max(reached, end)
    }
  }
  return sum
}

/** @param found what evidence counts as quoted: the records, keys, footnotes and disclaimers */
export function coverageOf(reading: Reading, leftOut: ReadonlySet<number>, found: unknown): Coverage {
  const { blocks } = reading
  const coverage: Coverage = { characters: 0, sections: 0, other: 0, furniture: 0, unassigned: 0, quoted: quotedIn(blocks, found) }
  for (const block of blocks) {
    const size = visibleLength(block.raw.text)
    coverage.characters += size
    if (leftOut.has(block.index)) coverage.furniture += size
  }
  for (const section of reading.sections) {
    const spans = [...(section.headingSpan ? [section.headingSpan] : []), ...(section.noteSpan ? [section.noteSpan] : [])]
    const own = [
      ...spans,
      ...section.passages.map(passage => ({ block: passage.block, start: passage.start, end: passage.start + passage.text.length })),
    ]
    const size = own.reduce((sum, span) => {
      const block = blocks[span.block]
      if (!block) return sum
      const { start, end } = rawRange(block, span.start, span.end)
      return sum + visibleLength(block.raw.text, start, end)
    }, 0)
    coverage.sections += size
    if (section.kind === 'other') coverage.other += size
  }
  // colons and brackets of headings belong to their sections, though to no span
  const between = coverage.characters - coverage.furniture - coverage.sections
  const headings = reading.sections.filter(section => section.headingSpan).length * 3
  const punctuation = Math.min(between, headings)
  coverage.sections += punctuation
  coverage.unassigned = Math.max(0, between - punctuation)
  return coverage
}
