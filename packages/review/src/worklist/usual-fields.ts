/**
 * Fields that usually stand in a document of a kind: at least seven of ten records of that kind have them, counted over some seven hundred
 * public documents. That one is missing is worth a look; it is no fault.
 */
import type { DocumentKind, FieldName } from '@specmill/model'

export const usualFields: Record<DocumentKind, readonly FieldName[]> = {
  'class-specification': ['title', 'classCode', 'summary', 'duties', 'ksas', 'requirements'],
  'position-description': ['title', 'employer', 'summary', 'duties', 'requirements'],
  'job-posting': ['title', 'employer', 'location', 'pay', 'employmentTypes', 'summary', 'duties', 'requirements'],
  other: [],
}
