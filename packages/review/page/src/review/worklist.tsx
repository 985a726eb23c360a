/** What of a file a person should look at; a click shows the value, or the words. */
import { Badge, Text } from '@mantine/core'
import type { Evidence, Verdict } from '@specmill/model'
import type { WorkItem } from '@specmill/review/worklist'
import { Nothing } from '../parts/nothing.tsx'
import { labelAt } from './fields.ts'
import { verdicts } from './verdicts.ts'

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
  return { record: Number(record), path: inside, label: labelAt(inside) }
}

interface Props {
  items: WorkItem[]
  /** Of the record that is shown. */
  position: number
  /** What was said of a value of that record. */
  saidOf: (path: string) => Verdict | undefined
  show: (evidence: Evidence[]) => void
  choose: (path: string) => void
  turnTo: (position: number, path: string) => void
}

export function Worklist({ items, position, saidOf, show, choose, turnTo }: Props) {
  if (items.length === 0) return <Nothing title="Nothing to look at" text="No notes, no doubtful values, no text without a place." />
  return (
    <ul className="scroll plain-list" tabIndex={0} aria-label="What to look at">
      {items.map((item, index) => {
        const place = placeOf(item.path)
        const quote = item.evidence[0]?.quote
        const said = place?.record === position ? saidOf(place.path) : undefined
        const verdict = said && verdicts[said]
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
              {verdict && (
                <span title={verdict.says} role="img" aria-label={verdict.says}>
                  <verdict.Icon size={17} color={verdict.color} aria-hidden />
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
