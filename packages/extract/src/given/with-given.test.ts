/** What an importer says stands only where the document is silent. */
import { describe, expect, test } from '@jest/globals'
import { type Given, plainFrom } from '@specmill/model'
import { extractText } from '../testing/extract-text.ts'
import { withGiven } from './with-given.ts'

const extracted = (text: string) => extractText(text)
const body = 'DUTIES\n- Repairs pumps.\n\nQUALIFICATIONS\nTwo years of experience repairing pumps.\n'
const silent = extracted(`PUMP MECHANIC\n\n${body}`)
const speaking = extracted(`CITY OF ELDERBROOK\nPUMP MECHANIC\n\n${body}`)

const cases: { name: string; extraction: typeof silent; given: Given; employer: unknown; notes: string[] }[] = [
  { name: 'nothing given', extraction: silent, given: {}, employer: null, notes: [] },
  { name: 'a date is no field', extraction: silent, given: { effective: '2024-07-01' }, employer: null, notes: [] },
  {
    name: 'the document is silent',
    extraction: silent,
    given: { employer: 'Elderbrook Water', jurisdiction: 'US-OH' },
    employer: { name: 'Elderbrook Water', jurisdiction: 'US-OH' },
    notes: [],
  },
  {
    name: 'the document says the same',
    extraction: speaking,
    given: { employer: 'City of Elderbrook', jurisdiction: 'US-OH' },
    employer: { name: 'City of Elderbrook', jurisdiction: 'US-OH' },
    notes: [],
  },
  {
    name: 'the document says another thing',
    extraction: speaking,
    given: { employer: 'Town of Marsh', jurisdiction: 'US-OH' },
    employer: { name: 'City of Elderbrook', jurisdiction: null },
    notes: ['given/differs'],
  },
]

describe('given to a file', () => {
  test.each(cases)('$name', ({ extraction, given, employer, notes }) => {
    const laid = withGiven(extraction, given)
    expect(plainFrom(laid).records[0]?.employer).toEqual(employer)
    expect(laid.notes.map(({ code }) => code).filter(code => code === 'given/differs')).toEqual(notes)
    expect(extraction.records[0]?.employer?.certainty).not.toBe('given')
  })
})
