/** Schemas of what a class is and where it belongs. */
import { z } from 'zod'
import type { Employer, HistoryEntry, Pay, Series, Specialty } from '../record.ts'
import { historyEvents, payPeriods } from '../vocabulary.ts'
import { count, date, jurisdiction, text } from './forms.ts'
import { tied } from './tied.ts'

export const series = tied<Series>()(z.strictObject({ name: text, position: count.min(1), of: count.min(1) }))
export const employer = tied<Employer>()(z.strictObject({ name: text, jurisdiction: jurisdiction.nullable() }))
export const specialty = tied<Specialty>()(z.strictObject({ name: text, aliases: z.array(text), assignments: z.array(text) }))
export const pay = tied<Pay>()(
  z.strictObject({
    min: z.number().nonnegative().nullable(),
    max: z.number().nonnegative().nullable(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'ISO 4217')
      .nullable(),
    per: z.enum(payPeriods).nullable(),
    label: text.nullable(),
  }),
)
export const historyEntry = tied<HistoryEntry>()(
  z.strictObject({ event: z.enum(historyEvents), date: date.nullable(), body: text.nullable(), with: text.nullable() }),
)
