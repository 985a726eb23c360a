import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anyOf, matchesOf } from './patterns.ts'

describe('a list of expressions as one', () => {
  test.each([
    ['the first', 'Plans work', true],
    ['the second, within', 'may plan', true],
    ['an alternative of the first alone', 'directs', true],
    ['one with other flags', 'Staff', true],
    ['one with other flags, in small letters', 'staff', false],
    ['none', 'planning', false],
  ])('%s', (_, text, wanted) => {
    expect(anyOf([/^plans\b|^directs$/i, /\bmay\b/i, /Staff/])(text)).toBe(wanted)
  })

  test.each([[/(a)\1/], [/a/g]])('refuses %s', pattern => {
    expect(() => anyOf([pattern])).toThrow('by itself')
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
