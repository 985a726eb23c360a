/** Records: search, filter, choose columns, take away, and pick two to compare. */
import { Button, Checkbox, Group, Loader, Menu, Select, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue, useLocalStorage } from '@mantine/hooks'
import type { FoundRecord } from '@specmill/store'
import { IconArrowsDiff, IconColumns3, IconDownload, IconSearch } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type MouseEvent, useCallback, useMemo, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { download, query, token } from '../api/client.ts'
import { records } from '../api/questions.ts'
import { Endless } from '../parts/endless.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { columns } from './columns.tsx'
import { Filters } from './filters.tsx'

const formats = [
  { format: 'csv', label: 'CSV', extension: 'csv' },
  { format: 'xlsx', label: 'Excel', extension: 'xlsx' },
  { format: 'json', label: 'JSON', extension: 'json' },
  { format: 'jsonl', label: 'JSON Lines', extension: 'jsonl' },
  { format: 'jobposting', label: 'JobPosting (JSON-LD)', extension: 'jsonld' },
  { format: 'markdown', label: 'Markdown', extension: 'md' },
  { format: 'truth', label: 'What was judged, for the scorer', extension: 'zip' },
]
const referenceOf = (record: FoundRecord) => `${record.sha256}:${record.position}`

export default function Records() {
  const [address, setAddress] = useSearchParams()
  const search = useMemo(() => Object.fromEntries(address), [address])
  const [asked] = useDebouncedValue(search, 200)
  const change = useCallback(
    (part: Record<string, string | null>) =>
      setAddress(
        before => {
          const next = new URLSearchParams(before)
          for (const [name, value] of Object.entries(part)) value ? next.set(name, value) : next.delete(name)
          return next
        },
        { replace: true },
      ),
    [setAddress],
  )
  const [shown, setShown] = useLocalStorage({
    key: 'specmill-columns',
    defaultValue: columns.filter(column => column.shown).map(({ id }) => id),
  })
  const [picked, setPicked] = useState<FoundRecord[]>([])
  const go = useNavigate()
  const { data, error, isPending, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(records(asked))
  const rows = data?.pages.flatMap(page => page.rows) ?? []
  const [first] = data?.pages ?? []
  const seen = columns.filter(({ id }) => shown.includes(id))
  const grid = {
    gridTemplateColumns: `24px minmax(220px, 2fr) ${seen.map(({ width }) => `minmax(${width}px, 1fr)`).join(' ')}`,
    minWidth: 290 + seen.reduce((sum, { width }) => sum + width + 12, 0),
  }
  const pick = (record: FoundRecord) =>
    setPicked(before =>
      before.some(other => referenceOf(other) === referenceOf(record))
        ? before.filter(other => referenceOf(other) !== referenceOf(record))
        : [...before, record].slice(-2),
    )

  return (
    <div className="view-frame">
      <Group justify="space-between" px="md" pt="md" pb="xs">
        <Title order={1} size="h2">
          Records
        </Title>
        <Group gap="xs">
          {picked.length === 2 && (
            <Button
              size="sm"
              leftSection={<IconArrowsDiff size={16} />}
              onClick={() =>
                void go(`/compare${query({ before: referenceOf(picked[0] as FoundRecord), after: referenceOf(picked[1] as FoundRecord) })}`)
              }
            >
              Compare the two
            </Button>
          )}
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" size="sm" leftSection={<IconDownload size={16} />}>
                Take away
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>What is shown, as</Menu.Label>
              {formats.map(({ format, label, extension }) => (
                <Menu.Item
                  key={format}
                  component="a"
                  href={`/api/exports/${format}${query(search)}`}
                  download
                  onClick={(event: MouseEvent) => {
                    // a link bears no token
                    if (!token.get()) return
                    event.preventDefault()
                    void download(`/api/exports/${format}${query(search)}`, `specmill.${extension}`)
                  }}
                >
                  {label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </Group>
      </Group>
      <Group px="md" pb="sm" gap="sm">
        <TextInput
          className="search"
          placeholder="Title, code, words of the text"
          aria-label="Search records"
          leftSection={<IconSearch size={16} />}
          value={search.query ?? ''}
          onChange={event => change({ query: event.target.value })}
        />
        <Filters search={search} change={change} />
        <Select
          w={150}
          aria-label="Order"
          value={search.sort ?? (search.query ? 'relevance' : 'title')}
          onChange={sort => change({ sort })}
          data={[
            { value: 'relevance', label: 'Best first' },
            { value: 'title', label: 'By title' },
            { value: 'pay', label: 'By pay' },
            { value: 'newest', label: 'Newest first' },
          ]}
        />
        <Menu closeOnItemClick={false} position="bottom-end">
          <Menu.Target>
            <Button variant="default" size="sm" leftSection={<IconColumns3 size={16} />}>
              Columns
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {columns.map(({ id, label }) => (
              <Menu.Item key={id} component="div">
                <Checkbox
                  size="xs"
                  label={label}
                  checked={shown.includes(id)}
                  onChange={() => setShown(shown.includes(id) ? shown.filter(other => other !== id) : [...shown, id])}
                />
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Text size="sm" c="dimmed" aria-live="polite">
          {first ? `${first.more ? 'more than ' : ''}${first.total.toLocaleString()} ${first.total === 1 ? 'record' : 'records'}` : ''}
        </Text>
      </Group>
      {error && <Trouble error={error} />}
      {isPending && !error && <Loader m="xl" aria-label="Loading" />}
      {data && rows.length === 0 && <Nothing title="No record fits" text="Use other words, or take a filter away." />}
      {rows.length > 0 && (
        <Endless
          rows={rows}
          height={52}
          label="Records"
          keyOf={referenceOf}
          onEnd={() => void (hasNextPage && !isFetchingNextPage && fetchNextPage())}
          head={
            <div className="record-row record-head" style={grid}>
              <span />
              <span>Title</span>
              {seen.map(({ id, label }) => (
                <span key={id}>{label}</span>
              ))}
            </div>
          }
          draw={record => (
            <div className="record-row" style={grid}>
              <Checkbox
                size="xs"
                aria-label={`Pick ${record.title ?? record.name} to compare`}
                checked={picked.some(other => referenceOf(other) === referenceOf(record))}
                onChange={() => pick(record)}
              />
              <span>
                <Link to={`/review/${record.sha256}?record=${record.position}`} className="file-title">
                  {record.title ?? record.name}
                </Link>
                {!record.current && (
                  <Text span size="xs" c="dimmed">
                    {' superseded'}
                  </Text>
                )}
              </span>
              {seen.map(({ id, draw }) => (
                <span key={id}>{draw(record)}</span>
              ))}
            </div>
          )}
        />
      )}
    </div>
  )
}
