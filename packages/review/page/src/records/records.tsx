/** Records: search, filter, choose columns, take away, and pick two to compare. */
import { Button, Group, Loader, Select, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue, useLocalStorage } from '@mantine/hooks'
import type { FoundRecord } from '@specmill/store'
import { IconArrowsDiff, IconSearch } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type CSSProperties, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { query } from '../api/client.ts'
import { records, referenceOf } from '../api/questions.ts'
import { Endless } from '../parts/endless.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { useAddress } from '../parts/use-address.ts'
import { columns } from './columns.tsx'
import { ColumnsMenu } from './columns-menu.tsx'
import { ExportMenu } from './export-menu.tsx'
import { FilterPills } from './filter-pills.tsx'
import { Filters } from './filters.tsx'
import { RecordLine } from './record-line.tsx'

export default function Records() {
  const { said, step, type } = useAddress()
  const [asked] = useDebouncedValue(said, 200)
  const [shown, setShown] = useLocalStorage({
    key: 'specmill-columns',
    defaultValue: columns.filter(column => column.shown).map(({ id }) => id),
  })
  const [picked, setPicked] = useState<FoundRecord[]>([])
  const go = useNavigate()
  const { data, error, isPending, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(records(asked))
  const rows = data?.pages.flatMap(page => page.rows) ?? []
  const [first] = data?.pages ?? []
  const total = first
    ? `${first.more ? 'more than ' : ''}${first.total.toLocaleString('en')} ${first.total === 1 ? 'record' : 'records'}`
    : ''
  const seen = columns.filter(({ id }) => shown.includes(id))
  const isPicked = (record: FoundRecord) => picked.some(other => referenceOf(other) === referenceOf(record))
  // of three the oldest is let go
  const pick = (record: FoundRecord) =>
    setPicked(before =>
      isPicked(record) ? before.filter(other => referenceOf(other) !== referenceOf(record)) : [...before, record].slice(-2),
    )
  const [before, after] = picked
  const grid = {
    '--columns': `24px minmax(220px, 2fr) ${seen.map(({ width }) => `minmax(${width}px, 1fr)`).join(' ')}`,
    '--least': `${290 + seen.reduce((sum, { width }) => sum + width + 12, 0)}px`,
  } as CSSProperties

  return (
    <div className="view-frame" style={grid}>
      <Group justify="space-between" px="md" pt="md" pb="xs">
        <Title order={1} size="h2">
          Records
        </Title>
        <Group gap="xs">
          {picked.length > 0 && (
            <Button
              size="sm"
              leftSection={<IconArrowsDiff size={16} />}
              disabled={!after}
              onClick={() => before && after && void go(`/compare${query({ before: referenceOf(before), after: referenceOf(after) })}`)}
            >
              {after ? 'Compare the two' : 'Pick another to compare'}
            </Button>
          )}
          <ExportMenu said={said} total={total} />
        </Group>
      </Group>
      <Group px="md" pb="sm" gap="sm">
        <TextInput
          className="search"
          placeholder="Title, code, words of the text"
          aria-label="Search records"
          leftSection={<IconSearch size={16} />}
          value={said.query ?? ''}
          onChange={event => type({ query: event.currentTarget.value })}
        />
        <Filters said={said} step={step} type={type} />
        <Select
          w={150}
          aria-label="Order"
          allowDeselect={false}
          value={said.sort ?? (said.query ? 'relevance' : 'title')}
          onChange={sort => step({ sort })}
          data={[
            { value: 'relevance', label: 'Best first' },
            { value: 'title', label: 'By title' },
            { value: 'pay', label: 'By pay' },
            { value: 'newest', label: 'Newest first' },
          ]}
        />
        <ColumnsMenu shown={shown} change={setShown} />
        <Text size="sm" c="dimmed" aria-live="polite">
          {total}
        </Text>
      </Group>
      <FilterPills said={said} step={step} />
      {error && <Trouble error={error} />}
      {isPending && <Loader m="xl" aria-label="Loading" />}
      {data && rows.length === 0 && (Object.keys(asked).some(name => name !== 'sort') ? noneFits : noneYet)}
      {rows.length > 0 && (
        <Endless
          rows={rows}
          height={46}
          label="Records"
          keyOf={referenceOf}
          onEnd={() => void (hasNextPage && !isFetchingNextPage && fetchNextPage())}
          head={
            <div className="record-row record-head">
              <span />
              <span>Title</span>
              {seen.map(({ id, label }) => (
                <span key={id}>{label}</span>
              ))}
            </div>
          }
          draw={record => <RecordLine record={record} seen={seen} isPicked={isPicked(record)} pick={() => pick(record)} />}
        />
      )}
    </div>
  )
}

const noneFits = <Nothing title="No record fits" text="Use other words, or take a filter away." />
const noneYet = (
  <Nothing title="Nothing here yet" text="Each file of the inbox becomes a record here, one for each class of job that it describes.">
    <Link to="/inbox">To the inbox</Link>
  </Nothing>
)
