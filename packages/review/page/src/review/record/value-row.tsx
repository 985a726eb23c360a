/** One row of a record: its name, its value, how sure it is, and what was said of it. */
import { type Evidence, type FullRecord, isTree, isUnsure } from '@specmill/model'
import { memo } from 'react'
import type { PlacedCorrection } from '../../api/questions.ts'
import { Ago } from '../../parts/ago.tsx'
import { lineOf } from '../../words/value.ts'
import type { Row } from '../values.ts'
import { verdicts } from '../verdicts.ts'
import { ValueWords } from './value-words.tsx'

interface Props {
  row: Row
  record: FullRecord | undefined
  isChosen: boolean
  said: PlacedCorrection | undefined
  choose: (path: string) => void
  show: (evidence: Evidence[]) => void
}

/** How a value came to be known. */
const certainties = { stated: 'stated', implied: 'concluded from other words', given: 'told by a person' }

export const ValueRow = memo(function ValueRow({ row, record, isChosen, said, choose, show }: Props) {
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
  const isFirst = row.kind === 'value' && row.isFirst
  const words = { field: row.field, record, show }
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
            <ValueWords {...words} value={said.value} isFirst={isFirst && !finding} />
          </div>
        )}
        {finding ? (
          <div className={isOut && !said?.differs ? 'value-out' : undefined}>
            {isCorrected && <span className="value-says">extracted: </span>}
            {isCorrected && isTree(row.field) ? (
              <details>
                <summary>another tree</summary>
                <ValueWords {...words} value={finding.value} isFirst={isFirst} />
              </details>
            ) : (
              <ValueWords {...words} value={finding.value} isFirst={isFirst} />
            )}
          </div>
        ) : (
          !isCorrected && <span className="line none">nothing found</span>
        )}
        {said?.differs && (
          <div className="value-differs">
            The extraction says another thing than what was {said.verdict === 'accept' ? 'accepted' : 'judged'}
            {said.found === null ? '' : <> ({lineOf(row.field, said.found)})</>}: look again.
          </div>
        )}
        {isChosen && finding && (
          <div className="value-rule mono">
            {certainties[finding.certainty]} · {finding.rule}
            {finding.confidence === null ? '' : ` · right ${Math.round(finding.confidence * 100)} of 100 times`}
            {finding.impliedParts?.length ? ` · concluded: ${finding.impliedParts.join(', ')}` : ''}
          </div>
        )}
        {isChosen && said && (
          <div className="value-rule">
            {verdict?.says} by {said.who}, <Ago at={said.at} />
          </div>
        )}
      </div>
      <span className="value-marks">
        {finding && finding.certainty !== 'stated' && (
          <span className={`mark ${finding.certainty}`}>{isAdded ? 'added' : finding.certainty}</span>
        )}
        {finding && isUnsure(finding) && <span className="mark unsure">unsure</span>}
        {said?.differs && <span className="mark differs">differs</span>}
        {verdict && (
          <span title={`${verdict.says} by ${said?.who}`} role="img" aria-label={verdict.says}>
            <verdict.Icon size={17} color={verdict.color} aria-hidden />
          </span>
        )}
      </span>
    </div>
  )
})
