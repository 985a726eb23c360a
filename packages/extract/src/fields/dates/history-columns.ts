/** Dates of several classes side by side: "ESTABLISHED: 7/1/91 1/1/63" below a line that gives the code of each class. */
import type { Finding, HistoryEntry } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { datesIn } from '../../language/dates.ts'
import { describedClasses } from '../../sections/class-titles.ts'
import { eventLabel, eventWords } from './lexicon.ts'

export interface HistoryColumns {
  entries: Finding<HistoryEntry>[]
  /** Blocks that say nothing about all classes alike. */
  blocks: ReadonlySet<number>
}

const wordsOf = (text: string) => text.trim().split(/\s+/)

/** The date of one class: in its cell where there are cells, else in its turn where each class has one. */
function dateIn(line: Passage, from: number, head: Passage, place: number, of: number) {
  const headed = head.cells.filter(cell => cell.text.trim())[place]
  const cell = headed && line.cells.length === head.cells.length ? line.cells[head.cells.indexOf(headed)] : undefined
  const start = cell?.start ?? from
  const dates = datesIn(line.text.slice(start, cell?.end), true)
  const own = cell ? dates[0] : dates.length === of ? dates[place] : undefined
  return own && { date: own.date, start: start + own.start, end: start + own.end }
}

/** A line with a date for some of the classes only does not say for which: it gives none. */
export function historyInColumns(job: JobText): HistoryColumns {
  const classes = describedClasses(job.reading.blocks)
  const codes = classes.flatMap(({ code }) => code ?? [])
  const none: HistoryColumns = { entries: [], blocks: new Set() }
  if (job.title === null || codes.length < 2 || codes.length < classes.length) return none
  const passages = passagesOf(job.reading.sections).map(({ passage }) => passage)
  const isHead = (text: string) => wordsOf(text).length === codes.length && codes.every(code => wordsOf(text).includes(code))
  const at = passages.findIndex(({ text }) => isHead(text))
  const place = wordsOf(passages[at]?.text ?? '').indexOf(classes[job.index]?.code ?? '')
  const head = passages[at]
  if (!head || place < 0) return none
  const entries: Finding<HistoryEntry>[] = []
  const blocks = new Set<number>()
  for (const passage of passages.slice(at + 1)) {
    const label = eventLabel.exec(passage.text)?.[0]
    const event = label && eventWords.find(([pattern]) => pattern.test(label))?.[1]
    if (!label || !event) break
    blocks.add(passage.block)
    const own = dateIn(passage, label.length, head, place, codes.length)
    if (!own) continue
    entries.push(
      stated(job.reading, 'dates/columns', { event, date: own.date, body: null, with: null }, [
        spanIn(passage, 0, label.trimEnd().length),
        spanIn(passage, own.start, own.end),
      ]),
    )
  }
  return { entries, blocks }
}
