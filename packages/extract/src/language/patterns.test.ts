import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anyOf, matchesOf } from './patterns.ts'

describe('a list of expressions as one', () => {
  test.each([
    ['the first', 'Plans work', true],
    ['the second, within', 'may plan', true],
    ['an alternative of the first alone', 'directs', true],
    ['neither', 'planning', false],
  ])('%s', (_, text, wanted) => {
    expect(anyOf([/^plans\b|^directs$/i, /\bmay\b/i]).test(text)).toBe(wanted)
  })

  test('refuses expressions that it cannot ask as one', () => {
    expect(() => anyOf([/a/i, /b/])).toThrow('different flags')
    expect(() => anyOf([/a/g])).toThrow('keeps its place')
  })
})

describe('all matches', () => {
  const texts = fc.array(fc.constantFrom('a', 'ab', '😀', ' ', 'b')).map(parts => parts.join(''))
  test.each([[/ab?/g], [/(?=b)/g], [/(?=b)|😀/gu], [/\b/g], [/(?:)/gu], [/(?:)/g]])('%s finds what matchAll finds', pattern => {
    fc.assert(
      fc.property(texts, text => {
        const plain = (matches: Iterable<RegExpExecArray>) => Array.from(matches, match => [match.index, ...match])
        expect(plain(matchesOf(pattern, text))).toEqual(plain(text.matchAll(pattern)))
        expect(pattern.lastIndex).toBe(0)
      }),
    )
  })
})
