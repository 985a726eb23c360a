/** One record as a line of the table; on a narrow screen as a card. */
import type { FoundRecord } from '@specmill/store'
import { Link } from 'react-router'
import { Pick } from '../parts/pick.tsx'
import type { Column } from './columns.tsx'

interface Props {
  record: FoundRecord
  seen: Column[]
  isPicked: boolean
  pick: () => void
}

export function RecordLine({ record, seen, isPicked, pick }: Props) {
  const { title, name, sha256, position, current } = record
  const address = position === 0 ? `/review/${sha256}` : `/review/${sha256}?record=${position}`
  return (
    <div className={isPicked ? 'record-row picked' : 'record-row'}>
      <Pick label={`Pick ${title ?? name} to compare`} checked={isPicked} change={pick} />
      <span>
        <Link to={address} className="file-title">
          {title ?? name}
        </Link>{' '}
        {!current && <span className="mark">superseded</span>}
      </span>
      {seen.map(({ id, label, draw }) => (
        <span key={id} data-label={label}>
          {draw(record)}
        </span>
      ))}
    </div>
  )
}
