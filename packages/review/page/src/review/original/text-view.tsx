/** The original as text, block by block, with the words that are pointed at marked. Words can be selected. */
import type { Block } from '@specmill/model'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useMemo, useRef } from 'react'
import { useInSight } from '../../parts/use-in-sight.ts'
import { selectionIn, stretchOf } from './selection.ts'
import type { Selected, Shown } from './shown.ts'

/** The longest stretch of one block that is drawn at once: a file may hold a line of a megabyte. */
const longest = 20_000

interface Span {
  start: number
  end: number
}

function marked(text: string, spans: Span[]): ReactNode[] {
  const parts: ReactNode[] = []
  let from = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < from) continue
    parts.push(
      text.slice(from, start),
      <mark key={start} className="words">
        {text.slice(start, end)}
      </mark>,
    )
    from = end
  }
  parts.push(text.slice(from))
  return parts
}

/** A row of a table: its cells side by side, with the tabs between them kept, so that places in its text stay what they are. */
function cells(text: string, spans: Span[], widths: number[]): ReactNode[] {
  let from = 0
  return text.split('\t').flatMap((cell, index) => {
    const at = from
    from += cell.length + 1
    const inside = spans.flatMap(({ start, end }) => {
      const [first, last] = [Math.max(0, start - at), Math.min(cell.length, end - at)]
      return first < last ? [{ start: first, end: last }] : []
    })
    const drawn = (
      <span key={at} className="cell" style={{ flexGrow: widths[index] ?? 1 }}>
        {marked(cell, inside)}
      </span>
    )
    const tab = (
      <span key={`tab ${at}`} className="tab">
        {'\t'}
      </span>
    )
    return index === 0 ? [drawn] : [tab, drawn]
  })
}

/** The columns of each table share its width by their longest cells; none is very narrow, none takes all. */
function columnsOf(blocks: Block[]): Map<number | null, number[]> {
  const tables = new Map<number | null, number[]>()
  for (const { kind, table, cells } of blocks) {
    if (kind !== 'row') continue
    const widths = tables.get(table) ?? []
    for (const [index, { text }] of cells.entries())
      widths[index] = Math.max(widths[index] ?? 0, text.length > 2 ? Math.min(50, Math.max(11, text.length)) : text.length)
    tables.set(table, widths)
  }
  return tables
}

const words = ({ text, kind, table }: Block, spans: Span[], columns: Map<number | null, number[]>) => {
  if (text.length > longest) return text.slice(0, longest)
  return kind === 'row' ? cells(text, spans, columns.get(table) ?? []) : marked(text, spans)
}

interface Props {
  blocks: Block[]
  shown: Shown
  onSelect: (selected: Selected | null) => void
}

export function TextView({ blocks, shown, onSelect }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({ count: blocks.length, getScrollElement: () => frame.current, estimateSize: () => 44, overscan: 12 })
  const byBlock = useMemo(() => Map.groupBy(shown.evidence, ({ block }) => block), [shown])
  const columns = useMemo(() => columnsOf(blocks), [blocks])
  const first = shown.evidence[0]?.block
  const sought =
    first === undefined
      ? null
      : {
          selector: `[data-index="${first}"] mark.words`,
          guess: () => virtual.getOffsetForIndex(first, 'center')?.[0] ?? 0,
          block: 'center' as const,
        }
  useInSight(frame, sought, [first, shown.asked])
  const select = () => onSelect(frame.current && selectionIn(frame.current, blocks))
  return (
    <div
      ref={frame}
      className="scroll text-view"
      onMouseUp={select}
      onKeyUp={select}
      role="region"
      aria-label="Text of the original"
      tabIndex={0}
    >
      <div className="text-inner" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(item => {
          const block = blocks[item.index] as Block
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={`block ${block.kind}`}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <span {...stretchOf(item.index)} dir="ltr">
                {words(block, byBlock.get(item.index) ?? [], columns)}
              </span>
              {block.text.length > longest && <em> … {(block.text.length - longest).toLocaleString()} more characters</em>}
            </div>
          )
        })}
      </div>
    </div>
  )
}
