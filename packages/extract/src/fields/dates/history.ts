/** What happened to the class: "Established: 07/21/1987", and dates below "Class Established:" by the body that approved them. */
import type { Finding, HistoryEntry, HistoryEvent } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import type { JobText } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { datesIn } from '../../language/dates.ts'
import { type Line, linesOf, partsOf } from './history-lines.ts'
import { eventLabel, eventWords } from './lexicon.ts'
import { saysNothingHappened, whoDecided } from './signed.ts'

interface OpenEvent {
  event: HistoryEvent
  with: string | null
  /** Who decided, where the line of the event says so: its words and where they stand. */
  body: { name: string; span: Span } | null
  /** Nothing below means that nothing happened. */
  saysEmpty: boolean
  /** Of the label, and of the class that was taken in. */
  spans: Span[]
}

const entry = (event: HistoryEvent, date: string | null, body: string | null, other: string | null): HistoryEntry => ({
  event,
  date,
  body,
  with: other,
})
const eventIn = (text: string): HistoryEvent | null => eventWords.find(([pattern]) => pattern.test(text))?.[1] ?? null

const blank = /^(?:\s|[:–—_.-])*(?:--|__|n\/a|none)(?:\s|[–—_.-])*$/i

/** One part that begins with its event: its dates, or an empty slot. */
function fromPart(job: JobText, line: Line, start: number, end: number): { findings: Finding<HistoryEntry>[]; open: OpenEvent | null } {
  const text = line.text.slice(start, end)
  const label = eventLabel.exec(text)
  const event = label && eventIn(label[0])
  if (!label || !event) return { findings: [], open: null }
  const other = label[1] ?? null
  const decidedBy = label[2] ?? null
  const dates = datesIn(text.slice(label[0].length), true)
  const labelEnd = start + label[0].trimEnd().length
  const spans = [line.span(start, labelEnd)]
  if (dates.length > 0) {
    const rest = text.slice(label[0].length)
    const around = dates.reduceRight((left, date) => left.slice(0, date.start) + left.slice(date.end), rest)
    // more than dates and the body behind them: a sentence
    const body = /^[\s:–—-]*(?:(?:effective|on|by|and)\b[\s,:]*)*(?:by\s+)?(?:the\s+)?([A-Z][\p{L}.&' ]{1,40})?[\s,;:.()*–—-]*$/u.exec(
      around.replace(/[;,]/g, ' ').trim(),
    )
    if (!body) return { findings: [], open: null }
    const printed = (body[1] ?? decidedBy)?.replace(/\b(?:Rev|Revised|Effective|Date)\b\.?/g, '').trim() ?? ''
    const name = /^\p{Lu}/u.test(printed) ? printed : null
    const bodyAt = name ? line.text.indexOf(name, start) : -1
    const bodySpans = name && bodyAt >= 0 ? [line.span(bodyAt, bodyAt + name.length)] : []
    const offset = start + label[0].length
    return {
      findings: dates.map(date =>
        stated(job.reading, 'dates/event', entry(event, date.date, bodySpans.length ? name : null, other), [
          ...spans,
          line.span(offset + date.start, offset + date.end),
          ...bodySpans,
        ]),
      ),
      open: null,
    }
  }
  const rest = text.slice(label[0].length)
  if (blank.test(rest))
    return {
      findings: [
        stated(
          job.reading,
          'dates/empty-slot',
          entry(event, null, null, other),
          line.span(start, Math.max(labelEnd, start + text.trimEnd().length)),
        ),
      ],
      open: null,
    }
  const opened = { event, with: other, spans }
  if (/^[\s:–—,;-]*$/.test(rest)) return { findings: [], open: { ...opened, body: null, saysEmpty: saysNothingHappened(text) } }
  const decided = whoDecided(label[0], rest)
  if (!decided) return { findings: [], open: null }
  const at = start + text.lastIndexOf(decided)
  return { findings: [], open: { ...opened, body: { name: decided, span: line.span(at, at + decided.length) }, saysEmpty: false } }
}

/** "CSC: 11/13", "Ad. Board – 2/19": a body and its date below an event. */
const bodyLine = /^\s*(\p{Lu}[\p{L}.& ]{1,30}?)\s*[:–—-]\s*(.*)$/u

/** "Revised duties; takes pumps out: 10-14-83." in a section about the history: what was changed stands between the event and its date. */
const toldEvent =
  /^(?:revis(?:ed|es|ion)|amend(?:ed|s)|updated|new class|established|title chang\w+)\b(?=[^:]*\p{L}{3})[^:]{3,140}:\s*(?:effective\s+)?/iu

function toldIn(job: JobText, line: Line): Finding<HistoryEntry> | null {
  const told = line.inHistory ? toldEvent.exec(line.text) : null
  const date = told ? datesIn(line.text.slice(told[0].length), true)[0] : undefined
  const word = told ? /^\w+(?: (?:class|title|chang\w+))?/i.exec(told[0])?.[0] : undefined
  const event = told && eventIn(told[0])
  if (!told || !date || !word || !event || date.start > 2) return null
  const at = told[0].length
  return stated(job.reading, 'dates/event', entry(event, date.date, null, null), [
    line.span(0, word.length),
    line.span(at + date.start, at + date.end),
  ])
}

/** Reads the lines of a job for events, with empty slots and bodies. */
export function historyIn(job: JobText): Finding<HistoryEntry>[] {
  const found: Finding<HistoryEntry>[] = []
  let open: OpenEvent | null = null
  let used = false
  const close = () => {
    if (open?.saysEmpty && !used) found.push(stated(job.reading, 'dates/empty-slot', entry(open.event, null, null, open.with), open.spans))
    open = null
    used = false
  }
  for (const line of linesOf(job)) {
    const told = toldIn(job, line)
    if (told) {
      close()
      found.push(told)
      continue
    }
    const parts = partsOf(line.text)
    const whole = eventLabel.test(line.text) && (parts.length === 0 || (parts[0]?.start ?? 0) > 0)
    const all = whole
      ? [
          { start: 0, end: parts.find(part => part.start > (eventLabel.exec(line.text)?.[0].length ?? 0))?.start ?? line.text.length },
          ...parts.filter(part => part.start > (eventLabel.exec(line.text)?.[0].length ?? 0)),
        ]
      : parts
    if (all.length > 0 && (all[0]?.start === 0 || isFooter(line.text, all[0]?.start ?? 0))) {
      close()
      for (const part of all) {
        const read = fromPart(job, line, part.start, part.end)
        found.push(...read.findings)
        close()
        open =
          read.open &&
          (read.open.body !== null ||
            /:\s*$/.test(line.text.slice(part.start, part.end).replace(/[,;]\s*$/, '')) ||
            all.length > 1 ||
            isOpening(line.text))
            ? read.open
            : null
      }
      continue
    }
    if (!open) continue
    const event: OpenEvent = open
    const below = bodyLine.exec(line.text)
    const dates = datesIn(below?.[2] ?? line.text, true)
    if (below?.[1] && dates.length > 0 && (below[2] ?? '').length < 30) {
      const offset = line.text.length - (below[2] ?? '').length
      const known = /^date$/i.test(below[1].trim()) ? event.body : null
      const body = known ? known.name : below[1].trim()
      const at = line.text.indexOf(body)
      for (const date of dates)
        found.push(
          stated(job.reading, 'dates/body', entry(event.event, date.date, body, event.with), [
            ...event.spans,
            known ? known.span : line.span(at, at + body.length),
            line.span(offset + date.start, offset + date.end),
          ]),
        )
      used = true
    } else if (dates.length > 0 && line.text.replace(/[\d/.,;\s–—-]|\b\p{L}{3,9}\b/gu, '') === '' && line.text.length < 60) {
      for (const date of dates)
        found.push(
          stated(job.reading, 'dates/below', entry(event.event, date.date, null, event.with), [
            ...event.spans,
            line.span(date.start, date.end),
          ]),
        )
      used = true
    } else close()
  }
  close()
  return found
}

/** A label alone on its line: "Class Established" as a heading. */
const isOpening = (text: string) => /^\W*(?:class|spec|date|latest|recent|consolidation)\b/i.test(text)

/** "Class Code 4243 … 07-06-18 REV 01-08-19": a line of codes and dates at the end; no letters lead up to the event. */
const isFooter = (text: string, at: number) =>
  /[^\p{L}\s]\s*$/u.test(text.slice(0, at)) && datesIn(text).length > 0 && text.replace(/[\d\s./–—-]/g, '').length < 60
