/** One of the two things that are compared: a record, and the extraction that it stands in. */
import {
  type Block,
  type Evidence,
  type Extraction,
  type FieldName,
  type Finding,
  type FullRecord,
  type JobRecord,
  plainFrom,
  type Section,
} from '@specmill/model'

export interface Side {
  record: JobRecord
  /** The record without what is only concluded from other words: what one side implies and the other does not is no change. */
  stated: JobRecord
  full: FullRecord
  /** The sections that are about this record. */
  sections: Section[]
  /** Its text as read. */
  blocks: Block[]
}

/** @throws RangeError where the extraction has no such record. */
export function sideOf(extraction: Extraction, position: number): Side {
  const full = extraction.records[position]
  const plain = plainFrom(extraction)
  const record = plain.records[position]
  if (!full || !record)
    throw new RangeError(`${extraction.source.name} has ${extraction.records.length} records; there is no record ${position}.`)
  const sections = plain.sections.filter(({ records }) => records.length === 0 || records.includes(position))
  return { record, stated: statedOf(full, record), full, sections, blocks: extraction.blocks }
}

const withoutImplied = ({ value, impliedParts }: Finding<unknown>): unknown =>
  impliedParts && value !== null && typeof value === 'object'
    ? { ...value, ...Object.fromEntries(impliedParts.map(part => [part, null])) }
    : value

function statedOf(full: FullRecord, record: JobRecord): JobRecord {
  const changed = Object.entries(full).flatMap(([field, found]) => {
    const findings = (Array.isArray(found) ? found : found ? [found] : []) as Finding<unknown>[]
    if (!findings.some(({ impliedParts }) => impliedParts)) return []
    return [[field, Array.isArray(found) ? findings.map(withoutImplied) : withoutImplied(findings[0] as Finding<unknown>)] as const]
  })
  return { ...record, ...Object.fromEntries(changed) }
}

/** The words that a field, or one item of a list, stands on. */
export function evidenceOf(side: Side, field: FieldName, item?: number): Evidence[] {
  const found = side.full[field] as Finding<unknown> | Finding<unknown>[] | null
  const finding = Array.isArray(found) ? found[item ?? -1] : found
  return finding?.evidence ?? []
}

/** Where the words stand first, if they stand together in one block. */
export function placeOf({ blocks }: Side, words: string): Evidence[] {
  const block = blocks.findIndex(({ text }) => text.includes(words))
  const found = blocks[block]
  if (!found) return []
  const start = found.text.indexOf(words)
  return [{ block, start, end: start + words.length, quote: words, page: found.page, boxes: found.boxes }]
}
