/** What an item of a list is about: by this the items of two lists are brought together, whatever else they say. */
import type { FieldName } from '@specmill/model'

/** The part of an item that names its subject; a list that is not here holds texts. */
const subjects: Partial<Record<FieldName, string>> = {
  specialties: 'name',
  duties: 'text',
  ksas: 'text',
  licenses: 'name',
  certifications: 'name',
  languages: 'language',
  conditions: 'text',
  physicalDemands: 'activity',
  environment: 'factor',
  nonPhysicalDemands: 'demand',
  workLocations: 'place',
  classRequirements: 'factor',
  relatedClasses: 'title',
  history: 'event',
  pay: 'label',
}

/** Parts that follow from the subject's own words, or that say how the text was cut. */
const secondary = new Set(['clauses', 'localCode', 'aliases', 'assignments', 'description', 'catchAll', 'type'])

/** Whether an item is shown by its text alone, so that a change of another part must be said. */
export const isShownByText = (field: FieldName) => subjects[field] === 'text'

export function subjectOf(field: FieldName, item: unknown): string {
  const part = subjects[field]
  return String((part ? (item as Record<string, unknown>)[part] : item) ?? '')
}

/** The parts of two items beside their subject that are not the same, by name. */
export function otherParts(field: FieldName, a: unknown, b: unknown): string[] {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return []
  const parts = Object.keys({ ...a, ...b }).filter(part => part !== subjects[field] && !secondary.has(part))
  const value = (item: object, part: string) => JSON.stringify((item as Record<string, unknown>)[part] ?? null).toLowerCase()
  return parts.filter(part => value(a, part) !== value(b, part))
}
