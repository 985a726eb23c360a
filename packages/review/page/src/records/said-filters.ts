/** The filters that can stand in the address of the records, and how each is said in short. To add one, one entry, and its input in `filters.tsx`. */
import { type DocumentKind, type EducationLevel, schooling, spoken } from '@specmill/model'
import { kinds } from '../states.ts'
import { monthsInWords } from '../words/dates.ts'
import { money } from '../words/pay.ts'

export type Said = Record<string, string>

// amounts are compared as they stand, whatever the currency of a record is
export const filters: { name: string; says: (value: string) => string }[] = [
  { name: 'employer', says: value => `Employer: ${value}` },
  { name: 'classCode', says: value => `Class code: ${value}` },
  { name: 'kind', says: value => kinds[value as DocumentKind] ?? value },
  { name: 'flsa', says: value => `FLSA ${spoken(value)}` },
  { name: 'atMostMonths', says: value => (value === '0' ? 'No experience' : `At most ${monthsInWords(Number(value))} of experience`) },
  { name: 'atMostEducation', says: value => `At most ${(schooling[value as EducationLevel] ?? value).toLowerCase()}` },
  { name: 'licenseClass', says: value => `Driver's license class ${value}` },
  { name: 'liftsOver', says: value => `Lifts more than ${value} lb` },
  { name: 'payFrom', says: value => `Pay from ${money(Number(value), null)} a year` },
  { name: 'payTo', says: value => `Pay to ${money(Number(value), null)} a year` },
  { name: 'currentOnly', says: () => 'Current versions only' },
]
