/** Keys that a document gives for its own codes. */
import { describe, expect, test } from '@jest/globals'
import { extractText } from '../testing/extract-text.ts'
import { meaningOfCode } from './keys.ts'

const keysOf = (...lines: string[]) => extractText(['GARDENER', '', 'PHYSICAL DEMANDS', ...lines].join('\n')).keys
const shown = (...lines: string[]) =>
  keysOf(...lines).map(key => `${key.for} ${key.code} = ${key.meaning}${key.definition === null ? '' : `: ${key.definition}`}`)

const cases: [shows: string, lines: string[], keys: string[]][] = [
  [
    'a row of entries',
    ['F = Frequently\tO = Occasionally\tR = Rarely'],
    ['frequency F = Frequently', 'frequency O = Occasionally', 'frequency R = Rarely'],
  ],
  [
    'definitions beneath them',
    ['F = Frequently\tO = Occasionally', 'half of the day.\tnow and then'],
    ['frequency F = Frequently: half of the day', 'frequency O = Occasionally: now and then'],
  ],
  [
    'definitions in brackets',
    ['F = Frequently (most of the day)\tO = Occasionally (now and then)'],
    ['frequency F = Frequently: most of the day', 'frequency O = Occasionally: now and then'],
  ],
  [
    'a meaning that goes on in the cell below',
    ['D = Daily\tW = Several Times\tM = Several Times', '\tPer Week\tPer Month'],
    ['environment D = Daily', 'environment W = Several Times Per Week', 'environment M = Several Times Per Month'],
  ],
  [
    'strengths',
    ['S = Sedentary: to 10 pounds\tL = Light: to 20 pounds\tM = Medium: to 50 pounds'],
    ['strength S = Sedentary: to 10 pounds', 'strength L = Light: to 20 pounds', 'strength M = Medium: to 50 pounds'],
  ],
  [
    'a line of prose',
    ['Codes: C = Constantly, F = Frequently (to 2/3), O = Occasionally, N = Never.'],
    ['frequency C = Constantly', 'frequency F = Frequently: to 2/3', 'frequency O = Occasionally', 'frequency N = Never'],
  ],
  [
    'figures for codes',
    ['1 = Never, 2 = Rarely, 3 = Frequently'],
    ['frequency 1 = Never', 'frequency 2 = Rarely', 'frequency 3 = Frequently'],
  ],
  ['but no row of other equations', ['A = Ash trees\tB = Beech trees'], []],
  ['but no single equation', ['F = Frequently'], []],
  ['but no prose with a dash', ['Works in zone A – North, and in B – South of it, or C – East.'], []],
]
test.each(cases)('%s', (_, lines, keys) => expect(shown(...lines)).toEqual(keys))

test('a key points at the words of its own entry', () =>
  expect(keysOf('F = Frequently\tO = Occasionally', 'half of the day\tnow and then')[1]?.evidence.map(({ quote }) => quote)).toEqual([
    'O = Occasionally',
    'now and then',
  ]))

describe('the meaning of a code', () => {
  const keys = keysOf('F = Frequently\tO = Occasionally', '', 'Standing\tF', '', 'WORKING CONDITIONS', 'F = Several times a week\tO = Once')
  test('is that of the nearest key above', () =>
    expect(meaningOfCode(keys, 'f', 4, ['frequency', 'environment'])?.meaning).toBe('Frequently'))
  test('is that of the first key below where none is above', () =>
    expect(meaningOfCode(keys, 'O', 0, ['frequency'])?.meaning).toBe('Occasionally'))
  test('is not that of a key for something else', () => expect(meaningOfCode(keys, 'F', 4, ['strength'])).toBeNull())
  test('is unknown for a code without a key', () => expect(meaningOfCode(keys, 'Z', 4, ['frequency'])).toBeNull())
})
