/** The words with which a line limits itself, or what stands below it, to a level of a class: "Operator II:", "Level II only - ". */

/** What may stand behind the name: "only", a code, "(in addition to the above)". */
const behind = /(?:\s+(?:only|class|classification|position))?(?:\s*\([^()]{2,80}\))?(?:\s+only)?$/i
const runIn = /^\s*(\p{L}[^:\n]{1,88}?)\s*(?::|\s[-–—]{1,2}(?=\s))\s*(?=\S)/u

/** In characters, where the words stand alone. */
const longest = 90

/** @returns the words as the line has them, without the colon; null for a text that begins with no such words */
export function levelLabelIn(text: string): string | null {
  return runIn.exec(text)?.[1] ?? (text.length <= longest ? text.trim().replace(/\s*:$/, '') : null)
}

/** "Operator III (in addition to the above)" → "Operator III". */
export const withoutNote = (label: string): string => label.replace(behind, '').trim()
