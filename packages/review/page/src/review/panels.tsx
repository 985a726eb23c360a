/** What stands beside the record: what to look at, notes and repairs. */
import { Badge, Text } from '@mantine/core'
import type { Evidence, Extraction } from '@specmill/model'
import type { ReactNode } from 'react'
import type { WorkItem } from '../api/questions.ts'
import { Nothing } from '../parts/nothing.tsx'
import { labelOf } from './fields.ts'

type Show = (evidence: Evidence[]) => void

const kinds: Record<WorkItem['kind'], { label: string; color: string }> = {
  note: { label: 'note', color: 'yellow' },
  implied: { label: 'implied', color: 'blue' },
  'low-confidence': { label: 'unsure', color: 'orange' },
  unassigned: { label: 'no place', color: 'grape' },
  missing: { label: 'missing', color: 'gray' },
}

/** `records[1].duties[3]` → the record and the path in it. */
function placeOf(path: string | null): { record: number; path: string; label: string } | null {
  const [, record, inside] = /^records\[(\d+)\]\.(.+)$/.exec(path ?? '') ?? []
  if (record === undefined || inside === undefined) return null
  const [field = '', index] = inside.split(/[[\].]/)
  return { record: Number(record), path: inside, label: `${labelOf(field)}${index ? ` ${Number(index) + 1}` : ''}` }
}

interface WorklistProps {
  items: WorkItem[]
  /** Of the record that is shown. */
  position: number
  show: Show
  choose: (path: string) => void
  turnTo: (position: number, path: string) => void
}

export function Worklist({ items, position, show, choose, turnTo }: WorklistProps) {
  if (items.length === 0) return <Nothing title="Nothing to look at" text="No notes, no doubtful values, no text without a place." />
  return (
    <ul className="scroll plain-list" tabIndex={0} aria-label="What to look at">
      {items.map((item, index) => {
        const place = placeOf(item.path)
        const quote = item.evidence[0]?.quote
        return (
          <li key={index}>
            <button
              type="button"
              className="list-row"
              onClick={() => {
                if (place && place.record !== position) return turnTo(place.record, place.path)
                if (place) choose(place.path)
                if (item.evidence.length > 0) show(item.evidence)
              }}
            >
              <Badge size="sm" variant="light" color={kinds[item.kind].color} className="list-kind">
                {kinds[item.kind].label}
              </Badge>
              <span className="grow">
                <Text size="sm">
                  {place && <b>{place.label}: </b>}
                  {item.text}
                </Text>
                {quote && (
                  <Text size="xs" c="dimmed" lineClamp={2}>
                    “{quote}”
                  </Text>
                )}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

export function NotesAndRepairs({
  extraction: { notes, repairs, keys, footnotes, furniture, coverage },
  show,
}: {
  extraction: Extraction
  show: Show
}) {
  const share = (part: number) => `${((100 * part) / Math.max(1, coverage.characters)).toFixed(1)} %`
  const places: [string, number][] = [
    ['in sections', coverage.sections],
    ['of these without a known kind', coverage.other],
    ['running headers and footers', coverage.furniture],
    ['without a place', coverage.unassigned],
  ]
  const groups: [string, ReactNode[]][] = [
    [
      'Notes',
      notes.map((note, index) => (
        <button key={index} type="button" className="list-row" onClick={() => show(note.evidence ? [note.evidence] : [])}>
          <Badge size="sm" variant="light" color={note.level === 'error' ? 'red' : note.level === 'warning' ? 'yellow' : 'gray'}>
            {note.level}
          </Badge>
          <span className="grow">
            <Text size="sm">{note.text}</Text>
            <Text size="xs" c="dimmed">
              {note.code}
            </Text>
          </span>
        </button>
      )),
    ],
    [
      'Repairs',
      repairs.map((repair, index) => (
        <button key={index} type="button" className="list-row" onClick={() => show([repair.evidence])}>
          <span className="grow">
            <Text size="sm">
              <del>{repair.raw}</del> → <ins>{repair.fixed}</ins>
            </Text>
            <Text size="xs" c="dimmed">
              {repair.rule}
            </Text>
          </span>
        </button>
      )),
    ],
    [
      'Its own keys',
      keys.map((key, index) => (
        <button key={index} type="button" className="list-row" onClick={() => show(key.evidence)}>
          <Text size="sm">
            <b>{key.code}</b> {key.meaning}
            {key.definition ? `: ${key.definition}` : ''}
          </Text>
        </button>
      )),
    ],
    [
      'Footnotes',
      footnotes.map((footnote, index) => (
        <button key={index} type="button" className="list-row" onClick={() => show(footnote.evidence)}>
          <Text size="sm">
            <b>{footnote.marker}</b> {footnote.text}
          </Text>
        </button>
      )),
    ],
    [
      'Running headers and footers',
      furniture.map(({ text, occurrences }, index) => (
        <Text key={index} size="sm" px={12} py={4}>
          {text} <span className="mark">{occurrences === 1 ? 'once' : `${occurrences} times`}</span>
        </Text>
      )),
    ],
  ]
  return (
    <div className="scroll plain-list" tabIndex={0} role="region" aria-label="Notes and repairs">
      <h2 className="group">Where the text stands</h2>
      {places.map(([name, part]) => (
        <div key={name} className="share">
          <span>{name}</span>
          <span>{share(part)}</span>
        </div>
      ))}
      {groups.map(
        ([name, items]) =>
          items.length > 0 && (
            <section key={name} aria-label={name}>
              <h2 className="group">
                {name} ({items.length})
              </h2>
              {items}
            </section>
          ),
      )}
    </div>
  )
}
