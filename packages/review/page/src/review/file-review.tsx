/** One file under review: what is chosen, shown and said, and what each key does; the original on the left, the result on the right. */
import type { Evidence, Extraction } from '@specmill/model'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { reviewable, worklist } from '../api/questions.ts'
import { Trouble } from '../parts/trouble.tsx'
import { lineOf } from '../words/value.ts'
import { CorrectForm } from './correct/correct-form.tsx'
import { useJudgements } from './judge.ts'
import { KeyHelp } from './key-help.tsx'
import type { Key } from './keys.ts'
import { Original } from './original/original.tsx'
import type { Selected, Shown } from './original/shown.ts'
import { ResultHead } from './result-head.tsx'
import { ResultPanels } from './result-panels.tsx'
import { UseAs } from './use-as.tsx'
import { useChosen } from './use-chosen.ts'
import { anchorOf, useJudge } from './use-judge.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useTarget } from './use-target.ts'
import { evidenceOf, rowAt, rowsOf } from './values.ts'

export function FileReview({ data, position }: { data: Extraction; position: number }) {
  const { sha256 } = data.source
  const [, setAddress] = useSearchParams()
  const work = useQuery(worklist(sha256))
  const judgements = useJudgements(sha256, position)
  const record = data.records[position]
  const [chosen, setChosen] = useChosen()
  const [isGapsAsked, setIsGapsAsked] = useState(false)
  const all = useMemo(() => (record ? rowsOf(record, true, judgements.all) : []), [record, judgements.all])
  const row = rowAt(all, chosen)
  // a gap that is chosen is seen
  const withGaps = isGapsAsked || row?.kind === 'gap'
  const rows = useMemo(() => (withGaps || !record ? all : rowsOf(record, false, judgements.all)), [all, record, withGaps, judgements.all])
  const [shown, setShown] = useState<Shown>({ evidence: [], asked: 0 })
  const [selected, setSelected] = useState<Selected | null>(null)
  const [isHelping, setIsHelping] = useState(false)
  const [panel, setPanel] = useState<string | null>('record')
  const result = useRef<HTMLElement>(null)
  const questions = useQueryClient()
  const go = useNavigate()

  const show = useCallback((evidence: Evidence[]) => setShown(({ asked }) => ({ evidence, asked: asked + 1 })), [])
  const choose = useCallback(
    (path: string) => {
      const found = rowAt(all, path)
      if (!found) return
      setChosen(found.path)
      setPanel('record')
      show(evidenceOf(found))
    },
    [all, setChosen, show],
  )
  // a link to a value shows its words
  const isFresh = useRef(true)
  useEffect(() => {
    if (isFresh.current && row) show(evidenceOf(row))
    isFresh.current = false
  }, [row, show])
  const { move, nextOpen, judge, acceptList } = useJudge(rows, row, judgements, choose)
  const { target, open, use, leave } = useTarget({ rows, row, record, judgements })

  const close = () => {
    leave()
    // the keys go on where they were
    setTimeout(() => result.current?.querySelector<HTMLElement>('.values')?.focus())
  }
  const turnTo = (record: number, value?: string) =>
    setAddress({ ...(record === 0 ? {} : { record: String(record) }), ...(value ? { value } : {}) })
  const nextFile = async () => {
    const { rows: files } = await questions.ensureQueryData(reviewable())
    const at = files.findIndex(file => file.sha256 === sha256)
    const next = files[at + 1] ?? files[0]
    if (next) void go(`/review/${next.sha256}`)
  }
  const does: Record<Key, () => void> = {
    j: () => move(1),
    k: () => move(-1),
    '.': nextOpen,
    a: () => judge('accept'),
    A: acceptList,
    x: () => judge('reject'),
    n: () => judge('absent'),
    c: open,
    u: () => judgements.undo(),
    g: () => setIsGapsAsked(!withGaps),
    f: () => void nextFile(),
    Enter: () => show(evidenceOf(row)),
    '?': () => setIsHelping(true),
  }
  useReviewKeys(target ? null : does)

  return (
    <>
      <div className={target ? 'split is-correcting' : 'split'}>
        <Original extraction={data} shown={shown} onSelect={setSelected}>
          {selected && record && !target && <UseAs selected={selected} row={row} use={use} />}
        </Original>
        <section aria-label="The result" ref={result}>
          {target ? (
            <CorrectForm
              key={target.path}
              {...target}
              {...{ selected, record, blocks: data.blocks }}
              standsOn={anchorOf(rowAt(all, target.path))}
              onClose={close}
              onSay={(value, anchor) => {
                judgements.say({ field: target.path, verdict: 'correct', value, found: target.found, anchor })
                setChosen(target.path)
                setSelected(null)
                close()
              }}
            />
          ) : (
            <>
              <ResultHead extraction={data} {...{ position, turnTo }} nextFile={() => void nextFile()} help={() => setIsHelping(true)} />
              {judgements.error && <Trouble error={judgements.error} />}
              <ResultPanels
                extraction={data}
                {...{ position, panel, setPanel, turnTo }}
                work={work.data}
                ofRecord={{ rows, record, row, judgements, withGaps, choose, show, act: key => does[key]() }}
              />
            </>
          )}
        </section>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {row?.kind === 'value'
          ? `${row.label}: ${lineOf(row.field, row.finding.value)}`
          : row?.kind === 'gap'
            ? `${row.label}: nothing found`
            : ''}
      </p>
      <KeyHelp opened={isHelping} close={() => setIsHelping(false)} />
    </>
  )
}
