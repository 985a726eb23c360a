/** The record under review: how far it is, its values, and what can be done with the chosen one. */
import { Group, Progress, Switch, Text } from '@mantine/core'
import type { Evidence, FullRecord } from '@specmill/model'
import type { Judgements } from './judge.ts'
import { JudgeBar } from './judge-bar.tsx'
import type { Key } from './keys.ts'
import { Lost } from './lost.tsx'
import { RecordList } from './record/record-list.tsx'
import type { Row } from './values.ts'

interface Props {
  rows: Row[]
  record: FullRecord | undefined
  row: Row | undefined
  judgements: Judgements
  withGaps: boolean
  choose: (path: string) => void
  show: (evidence: Evidence[]) => void
  act: (key: Key) => void
}

export function RecordPanel({ rows, record, row, judgements, withGaps, choose, show, act }: Props) {
  const values = rows.filter(({ kind }) => kind === 'value')
  const judged = values.filter(({ path }) => judgements.byPlace.has(path)).length
  const isValue = row?.kind === 'value'
  const isSomething = isValue || row?.kind === 'gap'
  return (
    <>
      {record && (
        <Group className="bar progress-bar" wrap="nowrap">
          <Text size="xs" c="dimmed" aria-live="polite" className="whole">
            {judged} of {values.length} judged
          </Text>
          <Progress
            value={values.length === 0 ? 0 : (100 * judged) / values.length}
            className="grow"
            size="sm"
            aria-label="Judged"
            color="teal"
          />
          <Switch size="xs" label="Empty fields" checked={withGaps} onChange={() => act('g')} className="whole" />
        </Group>
      )}
      <Lost corrections={judgements.all} takeBack={judgements.takeBack} />
      <RecordList rows={rows} record={record} chosen={row?.path ?? null} judgements={judgements} choose={choose} show={show} />
      {record && (
        <JudgeBar
          can={{ accept: isValue, correct: isSomething, reject: isValue, absent: isSomething }}
          said={row ? (judgements.byPlace.get(row.path)?.verdict ?? null) : null}
          canUndo={judgements.canUndo}
          isDone={values.length > 0 && judged === values.length}
          act={act}
        />
      )}
    </>
  )
}
