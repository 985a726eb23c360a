/** Files as they come: their state, what they turned out to be, and what needs a hand. */
import { Group, Loader, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { RunState } from '@specmill/store'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { inbox } from '../api/questions.ts'
import { Endless } from '../parts/endless.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Pick } from '../parts/pick.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { useAddress } from '../parts/use-address.ts'
import { DropZone } from './drop-zone.tsx'
import { FileRow } from './file-row.tsx'
import { InboxFilters } from './inbox-filters.tsx'
import { SeveralBar } from './several-bar.tsx'
import { useProgress } from './use-progress.ts'

export function Inbox() {
  const { said, step, type } = useAddress()
  const [asked] = useDebouncedValue(said, 250)
  const { data, error, isPending, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    inbox({ state: said.state as RunState | undefined, kind: said.kind, note: asked.note, name: asked.name }),
  )
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  useProgress()
  const rows = data?.pages.flatMap(page => page.rows) ?? []
  const counts = data?.pages[0]?.counts
  const codes = [...new Set(rows.flatMap(({ summary }) => Object.keys(summary?.notes ?? {})))].sort()
  const isFiltered = Boolean(said.state || said.kind || asked.note || asked.name)
  const chosen = rows.filter(({ id }) => picked.has(id))
  const pick = (id: string) => {
    const next = new Set(picked)
    if (!next.delete(id)) next.add(id)
    setPicked(next)
  }
  const pickAll = () => setPicked(chosen.length === rows.length ? new Set() : new Set(rows.map(({ id }) => id)))

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
          <InboxFilters said={said} counts={counts} codes={codes} step={step} type={type} />
          {error && <Trouble error={error} />}
          {isPending && <Loader m="xl" aria-label="Loading" />}
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
            <>
              <Group className="list-head" wrap="nowrap">
                <Pick
                  label="Pick all files that are shown"
                  checked={chosen.length === rows.length}
                  isPartly={chosen.length > 0 && chosen.length < rows.length}
                  change={pickAll}
                />
                <SeveralBar rows={chosen} shown={rows.length} clear={() => setPicked(new Set())} />
              </Group>
              <Endless
                rows={rows}
                height={56}
                label="Files"
                keyOf={row => row.id}
                draw={row => <FileRow row={row} isPicked={picked.has(row.id)} pick={() => pick(row.id)} />}
                onEnd={() => void (hasNextPage && !isFetchingNextPage && fetchNextPage())}
              />
            </>
          )}
        </div>
      )}
    </DropZone>
  )
}
