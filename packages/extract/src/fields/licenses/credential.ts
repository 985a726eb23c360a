/** A license or certification as it was read from one sentence, and what the sentence says of all of them: by when, and whether it must be. */
import type { Certification, License } from '@specmill/model'
import { wishes } from '../requirements/wished-section.ts'
import { limited, timings } from './lexicon.ts'

export interface Credential {
  /** Offsets in the sentence: the words that name it, with its class and issuer. */
  start: number
  end: number
  rule: string
  license: License | null
  certification: Certification | null
  /** Where the sentence says by when, if it does. */
  timing: [start: number, end: number] | null
}

const timing = new RegExp(timings.join('|'), 'i')

/** "…, and obtain a pesticide certificate within a year": the time is that of what stands between. */
const ofAnother =
  /\b(?:obtain|acquire|earn|secure|attain|complete|pass|become|get)\s+(?!certifications?\s*$)(?!(?:one|it|the\s+same|such|this|the\s+license)\b)[^.;]{0,80}\b(?:certif\w+|licen[sc]e|endorsement|training|course|exam\w*|card|class\s+[A-Z])\b/i

/** The first words after `from` (or else anywhere) that say by when. */
export function timingIn(sentence: string, from: number): { text: string; at: [number, number] } | null {
  const behind = timing.exec(sentence.slice(from))
  if (behind && ofAnother.test(sentence.slice(from, from + behind.index))) return null
  if (behind) return { text: behind[0], at: [from + behind.index, from + behind.index + behind[0].length] }
  const before = timing.exec(sentence.slice(0, from))
  return before ? { text: before[0], at: [before.index, before.index + before[0].length] } : null
}

/** "Some positions may require …" asks for nothing of all. */
export const isRequired = (sentence: string): boolean => !limited.test(sentence) && !wishes(sentence)
