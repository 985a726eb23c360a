/** A table that grows: one line a file as it finishes. */
import type { Run, Store } from '@specmill/store'
import { oneLine } from '../line.ts'

const columns = [
  { head: 'state', width: 9 },
  { head: 'file', width: 34 },
  { head: 'title', width: 44 },
  { head: 'records', width: 8 },
] as const

/** What does not fit loses its middle: names differ at their ends. */
const cell = (text: string, width: number) => {
  const line = oneLine(text)
  const kept = Math.ceil((width - 1) / 2)
  return line.length > width ? `${line.slice(0, kept)}…${line.slice(line.length - (width - 1 - kept))}` : line.padEnd(width)
}

export const headLine = (): string => `${columns.map(({ head, width }) => cell(head, width)).join(' ')}\n`

/** @returns the line of a run that has ended; what was rejected is followed by its sentence. */
export async function lineOfRun(run: Run, store: Store): Promise<string> {
  const records = run.state === 'ok' ? await store.recordsOf(run.sha256) : []
  const cells = [run.state, run.name, records[0]?.title ?? '', run.state === 'ok' ? String(records.length) : '']
  const line = columns
    .map(({ width }, index) => cell(cells[index] ?? '', width))
    .join(' ')
    .trimEnd()
  return run.error ? `${line}\n          ${oneLine(run.error)}\n` : `${line}\n`
}
