/** Schemas of the words that values stand on. */
import { z } from 'zod'
import type { Box, Certainty, Evidence, Finding, Note } from '../evidence.ts'
import { count, page, text } from './forms.ts'
import { tied } from './tied.ts'

export const box = tied<Box>()(z.tuple([z.number(), z.number(), z.number(), z.number()]))

export const evidence = tied<Evidence>()(
  z.strictObject({ block: count, start: count, end: count, quote: text, page, boxes: z.array(box) }).meta({ id: 'Evidence' }),
)

const certainty = tied<Certainty>()(z.enum(['stated', 'implied', 'given']))

/** What stands around the value of every finding. */
const around = {
  certainty,
  impliedParts: z.array(text).optional(),
  confidence: z.number().min(0).max(1).nullable(),
  rule: text.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'family/shape'),
  evidence: z.array(evidence),
}
const statedHasEvidence = (finding: { certainty: Certainty; evidence: Evidence[] }) =>
  finding.certainty !== 'stated' || finding.evidence.length > 0
const complaint = { error: 'a stated finding without evidence' }

/** Of a field that is no list: null says that the document says there is none. */
export const finding = <Value>(value: z.ZodType<Value>): z.ZodType<Finding<Value>> =>
  z.strictObject({ value: value.nullable(), ...around }).refine(statedHasEvidence, complaint)

/** Of an item of a list: a list that the document says is empty has no item, so an item has always a value. */
export const foundItem = <Value>(value: z.ZodType<Value>): z.ZodType<Finding<Value>> =>
  z.strictObject({ value, ...around }).refine(statedHasEvidence, complaint)

const noteShape = {
  level: z.enum(['info', 'warning', 'error']),
  code: text.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'area/what'),
  text,
  path: text.nullable(),
}
export const note = tied<Note>()(z.strictObject({ ...noteShape, evidence: evidence.nullable() }))
export const plainNote = tied<Omit<Note, 'evidence'>>()(z.strictObject(noteShape))
