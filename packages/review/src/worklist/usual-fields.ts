/**
 * What usually stands in a document of a kind, and how many of a hundred records have it. Measured on what is extracted from 933 records of 661 public
 * documents (state class specifications, postings of one large city, of counties, of universities and museums): the mean of the shares of the
 * collections that have the kind, so that the largest of them does not decide. Listed is what at least eight of ten have, but for what is the habit
 * of a single employer's form. Fields in one row stand for each other: a specification of a series may tell its work as distinguishing characteristics alone.
 */
import type { DocumentKind, FieldName } from '@specmill/model'

export interface Usual {
  /** Any of them will do. */
  fields: readonly [FieldName, ...FieldName[]]
  /** Of a hundred records of this kind. */
  share: number
}

export const usualFields: Record<DocumentKind, readonly Usual[]> = {
  'class-specification': [
    { fields: ['title'], share: 100 },
    { fields: ['classCode'], share: 100 },
    { fields: ['summary'], share: 100 },
    { fields: ['ksas'], share: 100 },
    { fields: ['requirements'], share: 99 },
    { fields: ['duties', 'distinguishing'], share: 95 },
  ],
  'position-description': [
    { fields: ['duties', 'summary'], share: 92 },
    { fields: ['title'], share: 83 },
    { fields: ['requirements', 'ksas'], share: 83 },
  ],
  'job-posting': [
    { fields: ['title'], share: 95 },
    { fields: ['duties'], share: 95 },
    { fields: ['employer'], share: 94 },
    { fields: ['requirements'], share: 90 },
    { fields: ['pay', 'payGrade'], share: 84 },
    { fields: ['requisition', 'classCode'], share: 84 },
    { fields: ['postedOn', 'closesOn'], share: 82 },
  ],
  other: [],
}
