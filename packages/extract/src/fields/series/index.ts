/** The family of the series that the class is a level of. */
import type { Finding, Series } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { family } from '../../field.ts'
import { shownFrom } from '../../language/display-case.ts'
import { describedClasses } from '../../sections/class-titles.ts'

export const series = family({ name: 'series', keys: ['series'], find: job => ({ series: seriesOf(job) }) })

const named = /^(.{3,100}?)\s+(?:consolidated\s+)?series\b/i
/** "Classification Series: Records Clerk". */
const labelled = /^((?:class|classification|job|title)?\s*series(?:\s+(?:title|name))?\s*:\s*)(\p{L}.{2,90})$/iu
/** Words around the name. */
const before = /^(?:(?:class(?:ification)?|job)\s+)?(?:specifications?|descriptions?|standards?)\s+(?:for\s+)?(?:the\s+)?/i
const level = /\s+(?:[IVX]{1,4}|[A-Z]?[1-9]\d?|[A-D])$/

/** Reads "Records Clerk Series" above a table of classes; a binder of unrelated specifications is no series. */
function seriesOf(job: JobText): Finding<Series> | null {
  if (job.title === null || job.of < 2) return null
  const found = (name: string, spans: Span[]) =>
    stated(job.reading, 'series/heading', { name: shownFrom(name), position: job.index + 1, of: job.of }, spans)
  for (const passage of job.sections[0]?.passages.slice(0, 6) ?? []) {
    const label = labelled.exec(passage.text)
    if (label?.[1] && label[2]) return found(label[2], [spanIn(passage, label[1].length)])
    const printed = passage.cells.length > 1 ? undefined : named.exec(passage.text)?.[1]
    const name = printed?.replace(before, '')
    if (printed && name && !/^(?:this|the)\b/i.test(name))
      return found(name, [spanIn(passage, printed.length - name.length, printed.length)])
  }
  const classes = describedClasses(job.reading.blocks)
  const first = classes[0]
  if (!first || first.startsAt.length === 1) return null
  const name = first.title.replace(level, '')
  if (classes.some(one => one.title.replace(level, '').toLowerCase() !== name.toLowerCase())) return null
  return found(name, [{ ...first.titleSpan, end: first.titleSpan.start + name.length }])
}
