/** A value that stands in a part of a labelled one. */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import type { JobText } from '../../engine/reading.ts'
import type { Labelled } from '../../sections/labels.ts'

/** @param at where in the labelled value; all of it without */
export function within<V>(job: JobText, rule: string, value: V | null, one: Labelled, at: RegExpExecArray | null = null): Finding<V> {
  const start = one.start + (at?.index ?? 0)
  return stated(job.reading, rule, value, spanIn(one.passage, start, at ? start + at[0].length : one.end))
}
