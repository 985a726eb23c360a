/** The normal forms that the contract gives to texts: durations, dates, places, languages. */
import { z } from 'zod'

export const text = z.string()
/** Whole years as years, anything else in months; weeks and days stay for what is shorter: P2Y, P18M, P30D. */
export const duration = z.string().regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, 'an ISO 8601 duration of whole units')
/** Keeps the precision that the document has: 2001, 2001-09, 2001-09-14. */
export const date = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'an ISO 8601 date: a year, month or day')
export const jurisdiction = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'ISO 3166-1 or 3166-2')
export const language = z.string().regex(/^[a-z]{2}$/, 'ISO 639-1')
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits')
/** Counts and positions in a text. */
export const count = z.int().nonnegative()
/** Pages are numbered from 1. */
export const page = z.int().positive().nullable()
