import { describe, expect, test } from '@jest/globals'
import { isGarbage, lacksCommonWords } from './usable-text.ts'

const prose = 'The clerk keeps the register of permits and answers the questions of the public at the counter. '

describe('a text layer that is no text', () => {
  const cases: { name: string; text: string; expected: boolean }[] = [
    { name: 'prose', text: prose.repeat(3), expected: false },
    { name: 'a list of abbreviations', text: 'HR, CPR, DMV, BLS', expected: false },
    { name: 'a table of figures', text: '12 15 18 21 24 27 30 33 36 39 42 45 48 51 54 57'.repeat(4), expected: false },
    { name: 'Greek', text: 'Ο υπάλληλος τηρεί το μητρώο των αδειών και απαντά στις ερωτήσεις του κοινού. '.repeat(2), expected: false },
    { name: 'no spaces', text: prose.replaceAll(' ', '').repeat(3), expected: true },
    {
      name: 'letters shifted by a font without a table',
      text: prose.replace(/[a-z]/g, letter => 'bcdfghjklmnpqrstvwxzbcdfgh'[letter.charCodeAt(0) - 97] ?? letter).repeat(3),
      expected: true,
    },
    { name: 'glyphs that nobody named', text: '\ue001\ue014\ue022 \ufffd\ufffd '.repeat(12), expected: true },
    { name: 'glyph numbers taken for signs', text: '!   "#  !$ " %  $ &   "', expected: true },
    { name: 'rows of a form', text: '(1) ________ (2) ________ $ ______', expected: false },
    {
      name: 'letters exchanged for others',
      text: 'Tur pyrex xrrcf gur ertvfgre bs crezvgf gung gur bssvpr vffhrf. '.repeat(3),
      expected: true,
    },
    { name: 'an address', text: `${prose}https://www.example.org/a/very/long/address/of/a/page/that/nobody/types`, expected: false },
  ]
  test.each(cases)('$name: $expected', ({ text, expected }) => expect(isGarbage(text)).toBe(expected))
})

describe('text without a common word', () => {
  const cases: { name: string; text: string; expected: boolean }[] = [
    {
      name: 'vowels exchanged for vowels',
      text: 'Tun shnbl lnnvy zun bnkiyznb cm vnbrizy zuez zun cmmisn iyyqny zc gnta'.repeat(5),
      expected: true,
    },
    { name: 'prose', text: prose.repeat(3), expected: false },
    {
      name: 'French',
      text: 'Le commis tient le registre des permis que le bureau délivre aux marchands ambulants. '.repeat(4),
      expected: false,
    },
    { name: 'a short list', text: 'Clerk Gardener Painter', expected: false },
  ]
  test.each(cases)('$name: $expected', ({ text, expected }) => expect(lacksCommonWords(text)).toBe(expected))
})
