import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UnreadableFile } from '../../unreadable-file.ts'
import { drawPdf, putLines } from './draw.fixture.ts'
import { looksLikePdf } from './looks-like.ts'
import { readPdf } from './read.ts'

const small = await drawPdf(pdf => putLines(pdf, 72, 100, ['CLERK', 'Keeps the register.']))
const locked = await drawPdf(pdf => putLines(pdf, 72, 100, ['CLERK']), { userPassword: 'closed', pdfVersion: '1.7' })
const wordless = await drawPdf(pdf => pdf.rect(72, 72, 100, 100).fill('#888888'))

/** @returns the code of the refusal, or the number of blocks */
async function outcome(bytes: Uint8Array): Promise<string | number> {
  try {
    return (await readPdf(bytes, 'given.pdf', { ocr: 'off' })).blocks.length
  } catch (error) {
    if (error instanceof UnreadableFile && error.message.startsWith('given.pdf ')) return error.code
    throw error
  }
}

describe('files that cannot be read are refused with a code', () => {
  const cases: { name: string; bytes: Uint8Array; expected: string | number }[] = [
    { name: 'protected by a password', bytes: locked, expected: 'encrypted' },
    { name: 'cut off after the header', bytes: small.slice(0, 40), expected: 'corrupt' },
    { name: 'only the header', bytes: new TextEncoder().encode('%PDF-1.7\n'), expected: 'corrupt' },
    { name: 'a page without words is read, with a note', bytes: wordless, expected: 0 },
  ]
  for (const { name, bytes, expected } of cases) test(name, async () => expect(await outcome(bytes)).toBe(expected))

  test('the note names the page without words', async () => {
    const { notes } = await readPdf(wordless, 'given.pdf')
    expect(notes).toMatchObject([{ level: 'warning', code: 'pdf/image-only' }])
  })

  test('the bytes stay as they are', async () => {
    const before = small.slice()
    await readPdf(small, 'given.pdf')
    expect(small).toEqual(before)
  })
})

describe('damage ends in blocks or a refusal, never in another error', () => {
  test('cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: small.length }), async length => {
        await outcome(small.slice(0, length))
      }),
      { numRuns: 60 },
    )
  })

  test('bits flipped anywhere', async () => {
    const flip = fc.record({ at: fc.integer({ min: 0, max: small.length - 1 }), bit: fc.integer({ min: 0, max: 7 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 12 }), async flips => {
        const damaged = small.slice()
        for (const { at, bit } of flips) damaged[at] = (damaged[at] as number) ^ (1 << bit)
        await outcome(damaged)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a PDF is told by its header', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const cases: [name: string, given: Uint8Array, expected: boolean][] = [
    ['at the beginning', bytes('%PDF-1.4\n'), true],
    ['after some junk', bytes(`${'x'.repeat(900)}%PDF-1.4`), true],
    ['too late', bytes(`${'x'.repeat(1100)}%PDF-1.4`), false],
    ['text about it', bytes('Send a PDF file.'), false],
    ['nothing', new Uint8Array(), false],
  ]
  test.each(cases)('%s', (_, given, expected) => {
    expect(looksLikePdf(given)).toBe(expected)
  })
})
