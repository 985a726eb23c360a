/** Quotes and their place on the page. */
import { describe, expect, test } from '@jest/globals'
import { type Box, type DocumentBlock, plainLook } from '@specmill/model'
import { evidenceOf, quoteOf } from './evidence.ts'
import { repairedBlock } from './repaired-block.ts'

const text = '  Tunes pianos and organs  '
const block: DocumentBlock = {
  kind: 'paragraph',
  text,
  page: 3,
  boxes: [[10, 20, 300, 32]],
  table: null,
  cells: [],
  look: plainLook,
  runs: [],
}
/** Two lines of ten points a letter, the second on the next page. */
const printed: DocumentBlock = {
  ...block,
  runs: [
    { start: 2, end: 14, page: 3, box: [100, 700, 220, 712] },
    { start: 15, end: 25, page: 4, box: [100, 40, 200, 52] },
  ],
}

describe('quotes', () => {
  test.each([
    ['a word', 2, 7, 'Tunes'],
    ['white space around it is left out', 0, 8, 'Tunes'],
    ['all of the text', 0, text.length, 'Tunes pianos and organs'],
    ['of nothing but white space nothing is left', 0, 2, ''],
  ])('%s', (_, start, end, quote) => {
    const evidence = quoteOf(block, 7, start, end)
    expect(evidence).toMatchObject({ block: 7, quote, page: 3 })
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })
  test('are raw where the text was repaired', () => {
    const repaired = repairedBlock({ ...block, text: 'Tunes piаnos' }, 0, [{ start: 6, end: 12, fixed: 'pianos', rule: 'repair/any' }])
    expect(evidenceOf([repaired], { block: 0, start: 6, end: 12 })).toMatchObject({ start: 6, end: 12, quote: 'piаnos' })
  })
  test('of a block that is not there are refused', () => expect(() => evidenceOf([], { block: 4, start: 0, end: 1 })).toThrow('no block 4'))
})

describe('boxes', () => {
  test('are cut to the letters of the quote, narrow ones and wide', () => {
    expect(quoteOf(printed, 0, 8, 14).boxes).toEqual([[161.03, 700, 220, 712]])
    const wide = { ...block, text: 'ill WWW', runs: [{ start: 0, end: 7, page: 1, box: [0, 0, 100, 10] satisfies Box }] }
    const [[, , end = 0] = [], [begin = 0] = []] = [quoteOf(wide, 0, 0, 3).boxes[0], quoteOf(wide, 0, 4, 7).boxes[0]]
    expect(end).toBeLessThan(25)
    expect(begin).toBeLessThan(33)
  })
  test('one a line, on the page where the quote begins', () =>
    expect(quoteOf(printed, 0, 8, 18)).toMatchObject({
      page: 3,
      boxes: [
        [161.03, 700, 220, 712],
        [100, 40, 133.23, 52],
      ],
    }))
  test('the page is that of the quoted line', () => expect(quoteOf(printed, 0, 19, 25).page).toBe(4))
  test('are those of the block where the format has no runs', () => expect(quoteOf(block, 0, 2, 7).boxes).toEqual(block.boxes))
})
