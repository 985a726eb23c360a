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
  return `${linked ? 'linked' : 'ok'} ${oneLine(label)}${hash}${known}\n`
}

export interface Counts {
  ok: number
  linked: number
  rejected: number
}

export function summaryOf({ ok, linked, rejected }: Counts, folder: string): string {
  return `${ok} imported, ${linked} linked, ${rejected} rejected; kept in ${folder}. "specmill show <file or hash>" prints an extraction.\n`
}
