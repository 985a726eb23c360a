/** The laws of reading: any bytes give a document or an UnreadableFile, always the same. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { read } from './read.ts'
import { UnreadableFile } from './unreadable-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const scraps = [
  '**',
  '*',
  '__',
  '<b>',
  '</b>',
  '<sup>',
  '</sup>',
  '<br>',
  '&amp;',
  '[^1]',
  '[^1]: ',
  '\t',
  '|',
  '\n',
  '\n\n',
  '\f',
  '\r\n',
  ' ',
  '- ',
  '1. ',
  '(a) ',
  'a. ',
]
const words = [
  'Duties',
  'DUTIES',
  'keeps',
  'the',
  'books.',
  'Page 2',
  '2',
  '☒',
  '[ ]',
  '¹',
  '____',
  '---',
  '===',
  '# ',
  '\u00a0',
  '\u00ad',
  '\\',
  '| a | b |',
  'Ab-',
  '/',
]
const documents = fc.array(fc.constantFrom(...scraps, ...words), { maxLength: 60 }).map(parts => bytes(parts.join('')))

describe('any bytes', () => {
  test.each([
    ['bytes', fc.uint8Array({ maxLength: 400 })],
    ['letters', fc.string({ unit: 'binary', maxLength: 200 }).map(bytes)],
    ['scraps of documents', documents],
  ])('%s', async (_name, arbitrary) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async content => {
        const file = { name: 'sample.txt', bytes: content }
        const once = await read(file).catch((error: unknown) => error)
        if (once instanceof UnreadableFile) return
        expect(once).not.toBeInstanceOf(Error)
        expect(await read(file)).toEqual(once)
        expect(JSON.parse(JSON.stringify(once))).toEqual(once)
      }),
      { numRuns: 300 },
    )
  })

  test('rows are their cells, and what is bold or raised stands inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async content => {
        const document = await read({ name: 'sample.txt', bytes: content }).catch(() => null)
        for (const { kind, text, cells, table, look } of document?.blocks ?? []) {
          expect(text).not.toMatch(/[\n\r]/)
          expect(table !== null).toBe(kind === 'row')
          expect(text).toBe(kind === 'row' ? cells.map(cell => cell.text).join('\t') : text.trim())
          for (const ranges of [look.bold, look.raised]) {
            let last = -1
            for (const [start, end] of ranges) {
              expect(start > last && end > start && end <= text.length).toBe(true)
              last = end
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

test.each([
  ['nothing', '', 'empty'],
  ['white space', ' \n\t\u00a0\r\n', 'no-text'],
  ['drawn lines', '-----\n\n=====', 'no-text'],
  ['a binary file', 'MZ\u0000\u0003', 'unsupported'],
])('%s is refused', async (_name, text, code) => {
  const error = await read({ name: 'sample.txt', bytes: bytes(text) }).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(UnreadableFile)
  expect(error).toMatchObject({ code, file: 'sample.txt' })
})

test('the source is told by the bytes, the origin by whoever imported them', async () => {
  const document = await read({ name: 'a.md', bytes: bytes('Sails.'), origin: { employer: 'Port' } })
  expect(document).toMatchObject({ source: { name: 'a.md', mediaType: 'text/plain', bytes: 6, pages: null }, origin: { employer: 'Port' } })
  expect(document.source.sha256).toHaveLength(64)
})

// a search that tries every way would take hours here, not seconds
test.each([
  ['two million letters in one line', 'Sails the ferry. '.repeat(120_000), 1],
  ['two million stars', '* '.repeat(1_000_000), 1],
  ['200,000 short lines', 'Sails.\n'.repeat(200_000), 200_000],
  ['one paragraph of 25,000 lines', 'sails the ferry over the river and sells tickets to those who come on board\n'.repeat(25_000), 1],
])('%s', async (_name, text, blocks) => {
  expect((await read({ name: 'long.txt', bytes: bytes(text) })).blocks).toHaveLength(blocks)
})
