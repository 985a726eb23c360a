/** What a comparison tells, and what holds for every one. */
import { describe, expect, test } from '@jest/globals'
import type { Comparison, Extraction } from '@specmill/model'
import fc from 'fast-check'
import { extractWith } from '../extract.ts'
import { AskedTagger } from '../language/phrases.ts'
import { anyDocument } from '../testing/any-document.ts'
import { extractText } from '../testing/extract-text.ts'
import { cases } from './cases.ts'
import { compare } from './compare.ts'
import { type Edit, edited, edits } from './edits.ts'

const extracted = (text: string): Extraction => extractText(text)
const compared = (a: Extraction, b: Extraction, records: [number, number] = [0, 0]): Comparison =>
  compare({ extraction: a, record: records[0] }, { extraction: b, record: records[1] })

describe.each(cases)('$name', ({ before, after, changes, unchanged, verdict }) => {
  const comparison = compared(extracted(before), extracted(after))
  test.each(changes)('$field $kind: $text', expected => {
    const found = comparison.changes.filter(change => change.field === expected.field && change.text.includes(expected.text))
    expect(found).toMatchObject([{ kind: expected.kind, weight: expected.weight }])
  })
  test('nothing else of meaning changed', () => {
    const told = comparison.changes.filter(({ weight }) => weight === 'meaning').map(({ field, text }) => ({ field, text }))
    const expected = changes.filter(({ weight }) => weight === 'meaning')
    expect(told).toHaveLength(expected.length)
  })
  test('what is the same is said to be', () => expect(comparison.unchanged).toEqual(expect.arrayContaining(unchanged)))
  test(`the two are ${verdict}`, () => expect(comparison.identity.verdict).toBe(verdict))
})

describe('every comparison', () => {
  const records = anyDocument.map(document => extractWith(document, new AskedTagger())).filter(extraction => extraction.records.length > 0)

  test('of a record with itself finds no change', () => {
    fc.assert(
      fc.property(records, extraction => {
        expect(compared(extraction, extraction).changes).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('marks words so that both sides can be put together again', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        for (const { words, before, after } of compared(a, b).sections) {
          const side = (mark: 'added' | 'removed') =>
            words.filter(word => word.mark === 'same' || word.mark === mark).map(word => word.text)
          const text = (extraction: Extraction, id: string | null) => extraction.sections.find(section => section.id === id)?.text ?? ''
          expect([side('removed').join(''), side('added').join('')]).toEqual([text(a, before), text(b, after)])
        }
      }),
      { numRuns: 40 },
    )
  })

  test('quotes blocks of its own side', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        for (const { before, after } of compared(a, b).changes) {
          for (const [side, extraction] of [[before, a] as const, [after, b] as const])
            for (const { block, start, end, quote } of side?.evidence ?? [])
              expect(extraction.blocks[block]?.text.slice(start, end)).toBe(quote)
        }
      }),
      { numRuns: 40 },
    )
  })
})

test('a record that is not there is refused', () => {
  const extraction = extracted(cases[0]?.before ?? '')
  expect(() => compared(extraction, extraction, [0, 7])).toThrow('there is no record 7')
})

describe('edits of a specification', () => {
  const base = extracted(edited)
  const applied = (some: readonly Edit[]) => some.reduce((text, { from, to }) => text.replace(from, to), edited)
  const told = (some: readonly Edit[]) =>
    compared(base, extracted(applied(some))).changes.map(({ field, kind, weight, text }) => ({ field, kind, weight, text }))
  const expected = (some: readonly Edit[]) =>
    some.flatMap(({ tells }) => tells.map(({ text, ...tell }) => ({ ...tell, text: expect.stringContaining(text) })))
  const isTold = (changes: ReturnType<typeof told>, some: readonly Edit[]) => {
    expect(changes).toEqual(expect.arrayContaining(expected(some)))
    expect(changes).toHaveLength(expected(some).length)
  }

  test.each(edits)('$name', edit => isTold(told([edit]), [edit]))

  test('several at once are all told, and nothing else', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(edits, { minLength: 2 }), some => isTold(told(some), some)),
      { numRuns: 40 },
    )
  })
})
