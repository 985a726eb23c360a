/** Old Word documents, and what is made of them. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UnreadableFile } from '../../unreadable-file.ts'
import { boldIn, outlineOf } from '../flowing/outline.fixture.ts'
import type { Content } from '../format.ts'
import { looksLikeDoc } from './looks-like.ts'
import { readDoc } from './read.ts'
import { compoundFile } from './testing/compound-file.ts'
import { cell, line, type Paragraph, rowEnd, sprm, wordDocument } from './testing/word-97.ts'

const read = (bytes: Uint8Array): Promise<Content> => readDoc(bytes, 'clerk.doc')
const bold = sprm(0x0835, 1)
const special = sprm(0x0855, 1)
const inList = (number: number): Buffer => Buffer.concat([sprm(0x260a, 0), sprm(0x460b, number)])

describe('whether a file is an old Word document', () => {
  test.each<[string, Uint8Array, boolean]>([
    ['one', wordDocument([line('Sorts mail.')]), true],
    ['a spreadsheet', compoundFile({ Workbook: Buffer.alloc(9) }), false],
    ['its name in a text', Buffer.from('WordDocument', 'utf16le'), false],
  ])('%s', (_, bytes, expected) => {
    expect(looksLikeDoc(bytes)).toBe(expected)
  })
})

describe('blocks', () => {
  test.each<[what: string, body: Paragraph[], expected: string[]]>([
    ['paragraphs', [line('Sorts “mail”.'), line('Carries bags.')], ['paragraph Sorts “mail”.', 'paragraph Carries bags.']],
    ['a heading by style', [line('Duties of it', { style: 1 })], ['heading 1 Duties of it']],
    ['a title', [line('Mail Clerk', { style: 2 })], ['heading 0 Mail Clerk']],
    ['a heading by its own level', [line('Duties of it', { look: sprm(0x2640, 1) })], ['heading 2 Duties of it']],
    [
      'lists, counted',
      [line('Sorts.', { look: inList(1) }), line('Between.'), line('Files.', { look: inList(1) }), line('Drives.', { look: inList(2) })],
      ['item 1. Sorts.', 'paragraph Between.', 'item 2. Files.', 'item • Drives.'],
    ],
    ['broken lines', [line('Class: Clerk\u000bCode: 0123')], ['paragraph Class: Clerk', 'paragraph Code: 0123']],
    ['special hyphens and marks of pictures', [line('A\u001eB C\u001fD \u0001\u0008E')], ['paragraph A-B CD E']],
    ['the result of a field', [line('See \u0013 HYPERLINK "x" \u0014the list\u0015.')], ['paragraph See the list.']],
    [
      'what is hidden or deleted',
      [
        {
          stretches: [
            { text: 'Sorts ' },
            { text: 'secret ', look: sprm(0x083c, 1) },
            { text: 'old ', look: sprm(0x0800, 1) },
            { text: 'mail.' },
          ],
        },
      ],
      ['paragraph Sorts mail.'],
    ],
    ['a table', [cell('Task'), cell('Freq'), rowEnd([0, 0]), line('After.')], ['row Task | Freq', 'paragraph After.']],
    [
      'merged cells',
      [cell('A'), cell('B'), cell(''), rowEnd([0x60, 1, 2]), cell(''), cell('C'), cell('D'), rowEnd([0x20, 0, 0]), line('After.')],
      ['row A | B | ', 'row  | C | D', 'paragraph After.'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(outlineOf(await read(wordDocument(body)))).toEqual(expected)
  })

  test('bold letters, by themselves and against their style', async () => {
    const stretches = [{ text: 'Class:', look: bold }, { text: ' Clerk' }]
    expect(boldIn(await read(wordDocument([{ stretches }])))).toEqual(['Class:'])
    const turned = [{ text: 'Class:' }, { text: ' Clerk', look: sprm(0x0835, 129) }]
    expect(boldIn(await read(wordDocument([{ stretches: turned, style: 1 }])))).toEqual(['Class:'])
  })

  test('letters of one byte', async () => {
    expect(outlineOf(await read(wordDocument([line('caf\u00e9 \u0096 \u0080 5')], { eightBits: true })))).toEqual(['paragraph café – € 5'])
  })

  test('footnotes', async () => {
    const stretches = [{ text: 'Drives' }, { text: '\u0002', look: special }, { text: ' a van.' }]
    const content = await read(wordDocument([{ stretches }], { notes: ['A license is needed.'] }))
    expect(outlineOf(content)).toEqual(['paragraph Drives1 a van.', 'paragraph A license is needed.'])
    expect(content.footnotes).toEqual([{ marker: '1', block: 1 }])
    expect(content.blocks[0]?.look.raised).toEqual([[6, 7]])
  })
})

/** A file whose first stream, from the third sector on, comes back to its own beginning. */
function circular(): Uint8Array {
  const bytes = Buffer.from(wordDocument([line('Sorts mail.')]))
  bytes.writeUInt32LE(2, 512 + 4 * 4)
  return bytes
}

describe('damage', () => {
  const sample = wordDocument([
    line('Duties', { style: 1 }),
    { stretches: [{ text: 'Sorts ' }, { text: 'mail', look: bold }] },
    line('Files.', { look: inList(1) }),
    cell('A'),
    cell('B'),
    rowEnd([0, 0]),
  ])

  test.each<[string, Uint8Array, string]>([
    ['no words', wordDocument([line(' ')]), 'no-text'],
    ['a password', wordDocument([line('x')], { flags: 0x0100 }), 'encrypted'],
    ['a document within something else', compoundFile({ Other: Buffer.from('WordDocument', 'utf16le') }), 'unsupported'],
    ['Word 95', compoundFile({ WordDocument: Buffer.from([0xec, 0xa5, 0x68, 0]) }), 'unsupported'],
    ['cut off', sample.subarray(0, 3_000), 'corrupt'],
    ['sectors that run in a circle', circular(), 'corrupt'],
  ])('%s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code })
  })

  test('any change of any byte gives content or an unreadable file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sample.length - 1), fc.nat(255), fc.nat(3 * sample.length), async (at, byte, end) => {
        const damaged = Uint8Array.from(sample)
        damaged[at] = byte
        const outcome = await read(damaged.subarray(0, end)).catch((error: unknown) => error)
        expect(outcome instanceof UnreadableFile || (outcome as Content).blocks.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
