/** Schemas of the work itself and of what it takes to do it. */
import { z } from 'zod'
import type { Certification, Condition, Duty, Ksa, LanguageNeed, License, Path, RelatedClass, Residency, Supervision } from '../record.ts'
import { classRelations, conditionKinds, educationLevels, strengths } from '../vocabulary.ts'
import { duration, jurisdiction, language, text } from './forms.ts'
import { tied } from './tied.ts'

const scope = z.array(text)

export const supervision = tied<Supervision>()(
  z.strictObject({
    receivedFrom: text.nullable(),
    degree: text.nullable(),
    exercised: z.boolean().nullable(),
    review: text.nullable(),
    units: z.array(text),
  }),
)
export const duty = tied<Duty>()(
  z.strictObject({
    text,
    clauses: z.array(text),
    category: z.enum(['essential', 'other']).nullable(),
    modality: z.enum(['does', 'may', 'mixed']),
    catchAll: z.boolean(),
    percent: z.number().min(0).max(100).nullable(),
    scope,
    strength: z.enum(strengths).nullable(),
  }),
)
export const ksa = tied<Ksa>()(z.strictObject({ type: z.enum(['knowledge', 'skill', 'ability']), text, level: text.nullable(), scope }))
export const path = tied<Path>()(z.strictObject({ education: z.enum(educationLevels).nullable(), experience: duration.nullable(), scope }))
export const license = tied<License>()(
  z.strictObject({
    kind: z.enum(['driver', 'professional', 'other']),
    name: text,
    class: text.nullable(),
    jurisdiction: jurisdiction.nullable(),
    commercial: z.boolean().nullable(),
    valid: z.boolean(),
    timing: text.nullable(),
    required: z.boolean(),
  }),
)
export const certification = tied<Certification>()(
  z.strictObject({ name: text, issuer: text.nullable(), required: z.boolean(), timing: text.nullable() }),
)
export const residency = tied<Residency>()(z.strictObject({ place: text, within: duration.nullable() }))
export const languageNeed = tied<LanguageNeed>()(z.strictObject({ language, required: z.boolean() }))
export const condition = tied<Condition>()(z.strictObject({ kind: z.enum(conditionKinds), text }))
export const relatedClass = tied<RelatedClass>()(
  z.strictObject({ title: text.nullable(), code: text.nullable(), relation: z.enum(classRelations), scope }),
)
