/** Forms are made from the schema of the contract itself. */
import { describe, expect, test } from '@jest/globals'
import type { FieldName } from '@specmill/model'
import { jsonSchema, plainExtractionSchema } from '@specmill/model/schema'
import { begun } from './begin.ts'
import { emptyOf, faultOf, formOfField, leafForms, type Schema } from './form.ts'
import { isoFrom, spanFrom } from './span.ts'

const plain = jsonSchema('plain') as Schema
const names = Object.keys(plain.properties?.records?.items?.properties ?? {}) as FieldName[]
const form = (field: string) => {
  const found = formOfField(plain, field)
  if (!found) throw new Error(`There is no form of ${field}.`)
  return found
}

test('every field has a form, and what it begins with has the shape of the contract', () => {
  const { records } = plainExtractionSchema.shape
  const shape = records.element.shape as Record<string, { safeParse(value: unknown): { success: boolean } }>
  expect(names.length).toBeGreaterThan(40)
  for (const field of names) {
    const its = form(field)
    // texts that are still empty, and dates, are typed by the reviewer
    if (['text', 'date', 'span', 'number'].includes(its.is)) continue
    const value = begun(field, its, null, null)
    const isList = plain.properties?.records?.items?.properties?.[field]?.type === 'array'
    expect({ field, fits: shape[field]?.safeParse(isList ? [value] : value).success }).toEqual({ field, fits: true })
  }
})

describe('the form of a field', () => {
  test.each([
    ['title', 'text'],
    ['flsa', 'choice'],
    ['probation', 'span'],
    ['postedOn', 'date'],
    ['hoursPerWeek', 'number'],
    ['duties', 'object'],
    ['equipment', 'text'],
    ['requirements', 'tree'],
  ])('%s is a %s', (field, is) => expect(form(field).is).toBe(is))

  test('leaves of a tree have the parts of their kind', () => {
    const forms = leafForms(plain)
    expect(Object.keys(forms).toSorted()).toEqual([
      ...['age', 'certification', 'education', 'equivalency', 'experience', 'license', 'other', 'residency'],
    ])
    expect(forms.experience?.min).toMatchObject({ is: 'span', mayBeNull: true })
    expect(forms.education?.credits).toMatchObject({ is: 'object', mayBeNull: true })
    expect(forms.age).toMatchObject({ years: { is: 'number', isWhole: true } })
  })

  test.each([
    ['title', '', 'Title is still empty.'],
    ['postedOn', '31 May', 'Title: write a year, a month or a day, as 2024, 2024-05 or 2024-05-31.'],
    ['postedOn', '2024-05', null],
    ['employer', { name: '', jurisdiction: null }, 'Name is still empty.'],
    ['employer', { name: 'Port Authority', jurisdiction: 'Ohio' }, 'Jurisdiction, as US-MS: Ohio is not written as it should be.'],
    ['employer', { name: 'Port Authority', jurisdiction: 'US-OH' }, null],
  ])('of %s: %j', (field, value, fault) => expect(faultOf(form(field), value, 'Title')).toBe(fault))

  test.each([
    ['of other pay', { pay: [{ value: { currency: 'CAD' } }], employer: { value: { jurisdiction: 'US-AK' } } }, 'CAD'],
    ["of the employer's country", { pay: [], employer: { value: { jurisdiction: 'US-AK' } } }, 'USD'],
    ['of nothing that is known', { pay: [], employer: null }, null],
  ])('new pay is in the currency %s', (_, record, currency) =>
    expect(begun('pay', form('pay'), null, null, record as never)).toMatchObject({ currency, per: 'year' }),
  )

  test('words that were selected begin it', () => {
    const words = { block: 0, start: 0, end: 4, quote: 'Dock' }
    expect(begun('location', form('location'), null, words)).toBe('Dock')
    expect(begun('employer', form('employer'), null, words)).toEqual({ name: 'Dock', jurisdiction: null })
    expect(begun('requirements', form('requirements'), null, words)).toEqual({ ...(emptyOf(form('requirements')) as object), text: 'Dock' })
  })
})

test.each([
  ['P2Y', { amount: 2, unit: 'Y' }, 'P2Y'],
  ['P18M', { amount: 18, unit: 'M' }, 'P18M'],
  ['P24M', { amount: 24, unit: 'M' }, 'P2Y'],
  ['P1Y6M', { amount: 18, unit: 'M' }, 'P18M'],
  ['P30D', { amount: 30, unit: 'D' }, 'P30D'],
] as const)('the span %s', (iso, span, written) => {
  expect(spanFrom(iso)).toEqual(span)
  expect(isoFrom(span)).toBe(written)
})
test('half a year is six months', () => expect(isoFrom({ amount: 1.5, unit: 'Y' })).toBe('P18M'))
