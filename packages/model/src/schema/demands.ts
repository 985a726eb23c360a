/** Schemas of what the work demands of a body and of where it is done. */
import { z } from 'zod'
import type { ClassRequirement, EnvironmentFactor, NonPhysicalDemand, PhysicalDemand, WorkLocation } from '../record.ts'
import { environmentFrequencies, frequencies } from '../vocabulary.ts'
import { text } from './forms.ts'
import { tied } from './tied.ts'

const weight = z.number().nonnegative().nullable()
const frequency = z.enum(frequencies).nullable()
const localCode = text.nullable()

export const physicalDemand = tied<PhysicalDemand>()(
  z.strictObject({
    activity: text,
    frequency,
    localCode,
    description: text.nullable(),
    pounds: z.strictObject({ min: weight, max: weight }).nullable(),
  }),
)
export const environmentFactor = tied<EnvironmentFactor>()(
  z.strictObject({
    factor: text,
    group: z.enum(['health-and-safety', 'environmental']),
    frequency: z.enum(environmentFrequencies).nullable(),
    localCode,
  }),
)
export const nonPhysicalDemand = tied<NonPhysicalDemand>()(z.strictObject({ demand: text, frequency, localCode }))
export const workLocation = tied<WorkLocation>()(z.strictObject({ place: text, checked: z.boolean() }))
export const classRequirement = tied<ClassRequirement>()(z.strictObject({ factor: text, text }))
