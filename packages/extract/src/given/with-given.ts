/**
 * What an importer said of a file, laid over its extraction when it is shown or taken away. The extraction that is kept depends on the bytes
 * alone: the same content may come from two importers who know different things.
 */
import type { Extraction, Finding, FullRecord, Given, Note } from '@specmill/model'
import { evenSpaces } from '../language/white-space.ts'

const sameName = (a: string, b: string) => evenSpaces(a).trim().toLowerCase() === evenSpaces(b).trim().toLowerCase()

type Employer = NonNullable<Finding<{ name: string; jurisdiction: string | null }>>

const finding = (name: string, jurisdiction: string | null): Employer => ({
  value: { name, jurisdiction },
  certainty: 'given',
  confidence: null,
  rule: 'given/importer',
  evidence: [],
})

function overlaid(record: FullRecord, { employer, jurisdiction }: Given): FullRecord {
  const found = record.employer
  if (!found?.value) return employer ? { ...record, employer: finding(employer, jurisdiction ?? null) } : record
  if (!jurisdiction || found.value.jurisdiction !== null || (employer && !sameName(employer, found.value.name))) return record
  const value = { ...found.value, jurisdiction }
  return { ...record, employer: { ...found, value, impliedParts: [...(found.impliedParts ?? []), 'jurisdiction'] } }
}

function notesOn(record: FullRecord, position: number, { employer }: Given): Note[] {
  const said = record.employer?.value?.name
  if (!employer || !said || sameName(employer, said)) return []
  const text = `The importer says that the employer is ${employer}; the document says ${said}.`
  return [
    {
      level: 'warning',
      code: 'given/differs',
      text,
      path: `records[${position}].employer`,
      evidence: record.employer?.evidence[0] ?? null,
    },
  ]
}

/** A given value stands only where the document says nothing; where it says another thing, a note tells. The extraction itself is not changed. */
export function withGiven(extraction: Extraction, given: Given): Extraction {
  if (!given.employer && !given.jurisdiction) return extraction
  return {
    ...extraction,
    records: extraction.records.map(record => overlaid(record, given)),
    notes: [...extraction.notes, ...extraction.records.flatMap((record, position) => notesOn(record, position, given))],
  }
}
