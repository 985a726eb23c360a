/** One file: what it is, what became of it, what can be done. Plain elements for the most part: many rows are drawn while one scrolls. */
import { Loader } from '@mantine/core'
import type { InboxRow } from '@specmill/store'
import { IconRefresh, IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { tell } from '../api/client.ts'
import { Ago } from '../parts/ago.tsx'
import { Pick } from '../parts/pick.tsx'
import { kinds, states } from '../states.ts'
import { canDrop, canReplay } from './can.ts'

function Notes({ notes }: { notes: Record<string, number> }) {
  const all = Object.values(notes).reduce((sum, count) => sum + count, 0)
  if (all === 0) return null
  const codes = Object.entries(notes).map(([code, count]) => `${code}${count > 1 ? ` × ${count}` : ''}`)
  return (
    <span className="mark unsure" title={codes.join(', ')}>
      {all === 1 ? '1 note' : `${all} notes`}
    </span>
  )
}

export function FileRow({ row, isPicked, pick }: { row: InboxRow; isPicked: boolean; pick: () => void }) {
  const questions = useQueryClient()
  const act = useMutation({
    mutationFn: (what: 'replay' | 'drop') => tell('POST', `/api/runs/${row.id}/${what}`),
    onSuccess: () => questions.invalidateQueries({ queryKey: ['inbox'] }),
  })
  const { label, color, says } = states[row.state]
  const { summary } = row
  const title = summary?.title ?? row.name
  const step = row.state === 'running' ? row.step : null
  const about = [summary?.employer, summary ? kinds[summary.kind] : null, summary?.title ? row.name : null].filter(Boolean).join(' · ')
  const tool = { type: 'button', className: 'tool', disabled: act.isPending } as const
  return (
    <div className={isPicked ? 'file-row picked' : 'file-row'}>
      <Pick label={`Pick ${row.name}`} checked={isPicked} change={pick} />
      <span
        className="file-state"
        title={step ? `Now: ${step}` : says}
        style={{ '--state': `var(--mantine-color-${color}-6)` } as React.CSSProperties}
      >
        {row.state === 'running' ? <Loader size={10} aria-hidden /> : <i aria-hidden />}
        {step ?? label}
      </span>
      <div className="file-words">
        <div className="file-head">
          {row.state === 'ok' ? (
            <Link to={`/review/${row.sha256}`} className="file-title" title={title}>
              {title}
            </Link>
          ) : (
            <span className="file-title" title={title}>
              {title}
            </span>
          )}
          {summary && summary.records > 1 && <span className="mark">{summary.records} records</span>}
        </div>
        <p className={row.error ? 'small two-lines bad' : 'small two-lines'}>{row.error ?? about}</p>
        {act.error && (
          <p className="small bad" role="alert">
            {act.error.message}
          </p>
        )}
      </div>
      <div className="file-notes">
        <Notes notes={summary?.notes ?? {}} />
        <span className="small whole">
          <Ago at={row.endedAt ?? row.queuedAt} />
        </span>
        <span className="file-tools">
          {canReplay(row) && (
            <button {...tool} title="Run it again" aria-label={`Run ${row.name} again`} onClick={() => act.mutate('replay')}>
              <IconRefresh size={16} />
            </button>
          )}
          {canDrop(row) && (
            <button {...tool} title="Drop it: give it up" aria-label={`Drop ${row.name}`} onClick={() => act.mutate('drop')}>
              <IconTrash size={16} />
            </button>
          )}
        </span>
      </div>
    </div>
  )
}
