/** What is paid in each of several ways in, each on a line behind its own words. */
import type { Finding, Pay } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import type { JobText, SectionNode } from '../../engine/reading.ts'
import { payIn } from './ranges.ts'

/** In characters: a line that is little more than the pay. */
const longestLine = 160

/** "Entry Level: $6,318 - $7,680 per month" over "Lateral: $6,966 - $8,467 per month": each with the words in front of it. */
export function linesOfPay(job: JobText, { passages }: SectionNode, first: Passage): Finding<Pay>[] | null {
  const rows: Finding<Pay>[] = []
  for (const passage of passages.slice(passages.indexOf(first))) {
    const label = passage.text.length > longestLine ? null : /^(\p{Lu}[\p{L}\d ./&'’-]{1,50}?)\s*:\s+(?=[$£€]\s?\d)/u.exec(passage.text)
    const [only, ...more] = label ? payIn(passage.text) : []
    if (!label?.[1] || !only || more.length > 0) break
    rows.push(
      stated(job.reading, 'pay/labelled-lines', { ...only.pay, label: label[1] }, [
        spanIn(passage, 0, label[1].length),
        spanIn(passage, only.start, only.end),
      ]),
    )
  }
  return rows.length > 1 ? rows : null
}
