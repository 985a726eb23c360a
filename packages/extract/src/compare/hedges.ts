/** Words that soften a statement: what is "typically" so need not be so. */

/** "This position typically, though not always, supervises clerks"; not "the usual hours", "a typical day". */
const hedge =
  /\b(?:typically|usually|normally|generally|ordinarily|customarily|mostly|often|sometimes|occasionally|at times|in (?:some|most) (?:cases|instances|assignments)|when(?:ever)? assigned|(?:but|though|although) not (?:always|necessarily))\b/gi

/** @returns the softening words as they stand, joined by commas; null where there are none. */
export function hedgeIn(sentence: string): string | null {
  const found = [...sentence.matchAll(hedge)].map(([words]) => words.toLowerCase())
  return found.length > 0 ? [...new Set(found)].join(', ') : null
}

/** "now only: typically" where the one states what the other softens; null where both do or neither does. */
export function softening(before: string, after: string): string | null {
  const [from, to] = [hedgeIn(before), hedgeIn(after)]
  if ((from === null) === (to === null)) return null
  return to === null ? `no longer only “${from}”` : `now only “${to}”`
}

/** "Supervises clerks", "provides direct supervision to", "involves supervisory responsibilities"; not "supervised by", "the ability to supervise". */
const supervising =
  /\bsupervis(?:es|e)\b(?! by\b)|\b(?:provid|exercis|involv|includ|hav|has|assum)\w*\b[^.;]{0,60}\b(?:supervision (?:of|to|over)|supervisory (?:responsibilit|dut|role|authority))/i
const leftOpen = /\bmay\b|\babilit(?:y|ies)\b|\bknowledge\b|\bexperience\b/i

/** @returns how supervision of others is softened, and the sentence, where no other sentence states it plainly. */
export function softenedSupervision(sentences: readonly string[]): { hedge: string; sentence: string } | null {
  const saying = sentences.filter(sentence => supervising.test(sentence) && !leftOpen.test(sentence))
  const softened = saying.map(sentence => ({ hedge: hedgeIn(sentence), sentence }))
  const [first] = softened
  return first && softened.every(({ hedge }) => hedge !== null) ? { hedge: first.hedge ?? '', sentence: first.sentence } : null
}
