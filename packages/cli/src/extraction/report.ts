/** The report of a run: one JSON line a file, written as the files are done. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { UsageError } from '../usage-error.ts'

export interface ReportLine {
  file: string
  status: 'ok' | 'rejected'
  /** Why it was rejected; null where it was not. */
  code: string | null
  ms: number
}
export interface Report {
  add(line: ReportLine): void
  close(): void
}

/** @throws UsageError where the file cannot be written. */
export function openReport(path: string | undefined): Report {
  if (path === undefined) return { add: () => {}, close: () => {} }
  const written = <Result>(step: () => Result) => {
    try {
      return step()
    } catch (error) {
      throw new UsageError(
        `the report ${path} cannot be written (${(error as NodeJS.ErrnoException).code}); name another file after --report.`,
      )
    }
  }
  const file = written(() => openSync(path, 'w'))
  return { add: line => written(() => writeSync(file, `${JSON.stringify(line)}\n`)), close: () => closeSync(file) }
}
