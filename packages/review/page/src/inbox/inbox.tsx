/** Files as they come: their state, what they turned out to be, and what needs a hand. */
import { Chip, Group, Loader, Select, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { RunState } from '@specmill/store'
import { IconSearch } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { inbox } from '../api/questions.ts'
import { Endless } from '../parts/endless.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { kinds, states } from '../states.ts'
import { DropZone } from './drop-zone.tsx'
import { FileRow } from './file-row.tsx'
import { useProgress } from './use-progress.ts'

export function Inbox() {
  const [state, setState] = useState<RunState | undefined>()
  const [kind, setKind] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [name, setName] = useState('')
  const [asked] = useDebouncedValue({ name, note }, 250)
  const { data, error, isPending, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    inbox({ state, kind: kind ?? undefined, note: asked.note || undefined, name: asked.name || undefined }),
  )
  useProgress()
  const rows = data?.pages.flatMap(page => page.rows) ?? []
  const counts = data?.pages[0]?.counts
  const isFiltered = Boolean(state || kind || asked.note || asked.name)

  return (
    <DropZone>
      {addFiles => (
        <div className="view-frame">
          <Group justify="space-between" px="md" pt="md" pb="xs" gap="sm">
            <Title order={1} size="h2">
              Inbox
            </Title>
            {addFiles}
          </Group>
          <Group px="md" pb="sm" gap="sm">
            <Chip.Group value={state ?? 'all'} onChange={value => setState(value === 'all' ? undefined : (value as RunState))}>
              <Group gap={6}>
                <Chip value="all" size="xs">
                  All
                </Chip>
                {Object.entries(states)
                  .filter(([name]) => name === state || (counts?.[name as RunState] ?? 0) > 0)
                  .map(([name, { label, color }]) => (
                    <Chip key={name} value={name} size="xs" color={color}>
                      {label} {counts?.[name as RunState] ?? 0}
                    </Chip>
                  ))}
              </Group>
            </Chip.Group>
            <TextInput
              size="xs"
              className="filter"
              placeholder="Name of the file"
              aria-label="Name of the file"
              leftSection={<IconSearch size={14} />}
              value={name}
              onChange={event => setName(event.target.value)}
            />
            <Select
              size="xs"
              className="filter"
              clearable
              placeholder="Any kind"
              aria-label="Kind of document"
              value={kind}
              onChange={setKind}
              data={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
            />
            <TextInput
              size="xs"
              className="filter"
              placeholder="Note code"
              aria-label="Note code"
              value={note}
              onChange={event => setNote(event.target.value)}
            />
          </Group>
          {error && <Trouble error={error} />}
          {isPending && !error && <Loader m="xl" aria-label="Loading" />}
          {data && rows.length === 0 && (
            <Nothing
              title={isFiltered ? 'No file fits' : 'Nothing here yet'}
              text={
                isFiltered
                  ? 'Take a filter away to see more.'
                  : 'Drop PDF, Word or text files anywhere on this page, or into the watched folder; each becomes a record here.'
              }
            />
          )}
          {rows.length > 0 && (
            <Endless
              rows={rows}
              height={62}
              label="Files"
              keyOf={row => row.id}
              draw={row => <FileRow row={row} />}
              onEnd={() => void (hasNextPage && !isFetchingNextPage && fetchNextPage())}
            />
          )}
        </div>
      )}
    </DropZone>
  )
}
