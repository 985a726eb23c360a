/** Which records are proposed as versions of one class. */
import { describe, expect, test } from '@jest/globals'
import type { FoundRecord } from '@specmill/store'
import { pairsOf } from './pairs-of.ts'

const record = (sha256: string, said: Partial<FoundRecord>) =>
  ({
    ...{ sha256, position: 0, kind: 'class-specification', title: 'Net Mender', classCode: '812', employer: null, effective: null },
    ...{ firstSeen: '2026-01-01T00:00:00.000Z', ...said },
  }) as FoundRecord

describe('pairs', () => {
  test.each<[string, FoundRecord[], string[]]>([
    [
      'by title and code',
      [record('a', { effective: '2019-01-01' }), record('b', { title: 'NET MENDER', effective: '2021-01-01' })],
      ['a b'],
    ],
    ['another code', [record('a', {}), record('b', { classCode: '813' })], []],
    ['another employer', [record('a', { employer: 'Port Authority' }), record('b', { employer: 'Ferry Company' })], []],
    [
      'an employer that one names',
      [record('a', { employer: 'Port Authority', effective: '2020' }), record('b', { effective: '2019' })],
      ['b a'],
    ],
    ['another kind', [record('a', {}), record('b', { kind: 'job-posting' })], []],
    ['two records of one file', [record('a', {}), record('a', { position: 1 })], []],
    ['nothing that has no title', [record('a', { title: null }), record('b', { title: null })], []],
    [
      'the newest two of three',
      [record('a', { effective: '2001' }), record('b', { effective: '2003' }), record('c', { effective: '2002' })],
      ['c b'],
    ],
  ])('%s', (_, records, wanted) => {
    expect(pairsOf(records).map(({ before, after }) => `${before.sha256} ${after.sha256}`)).toEqual(wanted)
  })
})
