/** The two ends of one range of pay, each on a line of its own behind no label that is known. */
import type { Finding, Pay } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { topOf } from '../../sections/top.ts'
import { withHalvesJoined } from './halves.ts'
import { payIn } from './ranges.ts'

const firstLines = 25
const endOnLine = /^(min|max)(?:imum)?\b[\s:]*(?:[A-Z]{3}\s*)?(?=[$£€]\s?\d)/i

/** "Min USD $25.50/Hr." above "Max USD $29.75/Hr."; refuses "Max 20 hours". */
export function payOnTwoLines(job: JobText): Finding<Pay>[] {
  const top = topOf(job, firstLines)
  for (const [index, first] of top.entries()) {
    const second = top[index + 1]
    const [lower, upper] = [endIn(job, first, 'min'), second ? endIn(job, second, 'max') : null]
    if (lower && upper) return withHalvesJoined([lower, upper])
  }
  return []
}

function endIn(job: JobText, passage: Passage, end: 'min' | 'max'): Finding<Pay> | null {
  const lead = endOnLine.exec(passage.text)
  if (lead?.[1]?.toLowerCase() !== end || passage.cells.length > 1) return null
  const [only, ...more] = payIn(passage.text.slice(lead[0].length))
  if (!only || more.length > 0 || only.pay.min !== only.pay.max) return null
  const pay = { ...only.pay, [end === 'min' ? 'max' : 'min']: null }
  return stated(job.reading, 'pay/ends', pay, spanIn(passage, lead[0].length + only.start, lead[0].length + only.end))
}
