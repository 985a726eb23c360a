/** Passages: a block, or what stands behind a heading in it. */
import { describe, expect, test } from '@jest/globals'
import { type DocumentBlock, plainLook } from '@specmill/model'
import { passageFrom, spanIn } from './passage.ts'
import { repairedBlock } from './repaired-block.ts'

const blockOf = (text: string, over: Partial<DocumentBlock> = {}) =>
  repairedBlock({ kind: 'paragraph', text, page: null, boxes: [], table: null, cells: [], look: plainLook, runs: [], ...over }, 5, [])
const rowOf = (...texts: string[]) =>
  blockOf(texts.join('\t'), { kind: 'row', table: 2, cells: texts.map(text => ({ text, boxes: [], checked: null })) })

describe('a passage', () => {
  test('has no white space at its ends, and spans that know it', () => {
    const block = blockOf('  SUMMARY: Winds the clocks. ')
    const passage = passageFrom(block, [], 10)
    expect(passage).toMatchObject({ block: 5, start: 11, text: 'Winds the clocks.' })
    const { start, end } = spanIn(passage, 6, 9)
    expect(block.text.slice(start, end)).toBe('the')
    expect(spanIn(passage)).toEqual({ block: 5, start: 11, end: 28 })
  })
  test.each([
    ['the whole block', 0, '4.'],
    ['what stands behind a heading', 8, null],
  ])('%s has the marker %j', (_, from, marker) =>
    expect(passageFrom(blockOf('Clocks. Winds them.', { kind: 'item', look: { ...plainLook, marker: '4.' } }), [], from).marker).toBe(
      marker,
    ),
  )
  test('keeps the bold that lies in it, counted from its own beginning', () =>
    expect(
      passageFrom(
        blockOf('Clocks. Winds them.'),
        [
          [0, 10],
          [12, 14],
          [0, 3],
        ],
        8,
      ).bold,
    ).toEqual([
      [0, 2],
      [4, 6],
    ]))
})

describe('a row', () => {
  test('keeps its empty cells', () => {
    const passage = passageFrom(rowOf('', 'Stooping', ''), [])
    expect(passage.text).toBe('\tStooping\t')
    expect(passage.cells.map(cell => passage.text.slice(cell.start, cell.end))).toEqual(['', 'Stooping', ''])
  })
  test('of one cell reads as a paragraph', () => expect(passageFrom(rowOf('Winds the clocks.'), []).kind).toBe('paragraph'))
})
