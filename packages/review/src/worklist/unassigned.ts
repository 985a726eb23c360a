/** Text of an extraction that stands in no section, no furniture and no field. */
import type { Evidence, Extraction } from '@specmill/model'

const visible = (text: string) => text.replace(/\s+/g, '')

/** @returns one quote a block, whole; [] where the coverage says that nothing is unassigned. */
export function unassignedBlocks({ blocks, sections, records, furniture, footnotes, coverage }: Extraction): Evidence[] {
  if (coverage.unassigned === 0) return []
  const placed = new Set<number>()
  const mark = (value: unknown) => {
    if (value === null || typeof value !== 'object') return
    if ('block' in value && typeof value.block === 'number') placed.add(value.block)
    for (const part of Object.values(value)) mark(part)
  }
  mark(sections)
  mark(records)
  mark(footnotes)
  const texts = sections.map(({ heading, text }) => visible(`${heading ?? ''}${text}`))
  const running = new Set(furniture.map(({ text }) => visible(text)))
  return blocks.flatMap(({ text, page, boxes }, block) => {
    const seen = visible(text)
    if (seen === '' || placed.has(block) || running.has(seen) || texts.some(section => section.includes(seen))) return []
    return [{ block, start: 0, end: text.length, quote: text, page, boxes }]
  })
}
