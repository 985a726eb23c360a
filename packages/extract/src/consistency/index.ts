/** The list of things in a document that contradict one another, or themselves; each becomes a note, and no value is changed. */
import type { FullRecord, Note } from '@specmill/model'
import { evidenceOf } from '../engine/evidence.ts'
import type { Reading } from '../engine/reading.ts'
import { codesTwice } from './codes-twice.ts'
import { cutShort } from './cut-short.ts'
import { datesDiffer } from './dates-differ.ts'
import { datesReversed } from './dates-reversed.ts'
import { emptyHeading } from './empty-heading.ts'
import { exemptionDiffers } from './exemption-differs.ts'
import { experienceDiffers } from './experience-differs.ts'
import { labelsDiffer } from './labels-differ.ts'
import { licenseDiffers } from './license-differs.ts'
import { namesDiffer } from './names-differ.ts'
import { numberingJumps } from './numbering.ts'
import { numbersDiffer } from './numbers-differ.ts'
import { ownClass } from './own-class.ts'
import { payDiffers } from './pay-differs.ts'
import { percentages } from './percentages.ts'
import { placeholders } from './placeholders.ts'
import { rangesReversed } from './ranges-reversed.ts'
import { requiredBelowDesirable } from './required-below-desirable.ts'
import type { ConsistencyRule } from './rule.ts'
import { saidTwice } from './said-twice.ts'
import { strengthDiffers } from './strength-differs.ts'
import { titleDiffers } from './title-differs.ts'
import { unitsDiffer } from './units-differ.ts'
import { weekdays } from './weekdays.ts'

const rules: readonly ConsistencyRule[] = [
  numbersDiffer,
  namesDiffer,
  titleDiffers,
  ownClass,
  unitsDiffer,
  codesTwice,
  labelsDiffer,
  requiredBelowDesirable,
  experienceDiffers,
  licenseDiffers,
  strengthDiffers,
  exemptionDiffers,
  payDiffers,
  rangesReversed,
  datesReversed,
  datesDiffer,
  weekdays,
  percentages,
  numberingJumps,
  saidTwice,
  emptyHeading,
  cutShort,
  placeholders,
]

export function contradictionsIn(reading: Reading, records: readonly FullRecord[]): Note[] {
  return rules.flatMap(({ code, find }) =>
    find(reading, records).map(({ text, place, path }) => ({
      level: 'warning' as const,
      code,
      text,
      path,
      evidence: 'quote' in place ? place : evidenceOf(reading.blocks, place),
    })),
  )
}
