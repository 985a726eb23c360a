/** What a change of each field is called at the head of its sentence, and how much it weighs. */
import { type FieldName, fieldLabels, type Weight } from '@specmill/model'

/** Fields that follow from others and would say a change twice, or that say nothing of the job. */
export const derived: ReadonlySet<FieldName> = new Set(['paths', 'statedAbsent', 'titleAbbreviation', 'requisition'])

/** What is done or known, and what is said around it; each other field says what the job asks for, pays or demands. */
const ofWork: ReadonlySet<FieldName> = new Set([
  'postedOn',
  'closesOn',
  'history',
  'summary',
  'distinguishing',
  'duties',
  'ksas',
  'equipment',
  'relatedClasses',
  'howToApply',
])

export const weightOf = (field: FieldName): Weight => (ofWork.has(field) ? 'work' : 'meaning')

/** "class code" → "Class code" */
export function nameOf(field: FieldName): string {
  const { one } = fieldLabels[field]
  return one.charAt(0).toUpperCase() + one.slice(1)
}
