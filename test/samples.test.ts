/** Our own documents: every rendering of a sample satisfies its expectation, quotes its block and has the shape of the contract. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { checkEvidence, compare } from '@specmill/evaluate'
import { extract } from '@specmill/extract'
import { read } from '@specmill/ingest'
import { type Extraction, plainFrom } from '@specmill/model'
import { documentSchema, extractionSchema } from '@specmill/model/schema'

const folder = fileURLToPath(new URL('../samples', import.meta.url))
/** Every folder is a sample, but the one that makes them. */
const samples = readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() && entry.name !== 'make' ? [{ name: entry.name, files: readdirSync(join(folder, entry.name)) }] : [],
)
const renderings = samples.flatMap(({ name, files }) => files.filter(file => file.startsWith('source.')).map(file => ({ name, file })))

const documentOf = (name: string, file: string) => read({ name: file, bytes: readFileSync(join(folder, name, file)) })
const extracted = async (name: string, file: string): Promise<Extraction> => extract(await documentOf(name, file))

test.each(samples)('$name has a source and an expectation', ({ name, files }) => {
  expect(files.filter(file => file.startsWith('source.'))).not.toEqual([])
  expect(existsSync(join(folder, name, 'expected.json'))).toBe(true)
})

describe.each(renderings)('$name/$file', ({ name, file }) => {
  test('satisfies its expectation', async () => {
    const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
    expect(compare(expected, plainFrom(await extracted(name, file))).failures).toEqual([])
  })
  test('has evidence for every value', async () => {
    const { checked, faults } = checkEvidence(await extracted(name, file))
    expect(faults).toEqual([])
    expect(checked).toBeGreaterThan(0)
  })
  test('is read as a document of the shape of the contract, that equals its JSON round trip', async () => {
    const document = await documentOf(name, file)
    expect(documentSchema.safeParse(document).error?.issues ?? []).toEqual([])
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
  test('has the shape of the contract, and is the same when it is extracted again', async () => {
    const extraction = await extracted(name, file)
    expect(extractionSchema.safeParse(extraction).error?.issues ?? []).toEqual([])
    expect(JSON.stringify(await extracted(name, file))).toBe(JSON.stringify(extraction))
  })
})
