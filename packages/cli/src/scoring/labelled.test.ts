/** Which file belongs to which expectation. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { labelledFrom } from './labelled.ts'
import { setFrom } from './sets.ts'

async function inFolders<T>(files: Record<string, string>, use: (documents: string, expected: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'specmill-labelled-'))
  try {
    for (const part of ['documents', 'expected']) mkdirSync(join(folder, part))
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
    return await use(join(folder, 'documents'), join(folder, 'expected'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
/** Documents and expectations by name → what is scored, as "name ← file". */
const matched = (documents: string[], expected: string[]) =>
  inFolders(
    {
      ...Object.fromEntries(documents.map(name => [`documents/${name}`, JSON.stringify({ from: name })])),
      ...Object.fromEntries(expected.map(name => [`expected/${name}.json`, '{}'])),
    },
    async (...folders) => {
      const labelled = await labelledFrom(setFrom(...folders), async (_, name) => ({ from: `extracted ${name}` }))
      return labelled.map(({ name, actual }) => `${name} ← ${(actual as { from?: string } | undefined)?.from ?? 'nothing'}`)
    },
  )

test.each([
  ['a source of any extension', ['a.pdf', 'b.txt', 'c.md'], ['a', 'b'], ['a ← extracted a.pdf', 'b ← extracted b.txt']],
  ['an extraction', ['a.json'], ['a'], ['a ← a.json']],
  ['the extraction before its source', ['a.json', 'a.txt'], ['a'], ['a ← a.json']],
  ['each rendering', ['a.docx', 'a.pdf'], ['a'], ['a.docx ← extracted a.docx', 'a.pdf ← extracted a.pdf']],
  ['the extraction of each rendering', ['a.docx.json', 'a.pdf.json'], ['a'], ['a.docx ← a.docx.json', 'a.pdf ← a.pdf.json']],
  ['a name with a dot', ['a.docx.pdf', 'a.txt'], ['a', 'a.docx'], ['a.docx ← extracted a.docx.pdf', 'a ← extracted a.txt']],
  ['no longer name', ['a-2col.pdf', 'a.txt'], ['a'], ['a ← extracted a.txt']],
  ['nothing, said to be missing', ['a.txt'], ['a', 'b'], ['a ← extracted a.txt', 'b ← nothing']],
])('an expectation finds %s', async (_, documents, expected, result) => expect(await matched(documents, expected)).toEqual(result))

test.each([
  ['no expectation', ['a.txt'], [], 'holds no expectation'],
  ['no match at all', ['a.txt'], ['b'], 'has the name of an expectation'],
])('%s is wrong usage', async (_, documents, expected, sentence) => {
  await expect(matched(documents, expected)).rejects.toThrow(sentence)
})

test('an expectation that is no JSON is named', async () => {
  const files = { 'documents/a.txt': '', 'expected/a.json': '{' }
  await expect(inFolders(files, (...folders) => labelledFrom(setFrom(...folders), async () => ({})))).rejects.toThrow(/a\.json is no JSON/)
})
