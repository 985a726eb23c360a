/** What the pool and its reader processes say to each other. */
import type { UnreadableCode } from '../unreadable-file.ts'

export interface Ask {
  id: number
  task: unknown
}

export type Said =
  | { kind: 'ready' }
  | { kind: 'progress'; id: number; progress: unknown; withinMs: number | null }
  | { kind: 'answer'; id: number; answer: unknown }
  | { kind: 'refusal'; id: number; refusal: Refusal }

/** An error that crosses from one process to the other; `unreadable` where it is an UnreadableFile. */
export interface Refusal {
  message: string
  stack: string | null
  unreadable: { file: string; code: UnreadableCode; reason: string | null } | null
}
