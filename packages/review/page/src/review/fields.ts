/** The fields of a record as they are shown: in groups, under the names that analysts use. */
import { type FieldName, fieldLabels } from '@specmill/model'

export interface FieldGroup {
  label: string
  fields: { name: FieldName; label: string }[]
}

const grouped: { label: string; fields: FieldName[] }[] = [
  {
    label: 'Who and what',
    fields: [
      'title',
      'titleAbbreviation',
      'aliases',
      'classCode',
      'requisition',
      'series',
      'employer',
      'department',
      'orgUnit',
      'location',
      'specialties',
    ],
  },
  {
    label: 'Pay and status',
    fields: [
      'payGrade',
      'pay',
      'flsa',
      'civilService',
      'employmentTypes',
      'hoursPerWeek',
      'workMode',
      'term',
      'bargainingUnit',
      'probation',
    ],
  },
  {
    label: 'Dates',
    fields: ['postedOn', 'closesOn', 'history'],
  },
  {
    label: 'What it takes',
    fields: [
      'requirements',
      'preferred',
      'minimumEducation',
      'minimumExperience',
      'paths',
      'licenses',
      'certifications',
      'residency',
      'languages',
      'conditions',
    ],
  },
  {
    label: 'The work',
    fields: ['summary', 'distinguishing', 'allocatingFactors', 'supervision', 'duties', 'ksas', 'classRequirements'],
  },
  {
    label: 'Demands',
    fields: ['strength', 'physicalDemands', 'environment', 'nonPhysicalDemands', 'workLocations', 'equipment', 'protectiveEquipment'],
  },
  {
    label: 'Around it',
    fields: ['relatedClasses', 'benefits', 'howToApply', 'statedAbsent'],
  },
]

export const groups: FieldGroup[] = grouped.map(({ label, fields }) => ({
  label,
  fields: fields.map(name => ({ name, label: fieldLabels[name].field })),
}))

export const labelOf = (field: string): string => fieldLabels[field as FieldName]?.field ?? field
