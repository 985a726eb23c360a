/** The family of when a posting opens and closes, and what happened to the class. */
import type { Finding, HistoryEntry } from '@specmill/model'
import type { JobText } from '../../engine/reading.ts'
import { family } from '../../field.ts'
import { historyIn } from './history.ts'
import { historyInColumns } from './history-columns.ts'
import { abolishedInTable, historyInTable } from './history-table.ts'
import { closesOn, postedOn } from './posting.ts'

export const dates = family({
  name: 'dates',
  keys: ['postedOn', 'closesOn', 'history'],
  find: job => ({
    postedOn: postedOn(job),
    closesOn: closesOn(job),
    history: once([...historyInTable(job), ...besideColumns(job), ...abolishedInTable(job)]),
  }),
})

function besideColumns(job: JobText): Finding<HistoryEntry>[] {
  const { entries, blocks } = historyInColumns(job)
  return [...entries, ...historyIn(job).filter(({ evidence }) => !evidence.some(({ block }) => blocks.has(block)))]
}

/** What a header says again in a table or footer is one event; an empty slot beside a date of its kind adds nothing. */
function once(entries: readonly Finding<HistoryEntry>[]): Finding<HistoryEntry>[] {
  const seen = new Set<string>()
  return entries.filter(({ value }) => {
    if (!value) return false
    const key = JSON.stringify(value)
    if (seen.has(key)) return false
    seen.add(key)
    return value.date !== null || !entries.some(other => other.value?.event === value.event && other.value.date !== null)
  })
}
