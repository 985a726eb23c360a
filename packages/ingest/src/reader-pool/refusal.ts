/** An error there and back between two processes: an UnreadableFile stays one. */
import { UnreadableFile } from '../unreadable-file.ts'
import type { Refusal } from './messages.ts'

export function refusalFrom(error: unknown): Refusal {
  if (error instanceof UnreadableFile)
    return { message: error.message, stack: null, unreadable: { file: error.file, code: error.code, reason: error.reason ?? null } }
  if (error instanceof Error) return { message: error.message, stack: error.stack ?? null, unreadable: null }
  return { message: String(error), stack: null, unreadable: null }
}

export function errorFrom({ message, stack, unreadable }: Refusal): Error {
  if (unreadable) return new UnreadableFile(unreadable.file, unreadable.code, unreadable.reason ?? undefined)
  const error = new Error(message)
  // where it was thrown tells more than where it was carried to
  if (stack) error.stack = stack
  return error
}
