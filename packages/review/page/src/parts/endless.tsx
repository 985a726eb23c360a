/** A long list of which only the rows in sight are drawn; more is asked for when its end comes near. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'

interface Props<Row> {
  rows: Row[]
  /** Guess of a row's height in pixels; the true one is measured. */
  height: number
  keyOf: (row: Row) => string
  draw: (row: Row, index: number) => ReactNode
  label: string
  /** Called when the end comes near. */
  onEnd?: () => void
  head?: ReactNode
}

export function Endless<Row>({ rows, height, keyOf, draw, label, onEnd, head }: Props<Row>) {
  const frame = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => height,
    getItemKey: index => keyOf(rows[index] as Row),
    overscan: 8,
  })
  const seen = virtual.getVirtualItems()
  const last = seen.at(-1)?.index ?? -1
  useEffect(() => {
    if (last >= rows.length - 20) onEnd?.()
  }, [last, rows.length, onEnd])
  return (
    <div ref={frame} className="scroll endless" role="region" aria-label={label} tabIndex={0}>
      {head}
      <ul className="rows" style={{ height: virtual.getTotalSize() }}>
        {seen.map(item => (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            {draw(rows[item.index] as Row, item.index)}
          </li>
        ))}
      </ul>
    </div>
  )
}
