/** One row of a record: its name, its value, how sure it is, and what was said of it. */
import { Badge, Text, Tooltip } from '@mantine/core'
import type { Evidence } from '@specmill/model'
import type { Correction } from '@specmill/store'
import { IconCheck, IconCircleOff, IconPencil, IconX } from '@tabler/icons-react'
import type { Row } from '../values.ts'
import { ValueWords } from './value-words.tsx'

interface Props {
  row: Row
  isChosen: boolean
  said: Correction | undefined
  choose: () => void
  show: (evidence: Evidence[]) => void
}

const verdicts = {
  accept: { Icon: IconCheck, color: 'var(--mantine-color-teal-6)', says: 'Accepted' },
  correct: { Icon: IconPencil, color: 'var(--mantine-color-blue-6)', says: 'Corrected' },
  reject: { Icon: IconX, color: 'var(--mantine-color-red-6)', says: 'Rejected' },
  absent: { Icon: IconCircleOff, color: 'var(--mantine-color-orange-6)', says: 'The document does not say it' },
}

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

export function ValueRow({ row, isChosen, said, choose, show }: Props) {
  if (row.kind === 'group') return <h3 className="group">{row.label}</h3>
  const verdict = said ? verdicts[said.verdict] : null
  const finding = row.kind === 'value' ? row.finding : null
  return (
    <div
      className={isChosen ? 'value chosen' : 'value'}
      id={`value-${row.path}`}
      data-path={row.path}
      onClick={choose}
      role="option"
      aria-selected={isChosen}
    >
      <span className="value-label">{row.kind === 'gap' || row.isFirst ? row.label : ''}</span>
      <div className="value-words">
        {finding ? (
          <ValueWords field={row.field} value={finding.value} show={show} />
        ) : (
          <Text span size="sm" c="dimmed">
            nothing found
          </Text>
        )}
        {said?.verdict === 'correct' && (
          <Text size="sm" c="blue">
            {said.who}: {asText(said.value)}
          </Text>
        )}
        {isChosen && finding && (
          <Text size="xs" c="dimmed" ff="monospace">
            {finding.rule}
            {finding.confidence === null ? '' : ` · right ${Math.round(finding.confidence * 100)} of 100 times`}
          </Text>
        )}
      </div>
      <span className="value-marks">
        {finding && finding.certainty !== 'stated' && (
          <Badge size="xs" variant="light" color={finding.certainty === 'given' ? 'violet' : 'yellow'}>
            {finding.certainty}
          </Badge>
        )}
        {finding && finding.confidence !== null && finding.confidence < 0.9 && (
          <Badge size="xs" variant="light" color="orange">
            unsure
          </Badge>
        )}
        {verdict && (
          <Tooltip label={`${verdict.says} by ${said?.who}`}>
            <verdict.Icon size={17} color={verdict.color} aria-label={verdict.says} />
          </Tooltip>
        )}
      </span>
    </div>
  )
}
