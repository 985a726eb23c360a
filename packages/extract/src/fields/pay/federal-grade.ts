/** Pay plan, series and grades of the federal service: "GS-0025-07", "WG-5803-10", "GS-0303-05/06/07". */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import { firstLabelled } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { federalPlans } from './lexicon.ts'

const grades = String.raw`(?:${federalPlans})[- ](?:\d{4}-)?\d{1,2}(?:\s?[/–-]\s?\d{1,2}){0,3}`
const alone = new RegExp(`^${grades}$`)
const atEnd = new RegExp(`(?:^|[\\s,(])(${grades})\\)?$`)
const nearTop = 12

/** Behind a label, on a line of its own or behind the title; refuses "equivalent to the GS-07 level". */
export function federalGrade(job: JobText): Finding<string> | null {
  const labelled = firstLabelled(job, ['grade', 'pay', 'classification'], ({ text }) => alone.test(text))
  if (labelled) return stated(job.reading, 'pay/grade-federal', labelled.text, spanIn(labelled.passage, labelled.start, labelled.end))
  for (const passage of topOf(job, nearTop)) {
    const match = passage.text.length < 90 && !/[.:;]/.test(passage.text) ? atEnd.exec(passage.text) : null
    if (!match?.[1]) continue
    const start = match.index + match[0].indexOf(match[1])
    return stated(job.reading, 'pay/grade-federal', match[1], spanIn(passage, start, start + match[1].length))
  }
  return null
}
