/** Faults of evidence that are found, and what is no fault. */
import { expect, test } from '@jest/globals'
import type { Extraction } from '@specmill/model'
import { checkEvidence } from './evidence.ts'

const line = 'Gardeners prune trees and hedges.'
interface Change {
  value?: unknown
  quote?: string
  start?: number
  evidence?: unknown[]
  certainty?: string
  fixed?: string
}
/** An extraction of one line with one finding; only what the check looks at. */
function extraction({
  value = 'prune trees',
  quote = 'prune trees',
  start = line.indexOf(quote),
  evidence,
  certainty = 'stated',
  fixed,
}: Change) {
  const words = { block: 0, start, end: start + quote.length, quote, page: null, boxes: [] }
  const summary = { value, certainty, confidence: null, rule: 'summary/first', evidence: evidence ?? [words] }
  return {
    blocks: [{ text: line }],
    records: [{ summary }],
    repairs: fixed ? [{ raw: 'x', fixed, rule: 'repair/split', evidence: words }] : [],
  } as unknown as Extraction
}

test.each<[string, Change, string | null]>([
  ['words of the quote', {}, null],
  ['a word whose stem is quoted', { value: 'Gardener', quote: 'Gardeners' }, null],
  ['a word of a repair', { value: 'prune shrubs', fixed: 'shrubs' }, null],
  ['a word that is nowhere', { value: 'prune lawns' }, 'records[0].summary: ["lawns"] stand in no quote'],
  ['a quote that stands elsewhere', { start: 0 }, 'the quote is not what stands there'],
  ['a stated value without a quote', { evidence: [] }, 'stated, but without evidence'],
  ['an implied value in other words', { value: 'horticulture', certainty: 'implied' }, null],
  ["a part in the program's words", { value: { name: 'trees', jurisdiction: 'US-MS' } }, null],
])('%s', (_, change, fault) => {
  const { faults } = checkEvidence(extraction(change))
  if (fault === null) expect(faults).toEqual([])
  else expect(faults.join('\n')).toContain(fault)
})
