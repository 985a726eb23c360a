/** What the tests of word processors' formats compare: one line a block. */
import type { Content } from '../format.ts'

/** Kind, level, margin, depth, marker and text of each block, whatever of these there is. */
export function outlineOf({ blocks }: Content): string[] {
  return blocks.map(({ kind, text, cells, look: { level, marker, depth, margin } }) =>
    [kind, level, margin, depth ? `>${depth}` : null, marker, kind === 'row' ? cells.map(cell => cell.text).join(' | ') : text]
      .filter(value => value !== null && value !== '')
      .join(' '),
  )
}

/** The stretches of a block that are bold. */
export function boldIn({ blocks }: Content, at = 0): string[] {
  const block = blocks[at]
  return (block?.look.bold ?? []).map(([start, end]) => block?.text.slice(start, end) ?? '')
}
