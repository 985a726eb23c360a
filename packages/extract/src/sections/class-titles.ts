/** The classes that one file describes, where there are several: a series (Clerk I, II, III) or a binder. */
import type { RepairedBlock } from '../engine/repaired-block.ts'

/** @returns the class titles in lower case, as headings below may repeat them; empty for a file about one class */
export function classTitlesOf(_blocks: readonly RepairedBlock[]): Set<string> {
  return new Set()
}
