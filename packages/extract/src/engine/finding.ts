/** Findings: values with the words that they stand on. */
import type { Finding, Note } from '@specmill/model'
import { confidenceOf } from './confidence.ts'
import { evidenceOf } from './evidence.ts'
import type { JobText, Reading } from './reading.ts'
import type { Span } from './span.ts'

/** A value that the document states in these words. */
export function stated<V>(reading: Reading, rule: string, value: V | null, spans: Span | readonly Span[]): Finding<V> {
  const evidence = (Array.isArray(spans) ? (spans as readonly Span[]) : [spans as Span]).map(span => evidenceOf(reading.blocks, span))
  if (evidence.length === 0) throw new Error(`${rule}: a stated value needs its words`)
  return { value, certainty: 'stated', confidence: confidenceOf(rule), rule, evidence }
}

/** A value concluded from other words of the document. */
export function implied<V>(reading: Reading, rule: string, value: V, spans: readonly Span[]): Finding<V> {
  return {
    value,
    certainty: 'implied',
    confidence: confidenceOf(rule),
    rule,
    evidence: spans.map(span => evidenceOf(reading.blocks, span)),
  }
}

/** Adds a note about a record's field. */
export function noteOn(job: JobText, field: string, level: Note['level'], code: string, text: string, span: Span | null = null): void {
  const evidence = span ? evidenceOf(job.reading.blocks, span) : null
  job.reading.notes.push({ level, code, text, path: `records[${job.index}].${field}`, evidence })
}
