/** One row of a record: its name, its value, how sure it is, and what was said of it. */
import type { Evidence } from '@specmill/model'
import { IconCheck, IconCircleOff, IconPencil, IconX } from '@tabler/icons-react'
import { memo } from 'react'
import type { PlacedCorrection } from '../../api/questions.ts'
import type { Row } from '../values.ts'
import { ValueWords } from './value-words.tsx'

interface Props {
  row: Row
  isChosen: boolean
  said: PlacedCorrection | undefined
  choose: (path: string) => void
  show: (evidence: Evidence[]) => void
}

const verdicts = {
  accept: { Icon: IconCheck, color: 'var(--good)', says: 'Accepted' },
  correct: { Icon: IconPencil, color: 'var(--info)', says: 'Corrected' },
  reject: { Icon: IconX, color: 'var(--bad)', says: 'Rejected' },
  absent: { Icon: IconCircleOff, color: 'var(--warn)', says: 'The document does not say it' },
}

export const ValueRow = memo(function ValueRow({ row, isChosen, said, choose, show }: Props) {
  if (row.kind === 'group')
    return (
      <h2 className="group" role="presentation">
        {row.label}
      </h2>
    )
  const verdict = said ? verdicts[said.verdict] : null
  const finding = row.kind === 'value' ? row.finding : null
  const isAdded = row.kind === 'value' && row.isAdded
  const isCorrected = said?.verdict === 'correct' && !isAdded
  const isOut = said?.verdict === 'reject' || said?.verdict === 'absent' || isCorrected
  const moment = said ? `${said.who}, ${new Date(said.at).toLocaleDateString()}` : ''
  return (
    <div
      className={['value', isChosen ? 'chosen' : '', said ? `is-${said.verdict}` : ''].filter(Boolean).join(' ')}
      id={`value-${row.path}`}
      data-path={row.path}
      onClick={() => choose(row.path)}
      role="listitem"
      aria-current={isChosen || undefined}
      tabIndex={-1}
    >
      <span className="value-label">{row.kind === 'gap' || row.isFirst ? row.label : ''}</span>
      <div className="value-words">
        {isCorrected && (
          <div className="value-right">
            <ValueWords field={row.field} value={said.value} show={show} />
          </div>
        )}
        {finding ? (
          <div className={isOut && !said?.differs ? 'value-out' : undefined}>
            {isCorrected && <span className="value-says">extracted: </span>}
            <ValueWords field={row.field} value={finding.value} show={show} />
          </div>
        ) : (
          !isCorrected && <span className="line none">nothing found</span>
        )}
        {said?.differs && (
          <div className="value-differs">
            The extraction says another thing than what was {said.verdict === 'accept' ? 'accepted' : 'judged'}
            {said.found === null ? '' : <> ({asText(said.found)})</>}: look again.
          </div>
        )}
        {isChosen && finding && (
          <div className="value-rule mono">
            {finding.rule}
            {finding.confidence === null ? '' : ` · right ${Math.round(finding.confidence * 100)} of 100 times`}
          </div>
        )}
        {isChosen && said && (
          <div className="value-rule">
            {verdict?.says} by {moment}
          </div>
        )}
      </div>
      <span className="value-marks">
        {finding && finding.certainty !== 'stated' && (
          <span className={`mark ${finding.certainty}`}>{isAdded ? 'added' : finding.certainty}</span>
        )}
        {finding && finding.confidence !== null && finding.confidence < 0.9 && <span className="mark unsure">unsure</span>}
        {said?.differs && <span className="mark differs">differs</span>}
        {verdict && (
          <span title={`${verdict.says} by ${moment}`} role="img" aria-label={verdict.says}>
            <verdict.Icon size={17} color={verdict.color} aria-hidden />
          </span>
        )}
      </span>
    </div>
  )
})

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 160)
