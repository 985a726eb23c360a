/** What the form of a correction is open for: the chosen value, or another that is added. */
import type { FieldName, FullRecord } from '@specmill/model'
import { useState } from 'react'
import type { Judgements } from './judge.ts'
import { foundAt } from './use-judge.ts'
import { pathOfNew, type Row } from './values.ts'

interface Target {
  field: FieldName
  path: string
  /** What stands there, as it was corrected last. */
  value: unknown
  /** What the extraction says. */
  found: unknown
}

interface Props {
  rows: Row[]
  row: Row | undefined
  record: FullRecord | undefined
  judgements: Judgements
}

const valueAt = (row: Row | undefined) => (row?.kind === 'value' ? row.finding.value : null)

export function useTarget({ rows, row, record, judgements }: Props) {
  const [target, setTarget] = useState<Target | null>(null)
  const open = () => {
    if (!row || row.kind === 'group') return
    const before = judgements.byPlace.get(row.path)
    const value = before?.verdict === 'correct' ? before.value : valueAt(row)
    setTarget({ field: row.field, path: row.path, value, found: foundAt(row) })
  }
  return {
    target,
    open,
    /** For words that were selected. @param field null for the chosen value. */
    use(field: FieldName | null) {
      if (!record) return
      if (field === null || (row?.kind === 'value' && row.field === field && !row.isItem)) return open()
      const path = pathOfNew(record, field, judgements.all)
      const now = rows.find(other => other.path === path)
      setTarget({ field, path, value: valueAt(now), found: foundAt(now) })
    },
    leave: () => setTarget(null),
  }
}
