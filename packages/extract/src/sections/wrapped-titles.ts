/** Class titles that stand as headings on two lines, with an empty one between them: "GROWER, DIVISION OF ORCHARDS AND" above "VINEYARDS". */
import type { RepairedBlock } from '../engine/repaired-block.ts'

const bare = ({ text }: RepairedBlock): string => text.trim().replace(/\s*:$/, '')
/** In characters: what may be a line of a title. */
const longest = 110

/** @returns the lines on which each title stands in two; a second line that two titles share says nothing, and neither does the first then */
export function wrappedTitles(blocks: readonly RepairedBlock[], titles: readonly string[]): Map<string, [first: string, second: string]> {
  const known = new Map(titles.map(title => [title.toLowerCase(), title]))
  const found = new Map<string, [string, string]>()
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (!next || block.text.length > longest || next.text.length > longest || block.cells.length > 1 || next.cells.length > 1) continue
    const title = known.get(`${bare(block)} ${bare(next)}`.toLowerCase())
    if (title) found.set(title, [bare(block), bare(next)])
  }
  const seconds = [...found.values()].map(([, second]) => second.toLowerCase())
  return new Map([...found].filter(([, [, second]]) => seconds.filter(one => one === second.toLowerCase()).length === 1))
}
