/** One file: what it is, what became of it, what can be done. */
import { ActionIcon, Badge, Group, Text, Tooltip } from '@mantine/core'
import { IconRefresh, IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { tell } from '../api/client.ts'
import type { InboxRow } from '@specmill/store'
import { Ago } from '../parts/ago.tsx'
import { kinds, states } from '../states.ts'

const isOver = (row: InboxRow) => row.state !== 'queued' && row.state !== 'running'

export function FileRow({ row }: { row: InboxRow }) {
  const questions = useQueryClient()
  const act = useMutation({
    mutationFn: (what: 'replay' | 'drop') => tell('POST', `/api/runs/${row.id}/${what}`),
    onSuccess: () => questions.invalidateQueries({ queryKey: ['inbox'] }),
  })
  const { label, color, says } = states[row.state]
  const { summary } = row
  const notes = Object.entries(summary?.notes ?? {})
  const all = notes.reduce((sum, [, count]) => sum + count, 0)
  const title = summary?.title ?? row.name
  return (
    <div className="file-row">
      <Tooltip label={row.state === 'running' && row.step ? `Now: ${row.step}` : says}>
        <Badge variant="light" color={color} size="sm" className="file-state">
          {row.state === 'running' && row.step ? row.step : label}
        </Badge>
      </Tooltip>
      <div className="file-words">
        <Group gap={8} wrap="nowrap">
          {row.state === 'ok' ? (
            <Link to={`/review/${row.sha256}`} className="file-title">
              {title}
            </Link>
          ) : (
            <span className="file-title">{title}</span>
          )}
          {summary && summary.records > 1 && <Badge size="xs" variant="default">{`${summary.records} records`}</Badge>}
        </Group>
        <Text size="xs" c="dimmed" lineClamp={2}>
          {row.error ??
            [summary?.employer, summary ? kinds[summary.kind] : null, summary?.title ? row.name : null].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Group gap={6} className="file-notes" wrap="nowrap">
        {notes.length > 0 && (
          <Tooltip label={notes.map(([code, count]) => `${code}${count > 1 ? ` × ${count}` : ''}`).join(', ')}>
            <Badge size="sm" color="yellow" variant="light">{all === 1 ? '1 note' : `${all} notes`}</Badge>
          </Tooltip>
        )}
        <Text size="xs" c="dimmed">
          <Ago at={row.endedAt ?? row.queuedAt} />
        </Text>
        {isOver(row) && (
          <Tooltip label="Run it again">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Run ${row.name} again`}
              loading={act.isPending}
              onClick={() => act.mutate('replay')}
            >
              <IconRefresh size={16} />
            </ActionIcon>
          </Tooltip>
        )}
        {(row.state === 'failed' || row.state === 'rejected' || row.state === 'queued') && (
          <Tooltip label="Give it up">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Give ${row.name} up`}
              loading={act.isPending}
              onClick={() => act.mutate('drop')}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
    </div>
  )
}
