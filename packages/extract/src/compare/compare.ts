/** Two records → what changed, by meaning first: pure, and the same for the same two extractions. */
import { type Change, type Comparison, type Extraction, type FieldName, fieldNames, isTree, type Weight } from '@specmill/model'
import { countsOf } from './counts.ts'
import { derived } from './fields.ts'
import { identityOf, orderOf } from './identity.ts'
import { changesOfList } from './lists.ts'
import { changesOfNames } from './names.ts'
import { changesOfRequirement } from './requirements.ts'
import { sectionPairs } from './sections.ts'
import { type Side, sideOf } from './side.ts'
import { changeOfValue } from './single-values.ts'
import { changesOfSupervision } from './supervision.ts'

const order: Record<Weight, number> = { meaning: 0, work: 1, wording: 2 }

function changesOf(before: Side, after: Side, field: FieldName): Change[] {
  if (derived.has(field)) return []
  if (isTree(field)) return changesOfRequirement(before, after, field)
  if (field === 'supervision') return changesOfSupervision(before, after)
  if (Array.isArray(before.record[field]) || field === 'summary') return changesOfList(before, after, field)
  const change = changeOfValue(before, after, field)
  return change ? [change] : []
}

const isSaid = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0)

/** Which record of which extraction. */
export interface Compared {
  extraction: Extraction
  record: number
}

/** @throws RangeError where an extraction has no such record. */
export function compare(before: Compared, after: Compared): Comparison {
  const [from, to] = [sideOf(before.extraction, before.record), sideOf(after.extraction, after.record)]
  const byField = fieldNames.map(field => ({ field, changes: changesOf(from, to, field) }))
  const changes = [...byField.flatMap(({ changes }) => changes), ...changesOfNames(from, to)]
  const unchanged = byField
    .filter(({ field, changes }) => changes.length === 0 && !derived.has(field) && isSaid(from.record[field]) && isSaid(to.record[field]))
    .map(({ field }) => field)
  return {
    identity: identityOf(from.record, to.record),
    order: orderOf(from.record, to.record),
    changes: changes
      .map((change, index) => ({ change, index }))
      .sort((a, b) => order[a.change.weight] - order[b.change.weight] || a.index - b.index)
      .map(({ change }) => change),
    unchanged,
    counts: countsOf(from.record, to.record),
    sections: sectionPairs(from, to),
  }
}
