/** Does a text begin as a duty does: with a verb of work? */
import { workVerb } from './lexicon.ts'

const opening = String.raw`(?:(?:may|also|will|to|can|and|shall|must|help|helps|as (?:needed|required|assigned|directed|necessary|requested),?)\s+)?`
const adverb = String.raw`(?:[a-z]+ly,?\s+)?`
/** Each may come three times: "May also as needed promptly". */
const lead = new RegExp(`^${(opening + adverb).repeat(3)}`, 'i')

/** A text without the words that may stand before its verb, in as many characters as are needed to tell. */
export function withoutLead(text: string): string {
  const rest = text.slice(0, 120)
  return rest.slice(lead.exec(rest)?.[0].length)
}

/** "Promptly addresses …", "May conduct …", "Prepare/process …"; refuses "Ability to …" and "Principles of …". */
export function beginsWithVerb(text: string): boolean {
  const rest = withoutLead(text)
  const first = /^[\p{L}-]+/u.exec(rest)?.[0]
  if (!first) return false
  const next = rest.slice(first.length)
  // "Serves as" is a verb, "Service of", "Reports:" and "Work is" are none
  if (/^\s*:|^\s+(?:of|is|are|was|were|must|should|will|has|may)\b/.test(next)) return false
  return workVerb(first) !== null
}

/** "Assisting with …" */
export const beginsWithGerund = (text: string): boolean => /^(?:[a-z]+ly\s+)?\p{L}{2,}ing\b(?!\s+(?:is|are|of)\b)/iu.test(text)

/** "Supervising seasonal staff"; refuses "Training and experience" and gerunds of other verbs. */
export function beginsWithWorkGerund(text: string): boolean {
  const stem = /^(?:[a-z]+ly\s+)?(\p{L}{2,})ing\b(?!\s+(?:is|are|of|and experience)\b)/iu.exec(text)?.[1]
  if (!stem) return false
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].some(form => workVerb(form) !== null)
}

/** "Plans …", "Keeps …": the third person, for "Plan …" may be said to whoever applies. */
export const saysWhatIsDone = (text: string): boolean => {
  const first = /^\p{L}+s\b/u.exec(withoutLead(text))?.[0]
  return first !== undefined && workVerb(first) !== null
}
