/** One file under review: the original on the left, what was made of it on the right. */
import { ActionIcon, Alert, Button, Group, Loader, Select, Switch, Tabs, Text, Title, Tooltip } from '@mantine/core'
import type { Evidence, FieldName } from '@specmill/model'
import { IconArrowRight, IconKeyboard } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { extraction, reviewable, worklist } from '../api/questions.ts'
import { Trouble } from '../parts/trouble.tsx'
import { CorrectForm } from './correct-form.tsx'
import { labelOf } from './fields.ts'
import { useJudgements } from './judge.ts'
import { KeyHelp } from './key-help.tsx'
import { Original } from './original/original.tsx'
import type { Selected, Shown } from './original/shown.ts'
import { OtherVersions } from './other-versions.tsx'
import { NotesAndRepairs, Sections, Worklist } from './panels.tsx'
import { RecordList } from './record/record-list.tsx'
import { UseAs } from './use-as.tsx'
import { useReviewKeys } from './use-review-keys.ts'
import { evidenceOf, pathOfNew, type Row, rowsOf } from './values.ts'

/** What the form is open for. */
interface Target {
  field: FieldName
  path: string
  value: unknown
  found: unknown
}

export default function Review() {
  const { sha = '' } = useParams()
  // another file is another page: nothing that was chosen in the last one stays
  return <ReviewOf key={sha} sha={sha} />
}

function ReviewOf({ sha }: { sha: string }) {
  const [address, setAddress] = useSearchParams()
  const position = Number(address.get('record') ?? 0)
  const { data, error } = useQuery(extraction(sha))
  const work = useQuery(worklist(sha))
  const [withGaps, setWithGaps] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const [shown, setShown] = useState<Shown>({ evidence: [], asked: 0 })
  const [selected, setSelected] = useState<Selected | null>(null)
  const [target, setTarget] = useState<Target | null>(null)
  const [isHelping, setIsHelping] = useState(false)
  const [panel, setPanel] = useState<string | null>('record')
  const judgements = useJudgements(data?.source.sha256 ?? sha, position)
  const record = data?.records[position]
  const rows = useMemo(() => (record ? rowsOf(record, withGaps, judgements.all) : []), [record, withGaps, judgements.all])
  const row = rows.find(({ path }) => path === chosen)
  const questions = useQueryClient()
  const go = useNavigate()

  const show = useCallback((evidence: Evidence[]) => setShown(({ asked }) => ({ evidence, asked: asked + 1 })), [])
  const choose = useCallback(
    (path: string) => {
      const found = rows.find(other => other.path === path)
      setChosen(path)
      setPanel('record')
      if (found) show(evidenceOf(found))
      else setWithGaps(true)
    },
    [rows, show],
  )
  const move = (step: 1 | -1, wanted: (row: Row) => boolean = () => true) => {
    const from = rows.findIndex(({ path }) => path === chosen)
    for (let index = from < 0 && step < 0 ? rows.length - 1 : from + step; index >= 0 && index < rows.length; index += step) {
      const other = rows[index]
      if (other && other.kind !== 'group' && wanted(other)) return choose(other.path)
    }
  }
  const foundAt = (of: Row) => (of.kind === 'value' && !of.isAdded ? of.finding.value : null)
  const anchorOf = (of: Row) => {
    const [evidence] = evidenceOf(of)
    return evidence ? { block: evidence.block, start: evidence.start, end: evidence.end, quote: evidence.quote } : null
  }
  const judge = (verdict: 'accept' | 'reject' | 'absent') => {
    if (!row || row.kind === 'group' || (row.kind === 'gap' && verdict !== 'absent')) return
    // what a reviewer added is taken away by taking it back
    const added = row.kind === 'value' && row.isAdded ? judgements.byPlace.get(row.path) : undefined
    if (added) {
      if (verdict !== 'accept') judgements.takeBack(added.id)
    } else {
      // that a field which is a list is not said at all is said of the field
      const field = row.kind === 'gap' ? row.field : row.path
      judgements.say({ field, verdict, found: foundAt(row), anchor: anchorOf(row) })
    }
    move(1)
  }
  const acceptList = () => {
    if (row?.kind !== 'value') return
    const list = rows.filter(
      other => other.kind === 'value' && other.field === row.field && !other.isAdded && !judgements.byPlace.has(other.path),
    )
    for (const one of list) judgements.say({ field: one.path, verdict: 'accept', found: foundAt(one), anchor: anchorOf(one) })
    const last = rows.findLast(other => other.kind === 'value' && other.field === row.field)
    const next = last && rows.slice(rows.indexOf(last) + 1).find(({ kind }) => kind !== 'group')
    if (next) choose(next.path)
  }
  const open = () => {
    if (!row || row.kind === 'group') return
    const before = judgements.byPlace.get(row.path)
    const value = before?.verdict === 'correct' ? before.value : row.kind === 'value' ? row.finding.value : null
    setTarget({ field: row.field, path: row.path, value, found: foundAt(row) })
  }
  const use = (field: FieldName | null) => {
    if (!record) return
    if (field === null || (row?.kind === 'value' && row.field === field && !row.isItem)) return open()
    const path = pathOfNew(record, field, judgements.all)
    const now = rows.find(other => other.path === path)
    const value = now?.kind === 'value' ? now.finding.value : null
    setTarget({ field, path, value, found: now ? foundAt(now) : null })
  }
  const nextFile = async () => {
    const { rows: files } = await questions.ensureQueryData(reviewable())
    const at = files.findIndex(({ sha256 }) => sha256 === (data?.source.sha256 ?? sha))
    const next = files[at + 1] ?? files[0]
    if (next) void go(`/review/${next.sha256}`)
  }
  useReviewKeys({
    j: () => move(1),
    k: () => move(-1),
    '.': () => move(1, other => other.kind === 'value' && !judgements.byPlace.has(other.path)),
    a: () => judge('accept'),
    A: acceptList,
    x: () => judge('reject'),
    n: () => judge('absent'),
    c: open,
    u: () => judgements.last && judgements.takeBack(judgements.last.id),
    g: () => setWithGaps(before => !before),
    f: () => void nextFile(),
    Enter: () => show(evidenceOf(row)),
    '?': () => setIsHelping(true),
  })

  if (error) return <Trouble error={error} />
  if (!data) return <Loader m="xl" aria-label="Loading" />
  const values = rows.filter(({ kind }) => kind === 'value')
  const judged = values.filter(({ path }) => judgements.byPlace.has(path)).length
  const lost = judgements.all.filter(({ place }) => place === null)

  return (
    <>
      <div className="split">
        <Original extraction={data} shown={shown} onSelect={setSelected}>
          {selected && record && <UseAs selected={selected} row={row} use={use} />}
        </Original>
        <section aria-label="The result">
          <Group className="bar head" wrap="nowrap">
            {data.records.length > 1 ? (
              <Select
                size="xs"
                className="grow"
                aria-label="Record"
                value={String(position)}
                allowDeselect={false}
                onChange={value => {
                  setAddress({ record: value ?? '0' })
                  setChosen(null)
                }}
                data={data.records.map((one, index) => ({
                  value: String(index),
                  label: `${index + 1}. ${one.title?.value ?? 'Without a title'}`,
                }))}
              />
            ) : (
              <Title order={1} size="h5" className="grow truncate" title={record?.title?.value ?? data.source.name}>
                {record?.title?.value ?? data.source.name}
              </Title>
            )}
            <Text size="xs" c="dimmed" aria-live="polite" className="whole">
              {judged} of {values.length} judged
            </Text>
            <OtherVersions reference={`${data.source.sha256}:${position}`} />
            <Tooltip label="Next file (F)">
              <ActionIcon variant="subtle" color="gray" aria-label="Next file" onClick={() => void nextFile()}>
                <IconArrowRight size={18} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label="Keys (?)">
              <ActionIcon variant="subtle" color="gray" aria-label="Keys" onClick={() => setIsHelping(true)}>
                <IconKeyboard size={18} />
              </ActionIcon>
            </Tooltip>
          </Group>
          {judgements.error && <Trouble error={judgements.error} />}
          <Tabs value={panel} onChange={setPanel} className="tabs" keepMounted={false}>
            <Tabs.List px="xs" className="tab-list">
              <Tabs.Tab value="record">Record</Tabs.Tab>
              <Tabs.Tab value="work">To look at {work.data ? `(${work.data.length})` : ''}</Tabs.Tab>
              <Tabs.Tab value="sections">Sections</Tabs.Tab>
              <Tabs.Tab value="notes">Notes</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="record" className="panel">
              {lost.length > 0 && (
                <Alert color="orange" m="xs" p="xs" title="Judged before, and no longer found">
                  {lost.map(({ id, field, who, value, found }) => (
                    <Text key={id} size="xs">
                      {labelOf(field.replace(/\W.*/, ''))}: {short(value ?? found)} ({who}){' '}
                      <Button size="compact-xs" variant="subtle" onClick={() => judgements.takeBack(id)}>
                        Take back
                      </Button>
                    </Text>
                  ))}
                </Alert>
              )}
              <RecordList rows={rows} chosen={chosen} judgements={judgements} choose={choose} show={show} />
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
      {target && (
        <CorrectForm
          key={target.path}
          {...target}
          selected={selected}
          blocks={data.blocks}
          onClose={() => setTarget(null)}
          onSay={(value, anchor) => {
            judgements.say({ field: target.path, verdict: 'correct', value, found: target.found, anchor })
            setChosen(target.path)
            setTarget(null)
            setSelected(null)
          }}
        />
      )}
      <KeyHelp opened={isHelping} close={() => setIsHelping(false)} />
    </>
  )
}

const short = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 120)
