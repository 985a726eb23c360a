/** Names of states and provinces. */
import { expect, test } from '@jest/globals'
import { jurisdictionOf, jurisdictionsIn } from './jurisdictions.ts'

test.each([
  ['Ohio', 'US-OH'],
  ['NEW MEXICO', 'US-NM'],
  ['Commonwealth of Virginia', 'US-VA'],
  ['the State of Maine', 'US-ME'],
  ['TX', 'US-TX'],
  ['tx', null],
  ['Ontario', 'CA-ON'],
  ['Springfield', null],
] as const)('%s', (name, code) => expect(jurisdictionOf(name)).toBe(code))

test.each([
  ['a valid West Virginia license', ['US-WV']],
  ['Washington County', []],
  ['from Oregon or Idaho', ['US-OR', 'US-ID']],
] as const)('in "%s"', (text, codes) => expect(jurisdictionsIn(text).map(found => found.code)).toEqual(codes))
