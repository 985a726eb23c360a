/** What the user is told of an import: one line a file, and one at the end. */
import { basename } from 'node:path'
import { rejectionLine } from '../extraction/rejection.ts'
import { oneLine } from '../line.ts'
import type { Imported } from './import-files.ts'

/** Long enough to name one file among millions. */
export const shortHash = (sha256: string) => sha256.slice(0, 12)

export function lineOf({ label, run, linked, rejection }: Imported): string {
  if (rejection) return rejectionLine(label, rejection)
  const hash = run ? ` ${shortHash(run.sha256)}` : ''
  const like = run && run.name !== basename(label) ? `, as ${oneLine(run.name)}` : ''
  const known = linked ? ` (known content${like}: not processed again)` : ''
  const state = linked ? 'linked' : (run?.state ?? 'ok')
  return `${state} ${oneLine(label)}${hash}${known}\n`
}

export interface Counts {
  ok: number
  linked: number
  rejected: number
  /** Taken in; somebody else does the work. */
  queued: number
}

/** @param where the store is, in words. */
export function summaryOf({ ok, linked, rejected, queued }: Counts, where: string): string {
  const left = queued > 0 ? `, ${queued} queued` : ''
  return `${ok} imported, ${linked} linked, ${rejected} rejected${left}; kept in ${where}. "specmill show <file or hash>" prints an extraction.\n`
}
