/** Runs the cases of every field family. A family without cases fails. */
import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { plainFrom } from '@specmill/model'
import { extractWith } from '../extract.ts'
import { loadTagger } from '../language/phrases.ts'
import type { Case } from '../testing/case.ts'
import { documentFromText } from '../testing/document-from-text.ts'
import { families } from './index.ts'

const phrases = await loadTagger()
const folder = (name: string) => new URL(`./${name}/cases.ts`, import.meta.url)

/** An array in `gives` stands for the whole list; an object for the attributes that it names. */
const loosely = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(loosely)
    : value !== null && typeof value === 'object' && !('asymmetricMatch' in value)
      ? expect.objectContaining(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, loosely(part)])))
      : value

for (const { name } of families) {
  if (!existsSync(folder(name))) continue
  const { cases } = (await import(folder(name).href)) as { cases: readonly Case[] }
  describe(name, () => {
    test.each(cases.map(one => [one.shows, one] as const))('%s', (_, one) => {
      const extraction = plainFrom(extractWith(documentFromText(one.document), phrases))
      const record = extraction.records[0]
      for (const [key, value] of Object.entries(one.gives))
        expect({ [key]: record?.[key as keyof typeof record] }).toEqual({ [key]: loosely(value) })
      for (const code of one.notes ?? []) expect(extraction.notes.map(note => note.code)).toContain(code)
    })
  })
}
