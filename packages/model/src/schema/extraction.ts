/** Schemas of what one file becomes, in both views. Unknown keys are refused, so that a drift from the contract is seen. */
import { z } from 'zod'
import type { Coverage, DocumentKey, Extraction, Footnote, Furniture, PlainExtraction, Repair } from '../extraction.ts'
import type { Section } from '../section.ts'
import { documentKinds, sectionKinds } from '../vocabulary.ts'
import { block, source } from './document.ts'
import { evidence, foundItem, note, plainNote } from './evidence.ts'
import { count, language, text } from './forms.ts'
import { fullRecord, plainRecord } from './record.ts'
import { tied } from './tied.ts'

const section = tied<Section>()(
  z.strictObject({
    id: text,
    kind: z.enum(sectionKinds),
    level: count.min(1),
    parent: text.nullable(),
    heading: text.nullable(),
    scope: z.array(text),
    note: text.nullable(),
    text,
    records: z.array(count),
  }),
)
const furniture = tied<Furniture>()(z.strictObject({ text, occurrences: count.min(1) }))
const footnote = tied<Footnote>()(z.strictObject({ marker: text, text, anchoredTo: text.nullable() }))
const key = tied<DocumentKey>()(
  z.strictObject({
    for: z.enum(['frequency', 'environment', 'strength', 'other']),
    code: text,
    meaning: text,
    definition: text.nullable(),
  }),
)
const plainRepair = tied<Omit<Repair, 'evidence'>>()(z.strictObject({ raw: text, fixed: text, rule: text }))
const coverage = tied<Coverage>()(
  z.strictObject({ characters: count, sections: count, other: count, furniture: count, unassigned: count, quoted: count }),
)

const common = {
  schema: z.literal('specmill/1'),
  source,
  document: z.strictObject({ kind: z.enum(documentKinds), language: language.nullable() }),
  furniture: z.array(furniture),
  coverage,
}
/** These carry their words beside their keys, not around them. */
const evidenced = { evidence: z.array(evidence) }

export const plainExtractionSchema = tied<PlainExtraction>()(
  z.strictObject({
    ...common,
    sections: z.array(section),
    records: z.array(plainRecord),
    footnotes: z.array(footnote),
    disclaimers: z.array(text),
    keys: z.array(key),
    repairs: z.array(plainRepair),
    notes: z.array(plainNote),
  }),
)

export const extractionSchema = tied<Extraction>()(
  z.strictObject({
    ...common,
    blocks: z.array(block),
    sections: z.array(section.extend(evidenced)),
    records: z.array(fullRecord),
    footnotes: z.array(footnote.extend(evidenced)),
    disclaimers: z.array(foundItem(text)),
    keys: z.array(key.extend(evidenced)),
    repairs: z.array(plainRepair.extend({ evidence })),
    notes: z.array(note),
  }),
)
