/** "Ann Reed, Head Gardener": the person who holds the title now is no part of it. */
import { namesRole } from '../title/role.ts'

const person =
  /^(?:(?:Dr|Mrs?|Ms|Miss|Prof|Rev|Capt|Lt|Sgt)\.?\s+)?\p{Lu}\p{L}+(?:\s+\p{Lu}\.)?(?:\s+\p{Lu}[\p{L}'’-]+){1,2}(?:,\s+|\s+[-–—]\s+)(?=\p{Lu})/u

/** @returns its length, with what divides it from the title; 0 for "Director, Finance Services" and "Gardens Manager, Elm Division" */
export function personBeforeTitle(text: string): number {
  const before = person.exec(text)?.[0] ?? ''
  return before && !namesRole(before) && namesRole(text.slice(before.length)) ? before.length : 0
}
