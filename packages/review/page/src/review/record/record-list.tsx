/** The values of a record, one below the other; only those in sight are drawn. */
import { childrenOf, type Evidence, type FullRecord, isTree, type Requirement } from '@specmill/model'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { Nothing } from '../../parts/nothing.tsx'
import { useInSight } from '../../parts/use-in-sight.ts'
import type { Judgements } from '../judge.ts'
import type { Row } from '../values.ts'
import { ValueRow } from './value-row.tsx'

interface Props {
  rows: Row[]
  record: FullRecord | undefined
  chosen: string | null
  judgements: Judgements
  choose: (path: string) => void
  show: (evidence: Evidence[]) => void
}

const leavesIn = (node: Requirement): number => childrenOf(node)?.reduce((sum, child) => sum + leavesIn(child), 0) ?? 1

/** A guess, in pixels, until a row is drawn. */
function heightOf(row: Row | undefined): number {
  if (row?.kind !== 'value' || row.finding.value === null) return 40
  const { field, finding } = row
  if (isTree(field)) return 40 + 90 * leavesIn(finding.value as Requirement)
  return 40
}

export function RecordList({ rows, record, chosen, judgements, choose, show }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: index => heightOf(rows[index]),
    overscan: 6,
    getItemKey: index => rows[index]?.path ?? index,
  })
  const at = rows.findIndex(({ path }) => path === chosen)
  const sought = {
    selector: '.value.chosen',
    guess: () => virtual.getOffsetForIndex(at, 'start')?.[0] ?? 0,
    block: 'nearest' as const,
  }
  useInSight(frame, at < 0 ? null : sought, [at, chosen])
  if (rows.length === 0)
    return (
      <Nothing
        title="No record"
        text="This file describes no job. Its sections, and what was noted about it, stand under the other tabs."
      />
    )
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
                <ValueRow
                  row={row}
                  record={record}
                  isChosen={row.path === chosen}
                  said={judgements.byPlace.get(row.path)}
                  choose={choose}
                  show={show}
                />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}
