/** Why one file gave no extraction, for a program (code) and for a person (reason and what to do). */
import { oneLine } from '../line.ts'

export interface Rejection {
  code: string
  /** Follows on "it": "is empty; export or copy it again." */
  reason: string
}

/** What the operating system says when a file cannot be opened. */
const systemReasons: Record<string, string> = {
  EACCES: 'may not be read; give yourself the right to read it.',
  EPERM: 'may not be read; give yourself the right to read it.',
  ENOENT: 'is not there any more, or is a link to nothing; start again when the folder is at rest.',
  EISDIR: 'is a folder; name the files in it or its parent.',
  EIO: 'cannot be read from its disk; copy it to another one.',
}

/** @param error what reading or extracting threw. A defect of our own is a rejection too, so that the other files are still written. */
export async function rejectionFrom(error: unknown): Promise<Rejection> {
  const { BucketTrouble, Changed, UnreadableFile } = await import('@specmill/ingest')
  if (error instanceof UnreadableFile) return { code: error.code, reason: oneLine(error.message.slice(error.file.length + 1)) }
  if (error instanceof Changed) return { code: 'unreadable', reason: 'changed while it was read; start again when it is at rest.' }
  if (error instanceof BucketTrouble) return { code: 'unreadable', reason: `could not be fetched. ${oneLine(error.message)}` }
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ERR_FS_FILE_TOO_LARGE') return { code: 'too-large', reason: 'is larger than the limit; split it into smaller files.' }
  if (code && systemReasons[code]) return { code: 'unreadable', reason: systemReasons[code] }
  if (code && /^E[A-Z]+$/.test(code)) return { code: 'unreadable', reason: `cannot be read (${code}); copy it to another place.` }
  return { code: 'internal', reason: `cannot be extracted (${oneLine(message)}); this is a defect of specmill, please report it.` }
}

export const rejectionLine = (label: string, { code, reason }: Rejection) => `rejected ${oneLine(label)} [${code}]: it ${reason}\n`
