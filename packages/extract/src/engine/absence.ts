/** Words by which a document says that there is nothing: "N/A", "None". */
import type { FieldName } from '@specmill/model'
import { stated } from './finding.ts'
import type { JobText } from './reading.ts'
import type { Span } from './span.ts'

/** "N/A." is one; "None of the above" is none. */
export const saysNothing = (text: string): boolean =>
  /^\s*(?:n\/?a|none|not applicable|nil|-{2,}|_{2,}|none required)\s*[.]?\s*$/i.test(text)

/** Says of a list field that the document states it empty, in these words. */
export function stateAbsent(job: JobText, field: FieldName, rule: string, span: Span): void {
  job.absent.push(stated(job.reading, rule, field as string, span))
}
