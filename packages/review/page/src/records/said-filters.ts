/** The filters that can stand in the address of the records, and how each is said in short. To add one, one entry, and its input in `filters.tsx`. */
import type { EducationLevel } from '@specmill/model'
import { kinds } from '../states.ts'
import { schooling } from '../words/leaf.ts'
import { money } from '../words/pay.ts'
import { spanOf, spoken } from '../words/spoken.ts'

export type Said = Record<string, string>

const span = (months: string) => (Number(months) % 12 === 0 ? spanOf(`P${Number(months) / 12}Y`) : spanOf(`P${months}M`))

export const filters: { name: string; says: (value: string) => string }[] = [
  { name: 'employer', says: value => `Employer: ${value}` },
  { name: 'classCode', says: value => `Class code: ${value}` },
  { name: 'kind', says: value => kinds[value] ?? value },
  { name: 'flsa', says: value => `FLSA ${spoken(value)}` },
  { name: 'atMostMonths', says: value => (value === '0' ? 'No experience' : `At most ${span(value)} of experience`) },
  { name: 'atMostEducation', says: value => `At most ${(schooling[value as EducationLevel] ?? value).toLowerCase()}` },
  { name: 'licenseClass', says: value => `Driver's license class ${value}` },
  { name: 'liftsOver', says: value => `Lifts more than ${value} lb` },
  { name: 'payFrom', says: value => `Pay from ${money(Number(value), 'USD')} a year` },
  { name: 'payTo', says: value => `Pay to ${money(Number(value), 'USD')} a year` },
  { name: 'currentOnly', says: () => 'Current versions only' },
]
