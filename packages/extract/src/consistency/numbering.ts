/** A numbered list that leaves a number out or gives one twice. */
import { spanIn } from '../engine/passage.ts'
import type { Reading, SectionNode } from '../engine/reading.ts'
import type { ConsistencyRule, Contradiction } from './rule.ts'

const marker = /^(\(?)(\d{1,2})([.)]+)$/

/** The number may stand at the end of a line, or open what was taken for a heading. */
function standsBetween(reading: Reading, from: number, to: number, number: number): boolean {
  const printed = new RegExp(`(?<![\\d.,$])${number}\\s*(?:[.)]|$)`)
  return reading.blocks.slice(from, to + 1).some(({ text, raw }) => printed.test(text) || printed.test(raw.look.marker ?? ''))
}

function jumpsIn(reading: Reading, section: SectionNode): Contradiction[] {
  const last = new Map<string, { number: number; block: number }>()
  return section.passages.flatMap(passage => {
    const match = marker.exec(passage.marker ?? '')
    if (!match) return []
    const style = `${match[1]}${match[3]}/${passage.depth}`
    const number = Number(match[2])
    const before = last.get(style)
    last.set(style, { number, block: passage.block })
    if (!before || number === 1 || number < before.number || number === before.number + 1) return []
    if (number > before.number && standsBetween(reading, before.block, passage.block, before.number + 1)) return []
    const text =
      number === before.number
        ? `Number ${number} is given twice in this list.`
        : `The list goes from number ${before.number} to number ${number}.`
    return [{ text, place: spanIn(passage), path: null }]
  })
}

export const numberingJumps: ConsistencyRule = {
  code: 'consistency/numbering',
  find: reading => reading.sections.flatMap(section => jumpsIn(reading, section)),
}
