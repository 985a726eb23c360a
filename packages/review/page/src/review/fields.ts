/** The fields of a record as they are shown: in groups, under the names that analysts use. */
import type { FieldName } from '@specmill/model'

export interface FieldGroup {
  label: string
  fields: { name: FieldName; label: string }[]
}

export const groups: FieldGroup[] = [
  {
    label: 'Who and what',
    fields: [
      { name: 'title', label: 'Title' },
      { name: 'titleAbbreviation', label: 'Abbreviation' },
      { name: 'aliases', label: 'Other titles' },
      { name: 'classCode', label: 'Class code' },
      { name: 'requisition', label: 'Requisition' },
      { name: 'series', label: 'Series' },
      { name: 'employer', label: 'Employer' },
      { name: 'department', label: 'Department' },
      { name: 'orgUnit', label: 'Unit' },
      { name: 'location', label: 'Location' },
      { name: 'specialties', label: 'Specialties' },
    ],
  },
  {
    label: 'Pay and status',
    fields: [
      { name: 'payGrade', label: 'Pay grade' },
      { name: 'pay', label: 'Pay' },
      { name: 'flsa', label: 'FLSA' },
      { name: 'civilService', label: 'Civil service' },
      { name: 'employmentTypes', label: 'Employment type' },
      { name: 'hoursPerWeek', label: 'Hours a week' },
      { name: 'workMode', label: 'Work mode' },
      { name: 'term', label: 'Term' },
      { name: 'bargainingUnit', label: 'Bargaining unit' },
      { name: 'probation', label: 'Probation' },
    ],
  },
  {
    label: 'Dates',
    fields: [
      { name: 'postedOn', label: 'Posted' },
      { name: 'closesOn', label: 'Closes' },
      { name: 'history', label: 'History' },
    ],
  },
  {
    label: 'What it takes',
    fields: [
      { name: 'requirements', label: 'Requirements' },
      { name: 'preferred', label: 'Preferred' },
      { name: 'minimumEducation', label: 'Minimum education' },
      { name: 'minimumExperience', label: 'Minimum experience' },
      { name: 'licenses', label: 'Licenses' },
      { name: 'certifications', label: 'Certifications' },
      { name: 'residency', label: 'Residency' },
      { name: 'languages', label: 'Languages' },
      { name: 'conditions', label: 'Conditions' },
    ],
  },
  {
    label: 'The work',
    fields: [
      { name: 'summary', label: 'Summary' },
      { name: 'distinguishing', label: 'Distinguishing characteristics' },
      { name: 'allocatingFactors', label: 'Allocating factors' },
      { name: 'supervision', label: 'Supervision' },
      { name: 'duties', label: 'Duties' },
      { name: 'ksas', label: 'Knowledge, skills, abilities' },
      { name: 'classRequirements', label: 'Class requirements' },
    ],
  },
  {
    label: 'Demands',
    fields: [
      { name: 'strength', label: 'Strength' },
      { name: 'physicalDemands', label: 'Physical demands' },
      { name: 'environment', label: 'Environment' },
      { name: 'nonPhysicalDemands', label: 'Non-physical demands' },
      { name: 'workLocations', label: 'Work locations' },
      { name: 'equipment', label: 'Equipment' },
      { name: 'protectiveEquipment', label: 'Protective equipment' },
    ],
  },
  {
    label: 'Around it',
    fields: [
      { name: 'relatedClasses', label: 'Related classes' },
      { name: 'benefits', label: 'Benefits' },
      { name: 'howToApply', label: 'How to apply' },
    ],
  },
]

export const labelOf = (field: string): string => groups.flatMap(({ fields }) => fields).find(({ name }) => name === field)?.label ?? field
