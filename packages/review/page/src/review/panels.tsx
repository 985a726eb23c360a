/** What stands beside the record: what to look at, notes and repairs. */
import { Badge, Text } from '@mantine/core'
import type { Evidence, Extraction } from '@specmill/model'
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
  return (
    <div className="scroll plain-list padded">
      <Text size="sm" mb="sm">
        In sections {share(coverage.sections)} (of these without a kind {share(coverage.other)}), running headers and footers{' '}
        {share(coverage.furniture)}, without a place {share(coverage.unassigned)}.
      </Text>
      <h3 className="group">Notes ({notes.length})</h3>
      {notes.map((note, index) => (
        <button key={index} type="button" className="list-row" onClick={() => show(note.evidence ? [note.evidence] : [])}>
          <Badge size="xs" variant="light" color={note.level === 'error' ? 'red' : note.level === 'warning' ? 'yellow' : 'gray'} tt="none">
            {note.code}
          </Badge>
          <Text size="sm">{note.text}</Text>
        </button>
      ))}
      <h3 className="group">Repairs ({repairs.length})</h3>
      {repairs.map((repair, index) => (
        <button key={index} type="button" className="list-row" onClick={() => show([repair.evidence])}>
          <Text size="sm">
            <del>{repair.raw}</del> → <ins>{repair.fixed}</ins>
          </Text>
          <Text size="xs" c="dimmed">
            {repair.rule}
          </Text>
        </button>
      ))}
      <h3 className="group">Its own keys ({keys.length})</h3>
      {keys.map((key, index) => (
        <button key={index} type="button" className="list-row" onClick={() => show(key.evidence)}>
          <Text size="sm">
            {key.code} = {key.meaning}
            {key.definition ? `: ${key.definition}` : ''}
          </Text>
        </button>
      ))}
      <h3 className="group">Footnotes ({footnotes.length})</h3>
      {footnotes.map((footnote, index) => (
        <button key={index} type="button" className="list-row" onClick={() => show(footnote.evidence)}>
          <Text size="sm">
            {footnote.marker} {footnote.text}
          </Text>
        </button>
      ))}
      <h3 className="group">Running headers and footers ({furniture.length})</h3>
      {furniture.map(({ text, occurrences }, index) => (
        <Text key={index} size="sm" c="dimmed" px={10}>
          {text} × {occurrences}
        </Text>
      ))}
    </div>
  )
}
