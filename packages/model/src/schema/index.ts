/** The door `@specmill/model/schema`: the contract as zod schemas and as JSON Schema, for whoever receives extractions from outside. */
import { z } from 'zod'
import { extractionSchema, plainExtractionSchema } from './extraction.ts'

export { documentSchema } from './document.ts'
export { extractionSchema, plainExtractionSchema } from './extraction.ts'

/** @returns JSON Schema (draft 2020-12) of an extraction in that view. */
export function jsonSchema(view: 'full' | 'plain'): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(view === 'full' ? extractionSchema : plainExtractionSchema)
}
