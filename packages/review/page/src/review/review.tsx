/** One file under review: the original on the left, what was made of it on the right. */
import {
  ActionIcon,
  Button,
  Group,
  Kbd,
  Loader,
  Menu,
  Modal,
  SegmentedControl,
  Select,
  Switch,
  Table,
  Tabs,
  Text,
  Title,
  Tooltip,
} from '@mantine/core'
import type { Evidence } from '@specmill/model'
import { IconDots, IconKeyboard } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { extraction, originalOf, versions, worklist } from '../api/questions.ts'
import { Trouble } from '../parts/trouble.tsx'
import { CorrectForm } from './correct-form.tsx'
import { useJudgements } from './judge.ts'
import { keyOf, keys } from './keys.ts'
import type { Selected, Shown } from './original/shown.ts'
import { TextView } from './original/text-view.tsx'
import { NotesAndRepairs, Sections, Worklist } from './panels.tsx'
import { ValueRow } from './record/value-row.tsx'
import { evidenceOf, rowsOf } from './values.ts'

/** The viewer is as large as all the rest: it comes when a PDF is opened. */
const PdfView = lazy(() => import('./original/pdf-view.tsx'))

const isValue = (path: string | null, rows: { path: string }[]) => path !== null && rows.some(row => row.path === path)

export default function Review() {
  const { sha = '' } = useParams()
  const [address, setAddress] = useSearchParams()
  const position = Number(address.get('record') ?? 0)
  const { data, error } = useQuery(extraction(sha))
  const work = useQuery(worklist(sha))
  const [withGaps, setWithGaps] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const [shown, setShown] = useState<Shown>({ evidence: [], asked: 0 })
  const [selected, setSelected] = useState<Selected | null>(null)
  const [isCorrecting, setIsCorrecting] = useState(false)
  const [isHelping, setIsHelping] = useState(false)
  const [panel, setPanel] = useState<string | null>('record')
  const isPdf = data?.source.mediaType === 'application/pdf'
  const [original, setOriginal] = useState<'pages' | 'text'>('pages')
  const judgements = useJudgements(data?.source.sha256 ?? sha, position)
  const record = data?.records[position]
  const rows = useMemo(() => (record ? rowsOf(record, withGaps) : []), [record, withGaps])
  const row = rows.find(({ path }) => path === chosen)

  const frame = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 40,
    overscan: 10,
    getItemKey: index => rows[index]?.path ?? index,
  })

  const show = useCallback((evidence: Evidence[]) => setShown(({ asked }) => ({ evidence, asked: asked + 1 })), [])
  const choose = useCallback(
    (path: string) => {
      const index = rows.findIndex(other => other.path === path)
      setChosen(path)
      setPanel('record')
      if (index < 0) return
      show(evidenceOf(rows[index]))
      virtual.scrollToIndex(index, { align: 'auto' })
    },
    [rows, show, virtual],
  )
  const move = useCallback(
    (step: 1 | -1, wanted: (path: string) => boolean = () => true) => {
      const from = rows.findIndex(({ path }) => path === chosen)
      for (let index = from + step; index >= 0 && index < rows.length; index += step) {
        const other = rows[index]
        if (other && other.kind !== 'group' && wanted(other.path)) return choose(other.path)
      }
    },
    [rows, chosen, choose],
  )

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = keyOf(event)
      if (!key) return
      event.preventDefault()
      const judge = (verdict: 'accept' | 'reject' | 'absent') => {
        if (!row || row.kind === 'group') return
        judgements.say.mutate({ field: row.path, verdict })
        move(1)
      }
      if (key === 'j') move(1)
      else if (key === 'k') move(-1)
      else if (key === '.') move(1, path => !judgements.byField.has(path))
      else if (key === 'a') judge('accept')
      else if (key === 'x') judge('reject')
      else if (key === 'n') judge('absent')
      else if (key === 'c' && row && row.kind !== 'group') setIsCorrecting(true)
      else if (key === 'u' && judgements.last) judgements.takeBack.mutate(judgements.last.id)
      else if (key === 'Enter') show(evidenceOf(row))
      else if (key === '?') setIsHelping(true)
    }
    globalThis.addEventListener('keydown', press)
    return () => globalThis.removeEventListener('keydown', press)
  }, [row, move, show, judgements])

  if (error) return <Trouble error={error} />
  if (!data) return <Loader m="xl" aria-label="Loading" />
  const judged = rows.filter(({ path }) => judgements.byField.has(path)).length
  const all = rows.filter(({ kind }) => kind === 'value').length
  const seenAs = isPdf ? original : 'text'

  return (
    <>
      <div className="split">
        <section aria-label="The original">
          <Group className="bar" wrap="nowrap">
            <Tooltip label={data.source.name}>
              <Text size="sm" fw={600} truncate className="grow">
                {data.source.name}
              </Text>
            </Tooltip>
            {selected && row && row.kind !== 'group' && (
              <Button size="compact-sm" onClick={() => setIsCorrecting(true)}>
                Use as {row.label.toLowerCase()}
              </Button>
            )}
            {isPdf && (
              <SegmentedControl
                size="xs"
                value={original}
                onChange={value => setOriginal(value as 'pages' | 'text')}
                data={[
                  { value: 'pages', label: 'Pages' },
                  { value: 'text', label: 'Text' },
                ]}
              />
            )}
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" aria-label="More">
                  <IconDots size={18} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item component="a" href={originalOf(sha)} download>
                  Take the original
                </Menu.Item>
                <Menu.Item component="a" href={`/api/extractions/${sha}?view=full`} target="_blank" rel="noreferrer">
                  Result as JSON, with evidence
                </Menu.Item>
                <Menu.Item component="a" href={`/api/extractions/${sha}?view=plain`} target="_blank" rel="noreferrer">
                  Result as JSON, values only
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </Group>
          {seenAs === 'pages' ? (
            <Suspense fallback={<Loader m="xl" aria-label="Loading" />}>
              <PdfView sha={sha} blocks={data.blocks} shown={shown} onSelect={setSelected} />
            </Suspense>
          ) : (
            <TextView blocks={data.blocks} shown={shown} onSelect={setSelected} />
          )}
        </section>
        <section aria-label="The result">
          <Group className="bar" wrap="nowrap">
            {data.records.length > 1 ? (
              <Select
                size="xs"
                className="grow"
                aria-label="Record"
                value={String(position)}
                onChange={value => setAddress({ record: value ?? '0' })}
                data={data.records.map((one, index) => ({
                  value: String(index),
                  label: `${index + 1}. ${one.title?.value ?? 'Without a title'}`,
                }))}
              />
            ) : (
              <Title order={1} size="h5" className="grow truncate">
                {record?.title?.value ?? data.source.name}
              </Title>
            )}
            <Text size="xs" c="dimmed" aria-live="polite">
              {judged} of {all} judged
            </Text>
            <OtherVersions reference={`${data.source.sha256}:${position}`} />
            <Tooltip label="Keys">
              <ActionIcon variant="subtle" color="gray" aria-label="Keys" onClick={() => setIsHelping(true)}>
                <IconKeyboard size={18} />
              </ActionIcon>
            </Tooltip>
          </Group>
          <Tabs value={panel} onChange={setPanel} className="tabs" keepMounted={false}>
            <Tabs.List px="xs">
              <Tabs.Tab value="record">Record</Tabs.Tab>
              <Tabs.Tab value="work">To look at {work.data ? `(${work.data.length})` : ''}</Tabs.Tab>
              <Tabs.Tab value="sections">Sections</Tabs.Tab>
              <Tabs.Tab value="notes">Notes</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="record" className="panel">
              <div
                ref={frame}
                className="scroll values"
                role="listbox"
                aria-label="Values"
                tabIndex={0}
                aria-activedescendant={isValue(chosen, rows) ? `value-${chosen}` : undefined}
              >
                {rows.length === 0 && <Text p="md">No record: this file describes no job.</Text>}
                <div className="values-inner" style={{ height: virtual.getTotalSize() }} role="presentation">
                  {virtual.getVirtualItems().map(item => {
                    const one = rows[item.index]
                    return (
                      one && (
                        <div
                          key={item.key}
                          ref={virtual.measureElement}
                          data-index={item.index}
                          className="value-slot"
                          style={{ transform: `translateY(${item.start}px)` }}
                          role="presentation"
                        >
                          <ValueRow
                            row={one}
                            isChosen={one.path === chosen}
                            said={judgements.byField.get(one.path)}
                            choose={() => choose(one.path)}
                            show={show}
                          />
                        </div>
                      )
                    )
                  })}
                </div>
              </div>
              <Group className="bar foot">
                <Switch
                  size="xs"
                  label="Show fields that nothing was found for"
                  checked={withGaps}
                  onChange={event => setWithGaps(event.target.checked)}
                />
              </Group>
            </Tabs.Panel>
            <Tabs.Panel value="work" className="panel">
              {work.data && <Worklist items={work.data} show={show} choose={choose} />}
            </Tabs.Panel>
            <Tabs.Panel value="sections" className="panel">
              <Sections sections={data.sections} show={show} />
            </Tabs.Panel>
            <Tabs.Panel value="notes" className="panel">
              <NotesAndRepairs extraction={data} show={show} />
            </Tabs.Panel>
          </Tabs>
        </section>
      </div>
      {isCorrecting && row && row.kind !== 'group' && (
        <CorrectForm
          field={row.field}
          path={row.path}
          value={row.kind === 'value' ? row.finding.value : null}
          selected={selected}
          onClose={() => setIsCorrecting(false)}
          onSay={(value, anchor) => {
            judgements.say.mutate({ field: row.path, verdict: 'correct', value, anchor })
            setIsCorrecting(false)
            setSelected(null)
          }}
        />
      )}
      <Modal opened={isHelping} onClose={() => setIsHelping(false)} title="Keys">
        <Table>
          <Table.Tbody>
            {keys.map(({ key, says }) => (
              <Table.Tr key={key}>
                <Table.Td>
                  <Kbd>{key}</Kbd>
                </Table.Td>
                <Table.Td>{says}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Modal>
    </>
  )
}

function OtherVersions({ reference }: { reference: string }) {
  const { data } = useQuery(versions(reference))
  const others = (data ?? []).filter(({ sha256, position }) => `${sha256}:${position}` !== reference)
  if (others.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-xs" variant="light">
          {others.length === 1 ? '1 other version' : `${others.length} other versions`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map(({ sha256, position, name, effective }) => (
          <Menu.Item key={`${sha256}:${position}`} component={Link} to={`/compare?before=${sha256}:${position}&after=${reference}`}>
            Compare with {[effective, name].filter(Boolean).join(' · ')}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
