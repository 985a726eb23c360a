/** The table of a series that gives each class its dates: "Records Clerk 06/08/1977 -- 07/11/1979" below "Class, Date Established, …". */
import type { Finding, HistoryEntry, HistoryEvent } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { datesIn } from '../../language/dates.ts'
import { describedClasses } from '../../sections/class-titles.ts'

const column =
  /\bdate cea established\b|\bcea established\b|\b(?:date )?established\b|\b(?:date )?revised\b|\btitle changed?\b|\b(?:date )?abolished\b/gi
const events: Readonly<Record<string, HistoryEvent | null>> = {
  established: 'established',
  revised: 'revised',
  'title change': 'title-changed',
  'title changed': 'title-changed',
  abolished: 'abolished',
}

/** Columns of a line such as "Class Date Established Date Revised Title Changed"; null for a column that is no event of the contract. */
function columnsIn(text: string): (HistoryEvent | null)[] | null {
  if (text.length > 120) return null
  const names = [...text.matchAll(column)].map(match => match[0].toLowerCase().replace(/^date (?!cea)/, ''))
  if (names.length < 2 || text.replace(column, '').replace(/[\s,:]|class|title/gi, '') !== '') return null
  return names.map(name => events[name] ?? null)
}

/** The cells of a line behind the title: dates, and dashes for none. */
function slotsIn(passage: Passage, from: number): { date: string | null; start: number; end: number }[] {
  return [...passage.text.slice(from).matchAll(/\d[\d/.-]*\d|[–—-]{1,3}|n\/a|none/gi)].map(match => {
    const start = from + match.index
    return { date: datesIn(match[0], true)[0]?.date ?? null, start, end: start + match[0].length }
  })
}

export function historyInTable(job: JobText): Finding<HistoryEntry>[] {
  const described = describedClasses(job.reading.blocks)[job.index]
  if (!described || job.title === null) return []
  const title = described.title.toLowerCase()
  const found: Finding<HistoryEntry>[] = []
  let columns: (HistoryEvent | null)[] | null = null
  for (const { passage } of passagesOf(job.sections)) {
    const text = passage.text.replace(/\t/g, ' ')
    columns = columnsIn(text) ?? columns
    if (!columns || !text.toLowerCase().startsWith(title) || !/^[\s*]*(?:\d|[–—-])/.test(text.slice(title.length))) continue
    const slots = slotsIn(passage, title.length)
    if (slots.length !== columns.length) continue
    columns.forEach((event, index) => {
      const slot = slots[index]
      if (event && slot)
        found.push(
          stated(job.reading, 'dates/table', { event, date: slot.date, body: null, with: null }, [spanIn(passage, slot.start, slot.end)]),
        )
    })
  }
  return found
}

/** "(Abolished 01/07/2016 …)" behind the title in the table of classes. */
export function abolishedInTable(job: JobText): Finding<HistoryEntry>[] {
  const described = job.title === null ? undefined : describedClasses(job.reading.blocks)[job.index]
  const note = described?.noteSpan
  if (!note) return []
  const text = job.reading.blocks[note.block]?.text.slice(note.start, note.end) ?? ''
  const date = /abolished/i.test(text) ? datesIn(text, true)[0] : undefined
  return date
    ? [
        stated(
          job.reading,
          'dates/abolished',
          { event: 'abolished' as const, date: date.date, body: null, with: null },
          { ...note, end: note.start + date.end },
        ),
      ]
    : []
}
