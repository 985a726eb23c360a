/** The way back from repaired text to raw text: laws over random texts with random edits, and cases where the law leaves a choice. */
import { describe, expect, test } from '@jest/globals'
import { type DocumentBlock, plainLook } from '@specmill/model'
import fc from 'fast-check'
import { type Edit, type RepairedBlock, rawRange, repairedBlock, repairedOffset } from './repaired-block.ts'

const blockOf = (text: string): DocumentBlock => ({
  kind: 'paragraph',
  text,
  page: null,
  boxes: [],
  table: null,
  cells: [],
  look: plainLook,
  runs: [],
})

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'Z', ' ', '\t', '.', 'é', '2'), maxLength: 30 })
/** A text, and edits of it that are in order and do not overlap; some delete. An edit replaces one character at least: a repair has words to quote. */
const edited = letters.chain(text =>
  fc
    .array(
      fc.record({
        start: fc.nat(text.length),
        length: fc.integer({ min: 1, max: 4 }),
        fixed: fc.string({ unit: fc.constantFrom('x', 'y', ' '), maxLength: 4 }),
      }),
      {
        maxLength: 5,
      },
    )
    .map(wishes => {
      const edits: Edit[] = []
      for (const { start, length, fixed } of wishes.sort((a, b) => a.start - b.start)) {
        const end = Math.min(text.length, start + length)
        if (start < (edits.at(-1)?.end ?? 0) || start === end) continue
        edits.push({ start, end, fixed, rule: 'repair/any' })
      }
      return { text, edits }
    }),
)
const repaired = edited.map(({ text, edits }) => repairedBlock(blockOf(text), 0, edits))
const withRange = repaired.chain(block =>
  fc.tuple(fc.nat(block.text.length), fc.nat(block.text.length)).map(([a, b]) => ({ block, start: Math.min(a, b), end: Math.max(a, b) })),
)

/** Of every repaired character that no edit made: its raw offset. */
function untouched(block: RepairedBlock): Map<number, number> {
  const found = new Map<number, number>()
  let repairedAt = 0
  let raw = 0
  for (const edit of [...block.edits, { start: block.raw.text.length, end: block.raw.text.length, fixed: '' }]) {
    for (; raw < edit.start; raw++) found.set(repairedAt++, raw)
    raw = edit.end
    repairedAt += edit.fixed.length
  }
  return found
}

describe('rawRange', () => {
  test('lies in the raw text', () =>
    fc.assert(
      fc.property(withRange, ({ block, start, end }) => {
        const raw = rawRange(block, start, end)
        expect(raw.start).toBeGreaterThanOrEqual(0)
        expect(raw.end).toBeGreaterThanOrEqual(raw.start)
        expect(raw.end).toBeLessThanOrEqual(block.raw.text.length)
      }),
    ))
  test('holds the characters that no edit touched, and no others of them', () =>
    fc.assert(
      fc.property(withRange, ({ block, start, end }) => {
        const raw = rawRange(block, start, end)
        for (const [at, rawAt] of untouched(block)) expect(rawAt >= raw.start && rawAt < raw.end).toBe(at >= start && at < end)
      }),
    ))
  test('grows with the range', () =>
    fc.assert(
      fc.property(withRange, fc.nat(8), ({ block, start, end }, more) => {
        fc.pre(start < end)
        const inner = rawRange(block, start, end)
        const outer = rawRange(block, Math.max(0, start - more), Math.min(block.text.length, end + more))
        expect(outer.start).toBeLessThanOrEqual(inner.start)
        expect(outer.end).toBeGreaterThanOrEqual(inner.end)
      }),
    ))
  test('is the range itself where nothing is edited', () =>
    fc.assert(
      fc.property(letters, fc.nat(30), fc.nat(30), (text, a, b) => {
        const block = repairedBlock(blockOf(text), 0, [])
        const range = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }
        expect(block.text).toBe(text)
        expect(rawRange(block, range.start, range.end)).toEqual(range)
      }),
    ))
  test('of all is all but what was left out at its ends', () =>
    fc.assert(
      fc.property(repaired, block => {
        const { start, end } = rawRange(block, 0, block.text.length)
        const leftOut = (from: number, to: number) =>
          block.edits.reduce(
            (sum, edit) => sum + (edit.fixed === '' && edit.start >= from && edit.end <= to ? edit.end - edit.start : 0),
            0,
          )
        expect([leftOut(0, start), leftOut(end, block.raw.text.length)]).toEqual([start, block.raw.text.length - end])
      }),
    ))
})

test('repairedOffset leads back to each untouched character', () =>
  fc.assert(
    fc.property(repaired, block => {
      for (const [at, raw] of untouched(block)) expect(repairedOffset(block, raw)).toBe(at)
    }),
  ))

const cases: [shows: string, text: string, edits: [start: number, end: number, fixed: string][], wanted: string, raw: string][] = [
  ['a fixed word is quoted as it was written', 'Files mапs', [[6, 10, 'maps']], 'maps', 'mапs'],
  ['a part of it too', 'Files mапs', [[6, 10, 'maps']], 'ap', 'mапs'],
  ['two words from one', 'twounits a day', [[0, 8, 'two units']], 'units a', 'twounits a'],
  ['what was left out stands in no quote before it', 'pumps<br/> and drains', [[5, 10, '']], 'pumps', 'pumps'],
  ['nor in one behind it', 'pumps<br/> and drains', [[5, 10, '']], 'and drains', 'and drains'],
  ['but in one around it', 'pumps<br/> and', [[5, 10, '']], 'pumps and', 'pumps<br/> and'],
]
test.each(cases)('%s', (_, text, edits, wanted, raw) => {
  const block = repairedBlock(
    blockOf(text),
    0,
    edits.map(([start, end, fixed]) => ({ start, end, fixed, rule: 'repair/any' })),
  )
  const at = block.text.indexOf(wanted)
  const range = rawRange(block, at, at + wanted.length)
  expect(text.slice(range.start, range.end)).toBe(raw)
})

describe('cells', () => {
  const row = (texts: string[], checked: (boolean | null)[] = []): DocumentBlock => ({
    ...blockOf(texts.join('\t')),
    kind: 'row',
    table: 1,
    cells: texts.map((text, index) => ({ text, boxes: [], checked: checked[index] ?? null })),
  })
  const shown = (block: RepairedBlock) => block.cells.map(cell => [block.text.slice(cell.start, cell.end), cell.checked])

  test('stand where their text stands', () =>
    expect(shown(repairedBlock(row(['Climbing', '', 'R'], [null, true, null]), 0, []))).toEqual([
      ['Climbing', null],
      ['', true],
      ['R', null],
    ]))
  test('of two that a repair joins one is left, with its tick', () =>
    expect(
      shown(
        repairedBlock(row(['Clim', 'bing', 'R'], [null, null, true]), 0, [{ start: 0, end: 9, fixed: 'Climbing', rule: 'repair/any' }]),
      ),
    ).toEqual([
      ['Climbing', null],
      ['R', true],
    ]))
  test('only rows have them', () => expect(repairedBlock(blockOf('a\tb'), 0, []).cells).toEqual([]))
})
