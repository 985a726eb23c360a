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

const asks =
  /^\W*(?:(?:for|at)\s+(?:the\s+)?([^,.;:]{2,60}?),\s+(?=(?:\p{L}+\s+){0,6}(?:years?|months?|degree|diploma|graduation|certificat\w+|licen[sc]e|possession)\b)|(?:(?:positions?|appointment)\s+(?:at|to)\s+)?(?:the\s+)?([^,.;:]{2,60}?)\s+(?:(?:also|additionally|applicants|candidates|incumbents)\s+){0,2}(?:requires?|must\s+(?:also\s+)?(?:have|possess|hold))\b)/iu
/** "II level" */
const levelBehind = /^([IVX]{1,4}|\d)\s+level$/i

/** @returns the level of which a sentence asks something, "Level II requires …", "For Operator II, two years …"; null for one that only tells of it */
export function levelAskedIn(sentence: string): string | null {
  const match = asks.exec(sentence)
  return (match?.[1] ?? match?.[2])?.replace(levelBehind, 'Level $1') ?? null
}
