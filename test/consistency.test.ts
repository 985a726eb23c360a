/** What contradicts itself is noted: contradictions put into our samples are found, and the samples as they are have none. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { extract } from '@specmill/extract'
import { read } from '@specmill/ingest'
import { seeded } from './consistency/seeded.ts'

const folder = fileURLToPath(new URL('../samples', import.meta.url))
const filesOf = (sample: string) => readdirSync(join(folder, sample)).filter(file => file.startsWith('source.'))

async function contradictionsIn(name: string, bytes: Uint8Array): Promise<string[]> {
  const { notes } = await extract(await read({ name, bytes }))
  return notes.flatMap(({ code }) => (code.startsWith('consistency/') ? [code.slice('consistency/'.length)] : []))
}

const renderings = readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() && entry.name !== 'make' ? filesOf(entry.name).map(file => ({ sample: entry.name, file })) : [],
)

test.each(renderings)('$sample/$file contradicts itself nowhere', async ({ sample, file }) => {
  expect(await contradictionsIn(file, readFileSync(join(folder, sample, file)))).toEqual([])
})

/** The one sample in another encoding than UTF-8 keeps its bytes as they are. */
const encodingOf = (bytes: Buffer): 'latin1' | 'utf8' => (bytes.includes(0x92) && !bytes.includes(0xe2) ? 'latin1' : 'utf8')

test.each(seeded)('$code in $sample: "$from" → "$to"', async ({ code, sample, from, to }) => {
  const file = filesOf(sample).find(name => /\.(?:txt|md)$/.test(name)) ?? ''
  const bytes = readFileSync(join(folder, sample, file))
  const encoding = encodingOf(bytes)
  const text = bytes.toString(encoding).replaceAll('\r\n', '\n')
  expect(text).toContain(from)
  expect(await contradictionsIn(file, Buffer.from(text.replace(from, to), encoding))).toEqual([code])
})
