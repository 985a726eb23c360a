/** What of an extraction a person should look at, and nothing else: notes, implied values, values of weak rules, text without a place, gaps. */
import { type Evidence, type Extraction, type FieldName, type Finding, type FullRecord, fieldLabels, isUnsure } from '@specmill/model'
import { unassignedBlocks } from './unassigned.ts'
import { usualFields } from './usual-fields.ts'

export interface WorkItem {
  kind: 'note' | 'implied' | 'low-confidence' | 'unassigned' | 'missing'
  /** Into the extraction: `records[0].pay[1]`; null where it is about the whole file. */
  path: string | null
  /** One sentence: why to look. */
  text: string
  value: unknown
  evidence: Evidence[]
}

/** They follow from the requirements, which are looked at themselves. */
const computed: ReadonlySet<FieldName> = new Set(['minimumExperience', 'minimumEducation', 'paths'])

const grave = { error: 0, warning: 1, info: 2 }

/** Each finding of a record, with its path. */
export function* findingsOf(
  record: FullRecord,
  position: number,
): Generator<{ path: string; field: FieldName; finding: Finding<unknown> }> {
  for (const [name, found] of Object.entries(record)) {
    const field = name as FieldName
    const path = `records[${position}].${field}`
    if (Array.isArray(found)) for (const [index, finding] of found.entries()) yield { path: `${path}[${index}]`, field, finding }
    else if (found) yield { path, field, finding: found as Finding<unknown> }
  }
}

/** @returns the gravest first: notes by level, then values that are implied or weak, then text without a place, then gaps. */
export function worklistOf(extraction: Extraction): WorkItem[] {
  const { records, notes, document } = extraction
  const noted = [...notes]
    .sort((a, b) => grave[a.level] - grave[b.level])
    .map(({ path, text, evidence }): WorkItem => ({ kind: 'note', path, text, value: null, evidence: evidence ? [evidence] : [] }))
  const doubted = records.flatMap((record, position) =>
    [...findingsOf(record, position)].flatMap(({ path, field, finding }): WorkItem[] => {
      const { certainty, confidence, value, evidence, rule, impliedParts } = finding
      if (impliedParts)
        return [{ kind: 'implied', path, text: `Concluded from other words by ${rule}: ${impliedParts.join(', ')}.`, value, evidence }]
      if (certainty === 'implied' && !computed.has(field))
        return [{ kind: 'implied', path, text: `Concluded from other words by ${rule}.`, value, evidence }]
      if (confidence !== null && isUnsure(finding))
        return [
          { kind: 'low-confidence', path, text: `${rule} is right ${Math.round(confidence * 100)} times in a hundred.`, value, evidence },
        ]
      return []
    }),
  )
  const loose = unassignedBlocks(extraction).map(
    (evidence): WorkItem => ({
      kind: 'unassigned',
      path: null,
      text: 'This text has no place in the result.',
      value: null,
      evidence: [evidence],
    }),
  )
  const missing = records.flatMap((record, position) =>
    usualFields[document.kind]
      .filter(({ fields }) => fields.every(field => isMissing(record, field)))
      .map(
        ({ fields, share }): WorkItem => ({
          kind: 'missing',
          path: `records[${position}].${fields[0]}`,
          text: `${share} of 100 such documents say this (${fields.map(field => fieldLabels[field].field.toLowerCase()).join(' or ')}); nothing was found here.`,
          value: null,
          evidence: [],
        }),
      ),
  )
  return [...noted, ...onceEach(doubted), ...loose, ...missing]
}

/** What the levels of a series share is looked at once. */
const onceEach = (items: WorkItem[]) => [...new Map(items.toReversed().map(item => [sameness(item), item])).values()].reverse()
const sameness = ({ path, text, value, evidence }: WorkItem) =>
  JSON.stringify([path?.replace(/^records\[\d+\]\./, ''), text, value, evidence])

const isMissing = (record: FullRecord, field: FieldName) => {
  const found = record[field]
  const saysNone = record.statedAbsent.some(({ value }) => value === field)
  return !saysNone && (found === null || (Array.isArray(found) && found.length === 0))
}
