/** The ranges of one class, each on a line with its letter behind it: "$4,020.00 - $4,790.00 A" over "$4,354.00 - $5,452.00 B". */
import type { Finding, Pay } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { payIn, type WrittenPay } from './ranges.ts'

const lettered = /^\$[\d,.]+\s*[-–—]\s*\$[\d,.]+[^.;:]{0,20}?\s([A-Z])$/
const longestLine = 80
const firstLetter = 'A'.charCodeAt(0)

interface Lettered {
  passage: Passage
  written: WrittenPay
  letter: string
}

/** Lines "… A", "… B" right below one another. The line with the lowest and the highest of them says by what period. Refuses a single such line. */
export function payOfRanges(job: JobText): Finding<Pay>[] {
  for (const { passages } of job.sections) {
    const from = passages.findIndex(passage => letteredIn(passage)?.letter === 'A')
    if (from < 0) continue
    const rows: Lettered[] = []
    for (const passage of passages.slice(from)) {
      const row = letteredIn(passage)
      if (!row || row.letter !== String.fromCharCode(firstLetter + rows.length)) break
      rows.push(row)
    }
    if (rows.length < 2) continue
    const whole = rangeOver(job, rows)
    return rows.map(({ passage, written: { pay, start, end }, letter }) =>
      stated(job.reading, 'pay/lettered', { ...pay, per: pay.per ?? whole?.per ?? null, label: letter }, [
        spanIn(passage, start, end),
        spanIn(passage, passage.text.length - 1),
        ...(pay.per === null && whole ? [whole.span] : []),
      ]),
    )
  }
  return []
}

function letteredIn(passage: Passage): Lettered | null {
  const letter = passage.text.length <= longestLine && passage.cells.length < 2 ? lettered.exec(passage.text)?.[1] : undefined
  const [written, ...more] = letter ? payIn(passage.text) : []
  return letter && written && more.length === 0 ? { passage, written, letter } : null
}

/** "$4,020.00 - $6,531.00 per Month" above them. */
function rangeOver(job: JobText, rows: readonly Lettered[]): { per: Pay['per']; span: Span } | null {
  const lowest = Math.min(...rows.map(({ written }) => written.pay.min ?? 0))
  const highest = Math.max(...rows.map(({ written }) => written.pay.max ?? 0))
  for (const { passages } of job.sections)
    for (const passage of passages)
      for (const { pay, start, end } of passage.text.length <= longestLine ? payIn(passage.text) : [])
        if (pay.per && pay.min === lowest && pay.max === highest) return { per: pay.per, span: spanIn(passage, start, end) }
  return null
}
