import { describe, expect, test } from '@jest/globals'
import { sureShare } from './orientation.ts'
import { type Quarters, turnedBack } from './quarter-turn.ts'
import { withRomanNumerals } from './roman-numerals.ts'
import type { Word } from './words.ts'

const word = (text: string, confidence = 95, line = 1): Word => ({ text, confidence, line, box: [0, 0, 10, 10], baseline: 10, stroke: 1 })

describe('turning by quarters', () => {
  // 1 2 3
  // 4 5 6
  const picture = { width: 3, height: 2, grey: Uint8Array.from([1, 2, 3, 4, 5, 6]) }
  const cases: { quarters: Quarters; expected: number[]; width: number }[] = [
    { quarters: 0, expected: [1, 2, 3, 4, 5, 6], width: 3 },
    { quarters: 1, expected: [3, 6, 2, 5, 1, 4], width: 2 },
    { quarters: 2, expected: [6, 5, 4, 3, 2, 1], width: 3 },
    { quarters: 3, expected: [4, 1, 5, 2, 6, 3], width: 2 },
  ]
  test.each(cases)('$quarters, back', ({ quarters, expected, width }) => {
    const turned = turnedBack(picture, quarters)
    expect([...turned.grey]).toEqual(expected)
    expect(turned.width).toBe(width)
  })
})

describe('how much is recognised surely', () => {
  const cases: { name: string; words: Word[]; most: number; least: number }[] = [
    {
      name: 'a line of text',
      words: 'keeps the register of permits that vendors asked for'.split(' ').map(text => word(text)),
      least: 0.6,
      most: 1,
    },
    { name: 'upside down', words: 'sdaay au] Jalsibas jo sywued ey} sJopuaa'.split(' ').map(text => word(text, 30)), least: 0, most: 0 },
    { name: 'a few chance words', words: [word('noon'), ...Array.from({ length: 30 }, () => word('|='))], least: 0, most: 0 },
  ]
  test.each(cases)('$name', ({ words, least, most }) => {
    expect(sureShare(words)).toBeGreaterThanOrEqual(least)
    expect(sureShare(words)).toBeLessThanOrEqual(most)
  })
})

describe('levels of a series', () => {
  const cases: { text: string; expected?: string }[] = [
    { text: 'Permit Clerk Il', expected: 'Permit Clerk II' },
    { text: 'Clerk Ill, Grade |', expected: 'Clerk III, Grade I' },
    { text: 'Clerk Ill or higher', expected: 'Clerk III or higher' },
    { text: 'Ill health' },
    { text: 'Serious Ill health' },
    { text: 'the office | hall' },
  ]
  test.each(cases)('$text', ({ text, expected = text }) => {
    const read = withRomanNumerals(text.split(' ').map(part => word(part)))
    expect(read.map(part => part.text).join(' ')).toBe(expected)
  })
  test('a bar taller than the capitals stays', () => {
    const bar: Word = { ...word('|'), box: [12, -3, 14, 12] }
    expect(withRomanNumerals([word('Clerk'), bar])[1]?.text).toBe('|')
  })
})
