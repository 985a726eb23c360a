/** What can be done with the files that are picked. */
import { Button, Text } from '@mantine/core'
import type { InboxRow } from '@specmill/store'
import { IconRefresh, IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { tell } from '../api/client.ts'
import { canDrop, canReplay } from './can.ts'

interface Props {
  rows: InboxRow[]
  shown: number
  clear: () => void
}

export function SeveralBar({ rows, shown, clear }: Props) {
  const questions = useQueryClient()
  const act = useMutation({
    mutationFn: async ({ what, on }: { what: 'replay' | 'drop'; on: InboxRow[] }) => {
      for (const { id } of on) await tell('POST', `/api/runs/${id}/${what}`)
    },
    onSettled: () => {
      clear()
      return questions.invalidateQueries({ queryKey: ['inbox'] })
    },
  })
  if (rows.length === 0)
    return (
      <Text size="xs" c={act.error ? 'var(--bad)' : 'dimmed'} role={act.error ? 'alert' : undefined}>
        {act.error ? act.error.message : `${shown.toLocaleString('en')} shown, newest first`}
      </Text>
    )
  const again = rows.filter(canReplay)
  const drop = rows.filter(canDrop)
  const button = { size: 'compact-sm', variant: 'light', disabled: act.isPending } as const
  return (
    <>
      <Text size="sm" fw={600} aria-live="polite" className="whole">
        {rows.length} picked
      </Text>
      {again.length > 0 && (
        <Button {...button} leftSection={<IconRefresh size={15} />} onClick={() => act.mutate({ what: 'replay', on: again })}>
          Run {again.length} again
        </Button>
      )}
      {drop.length > 0 && (
        <Button {...button} color="red" leftSection={<IconTrash size={15} />} onClick={() => act.mutate({ what: 'drop', on: drop })}>
          Drop {drop.length}
        </Button>
      )}
      <Button {...button} variant="subtle" color="gray" onClick={clear}>
        Pick none
      </Button>
    </>
  )
}
