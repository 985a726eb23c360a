/** Numbers as they are printed, and markers as they are typed. */
import { describe, expect, test } from '@jest/globals'
import { itemsRunTogether, typedMarker } from './markers.ts'
import { formatNumber } from './number-formats.ts'
import { symbolOf } from './symbols.ts'

describe('numbers', () => {
  test.each<[number, string, string]>([
    [4, 'decimal', '4'],
    [4, 'lowerLetter', 'd'],
    [28, 'upperLetter', 'BB'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [4, 'lowerRoman', 'iv'],
    [4, 'decimalZero', '04'],
    [22, 'ordinal', '22nd'],
    [12, 'ordinal', '12th'],
    [4, 'none', ''],
    [4, 'chicago', '4'],
    [0, 'upperRoman', '0'],
    [2_000_000_000, 'upperRoman', '2000000000'],
  ])('%d as %s', (number, format, expected) => {
    expect(formatNumber(number, format)).toBe(expected)
  })
})

describe('typed markers', () => {
  test.each<[string, string | null]>([
    ['1. Plans', '1.'],
    ['12) Plans', '12)'],
    ['(iv) Plans', '(iv)'],
    ['IV. Plans', 'IV.'],
    ['a. Plans', 'a.'],
    ['1.2. Plans', '1.2.'],
    ['1.2\tPlans', '1.2'],
    ['•Plans', '•'],
    ['– Plans', '–'],
    ['o\tPlans', 'o'],
    ['o Plans', null],
    ['3.5 years', null],
    ['1990. The year', null],
    ['e.g. this', null],
    ['(1) (2)', null],
    ['213. )', null],
    ['- 5 -', null],
    ['Plans', null],
  ])('%j', (text, expected) => {
    expect(typedMarker(text)?.marker ?? null).toBe(expected)
  })

  test.each<[string, number[]]>([
    ['· plans · writes', [8]],
    ['Duties: • plans • writes', [8, 16]],
    ['Room 12 · Desk 3', []],
    ['one • two', []],
  ])('run together: %j', (text, expected) => {
    expect(itemsRunTogether(text)).toEqual(expected)
  })
})

describe('symbols', () => {
  test.each<[string, string | null, string]>([
    ['\uf0b7', 'Symbol', '•'],
    ['\uf0a8', 'Wingdings', '☐'],
    ['q', 'Wingdings', '☐'],
    ['🗹', null, '☒'],
    ['plain q', null, 'plain q'],
  ])('%j in %s', (text, font, expected) => {
    expect(symbolOf(text, font)).toBe(expected)
  })
})
