/** "Class code ........ 3319": dots that lead the eye from a label to its value → a row of the two, whatever the format. */
import { type Box, type Cell, type DocumentBlock, plainLook, type Run } from '@specmill/model'

/** "Pay grade....... 12"; not the weight of a part of an examination ("Interview....... 40%"), nor a line to write on ("Name ........"). */
const leader = /^(?<label>\p{L}.{0,60}?)\s*(?:\.{4,}|…{2,})\s*(?<value>[^\s.…].*)$/u
const several = /\.{4}|…{2}/
/** Width of a dot with what stands beside it, in letter sizes; Times and Helvetica agree on it nearly. */
const dotWidth = 0.265
/** Height of a line's box in letter sizes. */
const lineHeight = 0.97

/** @returns as many blocks as are given; rows that follow one another are of one table */
export function rowsFromLeaders(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  let table = blocks.reduce((highest, block) => Math.max(highest, block.table ?? 0), 0)
  let open = false
  return blocks.map(block => {
    const parts = partsOf(block)
    if (parts && !open) table++
    open = parts !== null
    return parts ? rowOf(block, parts, table) : block
  })
}

/** Of the block's text. */
type Stretch = [start: number, end: number]

function partsOf({ kind, text, look }: DocumentBlock): [Stretch, Stretch] | null {
  if (kind === 'row' || look.margin || look.marker !== null) return null
  const { label = '', value = '' } = leader.exec(text)?.groups ?? {}
  if (!value || several.test(value) || value.endsWith('%')) return null
  return [
    [0, label.length],
    [text.length - value.length, text.length],
  ]
}

function rowOf(block: DocumentBlock, parts: [Stretch, Stretch], table: number): DocumentBlock {
  const [label, value] = parts
  // the cells are joined by a tab, and the value moves up to it
  const placed = [
    { start: label[0], end: label[1], at: 0 },
    { start: value[0], end: value[1], at: label[1] + 1 - value[0] },
  ]
  const runs: Run[] = []
  const cells = placed.map(({ start, end, at }): Cell => {
    const own = block.runs.filter(run => run.start < end && run.end > start).map(run => within(run, start, end, block.text))
    runs.push(...own.map(run => ({ ...run, start: run.start + at, end: run.end + at })))
    return { text: block.text.slice(start, end), boxes: own.map(run => run.box), checked: null }
  })
  const moved = (stretches: readonly Stretch[]): Stretch[] =>
    placed.flatMap(({ start, end, at }) =>
      stretches
        .filter(([from, to]) => from < end && to > start)
        .map(([from, to]): Stretch => [Math.max(from, start) + at, Math.min(to, end) + at]),
    )
  const { bold, raised, gap, size, depth, startsPage } = block.look
  return {
    ...block,
    kind: 'row',
    text: cells.map(cell => cell.text).join('\t'),
    boxes: runs.map(run => run.box),
    table,
    cells,
    look: { ...plainLook, gap, size, depth, startsPage, bold: moved(bold), raised: moved(raised) },
    runs,
  }
}

/** The part of a run; where its letters stand is estimated from the width of the dots. */
function within(run: Run, start: number, end: number, text: string): Run {
  const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)]
  const [x0, y0, x1, y1] = run.box
  const size = (y1 - y0) / lineHeight
  const dots = (text.slice(run.start, run.end).match(/[.… ]/g) ?? []).length
  const letters = Math.max(1, run.end - run.start - dots)
  const letter = Math.max(0.2 * size, (x1 - x0 - dots * dotWidth * size) / letters)
  const width = [...text.slice(from, to)].reduce((sum, sign) => sum + (/[.… ]/.test(sign) ? dotWidth * size : letter), 0)
  // of a line that does not run across the page nothing can be said
  if (y1 - y0 > x1 - x0) return { ...run, start: from, end: to }
  const box: Box = [from === run.start ? x0 : Math.max(x0, x1 - width), y0, to === run.end ? x1 : Math.min(x1, x0 + width), y1]
  return { ...run, start: from, end: to, box }
}
