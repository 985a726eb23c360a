/** The list of things in a document that contradict one another, or themselves; each becomes a note, and no value is changed. */
import type { FullRecord, Note } from '@specmill/model'
import { evidenceOf } from '../engine/evidence.ts'
import type { Reading } from '../engine/reading.ts'
import { codesTwice } from './codes-twice.ts'
import { cutShort } from './cut-short.ts'
import { namesDiffer } from './names-differ.ts'
import { numbersDiffer } from './numbers-differ.ts'
import { requiredBelowDesirable } from './required-below-desirable.ts'
import type { ConsistencyRule } from './rule.ts'

const rules: readonly ConsistencyRule[] = [numbersDiffer, namesDiffer, requiredBelowDesirable, codesTwice, cutShort]

export function contradictionsIn(reading: Reading, records: readonly FullRecord[]): Note[] {
  return rules.flatMap(({ code, find }) =>
    find(reading, records).map(
      ({ text, span, path }) => ({ level: 'warning', code, text, path, evidence: evidenceOf(reading.blocks, span) }) as const,
    ),
  )
}
