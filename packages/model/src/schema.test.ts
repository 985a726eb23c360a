/** The contract as data: what the schemas accept, what they refuse, and what the plain view keeps. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plainFrom } from './plain.ts'
import { documentSchema, extractionSchema, jsonSchema, plainExtractionSchema } from './schema/index.ts'
import { arbitraryFrom } from './schema/testing/arbitrary.ts'
import { sampleExtraction } from './schema/testing/sample-extraction.ts'

/** A copy of the sample with one thing changed. */
const changed = (change: (extraction: any) => void) => {
  const copy = structuredClone(sampleExtraction)
  change(copy)
  return copy
}

describe('a hand-made extraction', () => {
  test('is accepted, and equals its JSON round trip', () => {
    const again = extractionSchema.parse(JSON.parse(JSON.stringify(sampleExtraction)))
    expect(again).toEqual(sampleExtraction)
  })
  test('has a plain view that is accepted', () => {
    const plain = plainFrom(sampleExtraction)
    expect(plainExtractionSchema.parse(plain)).toEqual(plain)
    expect(plain.records[0]?.title).toBe('Gardener')
    expect(plain.records[0]?.protectiveEquipment).toEqual([])
    expect(plain.records[0]?.employer).toBeNull()
  })
})

const drifts: [what: string, change: (extraction: any) => void][] = [
  ['a key that the contract does not know', e => (e.records[0].salary = null)],
  ['a key that is missing', e => delete e.records[0].flsa],
  ['a plain value in the full view', e => (e.records[0].title = 'Gardener')],
  ['a stated finding without evidence', e => (e.records[0].title.evidence = [])],
  ['a list item without a value', e => (e.records[0].ksas[0].value = null)],
  ['a leaf without evidence', e => delete e.records[0].requirements.value.all[0].evidence],
  ['an operator over one child', e => e.records[0].requirements.value.all.pop()],
  ['a leaf of an unknown kind', e => (e.records[0].requirements.value.all[0].kind = 'luck')],
  ['a duration in words', e => (e.records[0].minimumExperience = { ...e.records[0].title, value: '2 years' })],
  ['a date that is no ISO date', e => (e.records[0].history[0].value.date = '9/2001')],
  ['a rule without a family', e => (e.records[0].title.rule = 'title')],
  ['a section of an unknown kind', e => (e.sections[0].kind = 'tasks')],
]
test.each(drifts)('%s is refused', (_, change) => {
  expect(extractionSchema.safeParse(changed(change)).success).toBe(false)
})

test('the plain view of every extraction is accepted, and only evidence is lost', () => {
  fc.assert(
    fc.property(arbitraryFrom(extractionSchema), drawn => {
      const extraction = extractionSchema.parse(drawn)
      const plain = plainExtractionSchema.parse(plainFrom(extraction))
      expect(leaves(plain)).toEqual(leaves(contentOf(extraction)))
    }),
    { numRuns: 20 },
  )
})

test.each([
  ['document', documentSchema],
  ['extraction', extractionSchema],
  ['plain extraction', plainExtractionSchema],
])('every %s equals its JSON round trip', (_, schema) => {
  fc.assert(
    fc.property(arbitraryFrom(schema), drawn => expect(schema.parse(JSON.parse(JSON.stringify(drawn)))).toEqual(schema.parse(drawn))),
    { numRuns: 20 },
  )
})

test.each(['full', 'plain'] as const)('the JSON Schema of the %s view knows the recursive requirement and allows no other key', view => {
  const schema = JSON.parse(JSON.stringify(jsonSchema(view)))
  const id = view === 'full' ? 'EvidencedRequirement' : 'Requirement'
  expect(schema.additionalProperties).toBe(false)
  expect(schema.$defs[id].anyOf[0].properties.all.items).toEqual({ $ref: `#/$defs/${id}` })
  expect(Object.keys(schema.properties.records.items.properties)).toContain('requirements')
})

/** Every text, number, boolean and null of a value, in order. */
const leaves = (node: unknown): unknown[] => (node !== null && typeof node === 'object' ? Object.values(node).flatMap(leaves) : [node])

/** The extraction without what only the full view has, told key by key and not by the shape of a finding as `plainFrom` does. */
function contentOf(node: any, key = ''): unknown {
  const beside = new Set(['blocks', 'evidence', 'certainty', 'impliedParts', 'confidence', 'rule'])
  if (Array.isArray(node)) return node.map(item => contentOf(item, key))
  if (node === null || typeof node !== 'object') return node
  const isRepair = key === 'repairs'
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => !beside.has(name) || (isRepair && name === 'rule'))
      .map(([name, value]) => [name, contentOf(value, name)]),
  )
}
