/** The values of a record, one below the other; only those in sight are drawn. */
import { Text } from '@mantine/core'
import type { Evidence } from '@specmill/model'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { Judgements } from '../judge.ts'
import type { Row } from '../values.ts'
import { ValueRow } from './value-row.tsx'

interface Props {
  rows: Row[]
  chosen: string | null
  judgements: Judgements
  choose: (path: string) => void
  show: (evidence: Evidence[]) => void
}

export function RecordList({ rows, chosen, judgements, choose, show }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 40,
    overscan: 6,
    getItemKey: index => rows[index]?.path ?? index,
  })
  const at = rows.findIndex(({ path }) => path === chosen)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, virtual])
  if (rows.length === 0) return <Text p="md">No record: this file describes no job.</Text>
  return (
    <div ref={frame} className="scroll values" role="list" aria-label="Values" tabIndex={0}>
      <div className="values-inner" style={{ height: virtual.getTotalSize() }} role="presentation">
        {virtual.getVirtualItems().map(item => {
          const row = rows[item.index]
          return (
            row && (
              <div
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className="value-slot"
                style={{ transform: `translateY(${item.start}px)` }}
                role="presentation"
              >
                <ValueRow row={row} isChosen={row.path === chosen} said={judgements.byPlace.get(row.path)} choose={choose} show={show} />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}
