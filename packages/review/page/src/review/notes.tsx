/** What is known of a file beside its records: where its text stands, notes, repairs, its own keys, footnotes, running headers. */
import { Badge, Text } from '@mantine/core'
import type { Evidence, Extraction } from '@specmill/model'
import type { ReactNode } from 'react'

export function NotesAndRepairs({
  extraction: { notes, repairs, keys, footnotes, furniture, coverage },
  show,
}: {
  extraction: Extraction
  show: (evidence: Evidence[]) => void
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
