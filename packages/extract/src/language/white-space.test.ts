import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evenSpaces, isWhite, visibleLength, wordCount } from './white-space.ts'

/** Letters between white space of several kinds. */
const spaced = fc
  .array(fc.constantFrom('a', 'é', '.', ' ', '  ', '\t', '\n', '\u00a0', '\u2003', '\u3000', '\ufeff'))
  .map(parts => parts.join(''))

describe('white space is what the expression \\s has', () => {
  test('each code unit', () => {
    const other = Array.from({ length: 0x10000 }, (_, code) => code).filter(code => isWhite(code) !== /\s/.test(String.fromCharCode(code)))
    expect(other).toEqual([])
  })

  test('behind the end of a text there is none', () => {
    expect(isWhite(''.charCodeAt(0))).toBe(false)
  })

  test('counts and texts', () => {
    fc.assert(
      fc.property(spaced, text => {
        expect(visibleLength(text)).toBe(text.replace(/\s/g, '').length)
        expect(wordCount(text)).toBe(text.split(/\s+/).length)
        expect(evenSpaces(text)).toBe(text.replace(/\s+/g, ' '))
      }),
    )
  })

  test('a stretch is counted by itself', () => {
    expect(visibleLength('two  words', 3, 7)).toBe(2)
  })
})
