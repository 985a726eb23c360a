/** Weights behind the first of a sentence, for which the activity is said once. */
import type { Finding, PhysicalDemand } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { frequencyOf } from '../../language/frequencies.ts'
import { weightsIn } from '../../language/weights.ts'
import { type Stretch, wordSpan } from './stretch.ts'

/** An activity that moves weights, for the further weights of its sentence: "lifts up to 75 pounds occasionally and 50 frequently". */
export interface Carried {
  activity: string
  span: Span
}

/** "…, frequently up to 25, occasionally 50": the unit is said once. */
const bareWeight = /^\w+\s+(?:up to\s+)?(\d{1,3})(?=[\s.,;)]*$|,|;| (?:and|or)\b)/

export function furtherWeight(
  job: JobText,
  passage: Passage,
  text: string,
  offset: number,
  stretch: Stretch,
  carried: Carried,
): Finding<PhysicalDemand>[] {
  const [written] = weightsIn(text)
  const bare = written || !stretch.word ? null : bareWeight.exec(text)
  const weight =
    written ?? (bare?.[1] ? { min: null, max: Number(bare[1]), start: bare[0].lastIndexOf(bare[1]), end: bare[0].length } : null)
  if (!weight || !stretch.word) return []
  const value: PhysicalDemand = {
    activity: carried.activity,
    frequency: frequencyOf(stretch.word.text),
    localCode: stretch.word.text.toLowerCase(),
    description: text.slice(weight.start, weight.end),
    pounds: { min: weight.min, max: weight.max },
  }
  const at = offset + stretch.start
  return [
    stated(job.reading, 'physical-demands/further-weight', value, [
      carried.span,
      spanIn(passage, at + weight.start, at + weight.end),
      wordSpan(passage, offset, stretch.word),
    ]),
  ]
}
