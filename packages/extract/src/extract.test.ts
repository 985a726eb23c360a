/** What holds for the extraction of every document, whatever stands in it. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Document, type Evidence, type Extraction, plainFrom } from '@specmill/model'
import { extractionSchema, plainExtractionSchema } from '@specmill/model/schema'
import fc from 'fast-check'
import { extractWith } from './extract.ts'
import { loadTagger, type PhraseTagger } from './language/phrases.ts'
import { anyDocument } from './testing/any-document.ts'

let phrases: PhraseTagger
beforeAll(async () => {
  phrases = await loadTagger()
})
const extracted = (document: Document): Extraction => extractWith(document, phrases)

function* evidenceIn(value: unknown): Generator<Evidence> {
  if (value === null || typeof value !== 'object') return
  if ('quote' in value) yield value as Evidence
  else for (const part of Object.values(value)) yield* evidenceIn(part)
}
function* findingsIn(value: unknown): Generator<{ certainty: string; rule: string; evidence: Evidence[] }> {
  if (value === null || typeof value !== 'object') return
  if ('certainty' in value) yield value as { certainty: string; rule: string; evidence: Evidence[] }
  else for (const part of Object.values(value)) yield* findingsIn(part)
}
const visible = (text: string) => text.replace(/\s+/g, '').length

/** @param law holds for each extraction of a document; throws where it does not */
const holds = (law: (extraction: Extraction, document: Document) => void) =>
  fc.assert(
    fc.property(anyDocument, document => law(extracted(document), document)),
    { numRuns: 150 },
  )

const speaksOf: Record<string, (extraction: Extraction) => boolean> = {
  'several records': ({ records }) => records.length > 1,
  scopes: ({ sections }) => sections.some(({ scope }) => scope.length > 0),
  'sections in sections': ({ sections }) => sections.some(({ level }) => level > 1),
  repairs: ({ repairs }) => repairs.length > 0,
  furniture: ({ furniture }) => furniture.length > 0,
  footnotes: ({ footnotes }) => footnotes.some(({ anchoredTo }) => anchoredTo !== null),
  keys: ({ keys }) => keys.length > 0,
  disclaimers: ({ disclaimers }) => disclaimers.length > 0,
}
test('the documents that are drawn have something of all that the laws are about', () => {
  const drawn = fc.sample(anyDocument, { numRuns: 200, seed: 1 }).map(extracted)
  expect(Object.keys(speaksOf).filter(name => !drawn.some(speaksOf[name] as (extraction: Extraction) => boolean))).toEqual([])
})

describe('of every document', () => {
  test('each quote is the slice of its block that it says it is', () =>
    holds(({ blocks, ...rest }) => {
      for (const { block, start, end, quote } of evidenceIn(rest)) expect(blocks[block]?.text.slice(start, end)).toBe(quote)
    }))
  test('each stated finding has words, and a rule that is named family/shape', () =>
    holds(({ records, disclaimers }) => {
      for (const { certainty, rule, evidence } of findingsIn([records, disclaimers])) {
        expect(rule).toMatch(/^[a-z-]+\/[a-z-]+$/)
        if (certainty === 'stated') expect([rule, evidence.some(({ quote }) => quote !== '')]).toEqual([rule, true])
      }
    }))
  test('the extraction, in both views, is as the contract says', () =>
    holds(extraction => {
      extractionSchema.parse(extraction)
      plainExtractionSchema.parse(plainFrom(extraction))
    }))
  test('the extraction equals its JSON round trip', () =>
    holds(extraction => expect(JSON.parse(JSON.stringify(extraction))).toStrictEqual(extraction)))
  test('the same input gives the same output, and stays as it was', () =>
    fc.assert(
      fc.property(anyDocument, document => {
        const before = structuredClone(document)
        const first = JSON.stringify(extracted(document))
        expect(JSON.stringify(extracted(structuredClone(document)))).toBe(first)
        expect(document).toEqual(before)
      }),
      { numRuns: 60 },
    ))
  test('each character is in one section, in furniture, or unassigned', () =>
    holds(({ coverage }, { blocks }) => {
      const { characters, sections, other, furniture, unassigned, quoted } = coverage
      expect(characters).toBe(blocks.reduce((sum, { text }) => sum + visible(text), 0))
      expect(sections + furniture + unassigned).toBe(characters)
      expect(other).toBeLessThanOrEqual(sections)
      expect(quoted).toBeLessThanOrEqual(characters)
    }))
  test('no two sections quote the same characters', () =>
    holds(({ sections }) => {
      const taken = new Map<string, string>()
      for (const { id, evidence } of sections)
        for (const { block, start, end } of evidence)
          for (let at = start; at < end; at++) {
            const other = taken.get(`${block}:${at}`)
            if (other !== undefined) throw new Error(`${id} and ${other} both quote character ${at} of block ${block}`)
            taken.set(`${block}:${at}`, id)
          }
    }))
  test('sections are a tree: parents come first, one level above', () =>
    holds(({ sections }) => {
      const levels = new Map<string, number>()
      for (const { id, level, parent } of sections) {
        expect(levels.has(id)).toBe(false)
        expect(level).toBe(parent === null ? 1 : (levels.get(parent) ?? Number.NaN) + 1)
        levels.set(id, level)
      }
    }))
  test('records are those that sections speak of', () =>
    holds(({ sections, records }) => {
      for (const section of sections) for (const index of section.records) expect(records[index]).toBeDefined()
    }))
})
