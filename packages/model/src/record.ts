/** One class of job: the fields of the contract, with plain values. To add a field: its key here, its schema in `schema/record.ts`, its family in `extract`. */
import type { Requirement } from './requirement.ts'
import type {
  ClassRelation,
  ConditionKind,
  EducationLevel,
  EmploymentType,
  EnvironmentFrequency,
  Frequency,
  HistoryEvent,
  PayPeriod,
  Strength,
} from './vocabulary.ts'

export interface Series {
  name: string
  position: number
  of: number
}
export interface Employer {
  name: string /** ISO 3166-2: "US-MS". */
  jurisdiction: string | null
}
export interface Specialty {
  name: string
  aliases: string[]
  assignments: string[]
}
/** A flat rate has max = min; "from $24" has max null. */
export interface Pay {
  min: number | null
  max: number | null
  currency: string | null
  per: PayPeriod | null
  label: string | null
}
/** `date` keeps its precision: "2001-09"; null = the slot is there and empty. */
export interface HistoryEntry {
  event: HistoryEvent
  date: string | null
  body: string | null
  with: string | null
}
export interface Supervision {
  receivedFrom: string | null
  degree: string | null
  exercised: boolean | null
  review: string | null
  units: string[]
}
export interface Duty {
  text: string
  /** The parts between semicolons; [] where there is none. */
  clauses: string[]
  category: 'essential' | 'other' | null
  modality: 'does' | 'may' | 'mixed'
  /** "Performs other duties as assigned." */
  catchAll: boolean
  /** Of working time. */
  percent: number | null
  scope: string[]
  strength: Strength | null
}
export interface Ksa {
  type: 'knowledge' | 'skill' | 'ability'
  text: string /** Lower case: "thorough". */
  level: string | null
  scope: string[]
}
export interface Path {
  education: EducationLevel | null
  experience: string | null
  scope: string[]
}
export interface License {
  kind: 'driver' | 'professional' | 'other'
  name: string
  class: string | null
  jurisdiction: string | null
  commercial: boolean | null
  valid: boolean
  timing: string | null
  required: boolean
}
export interface Certification {
  name: string
  issuer: string | null
  required: boolean
  timing: string | null
}
export interface Residency {
  place: string /** ISO 8601 duration. */
  within: string | null
}
export interface LanguageNeed {
  /** ISO 639-1. */ language: string
  required: boolean
}
export interface Condition {
  kind: ConditionKind
  text: string
}
export interface PhysicalDemand {
  activity: string
  frequency: Frequency | null
  /** As written in the document's own key. */
  localCode: string | null
  description: string | null
  pounds: { min: number | null; max: number | null } | null
}
export interface EnvironmentFactor {
  factor: string
  group: 'health-and-safety' | 'environmental'
  frequency: EnvironmentFrequency | null
  localCode: string | null
}
export interface NonPhysicalDemand {
  demand: string
  frequency: Frequency | null
  localCode: string | null
}
export interface WorkLocation {
  place: string
  checked: boolean
}
export interface ClassRequirement {
  factor: string
  text: string
}
export interface RelatedClass {
  title: string | null
  code: string | null
  relation: ClassRelation
  scope: string[]
}

export interface JobRecord {
  // who and what
  title: string | null
  titleAbbreviation: string | null
  aliases: string[]
  classCode: string | null
  requisition: string | null
  series: Series | null
  employer: Employer | null
  department: string | null
  orgUnit: string | null
  location: string | null
  specialties: Specialty[]
  // pay and status
  payGrade: string | null
  pay: Pay[]
  flsa: 'exempt' | 'nonexempt' | null
  civilService: 'classified' | 'unclassified' | null
  employmentTypes: EmploymentType[]
  hoursPerWeek: number | null
  workMode: 'on-site' | 'hybrid' | 'remote' | null
  term: string | null
  bargainingUnit: string | null
  probation: string | null
  // dates
  postedOn: string | null
  closesOn: string | null
  history: HistoryEntry[]
  // the work
  summary: string | null
  distinguishing: string[]
  allocatingFactors: string[]
  supervision: Supervision | null
  duties: Duty[]
  ksas: Ksa[]
  // what it takes
  requirements: Requirement | null
  preferred: Requirement | null
  minimumExperience: string | null
  minimumEducation: EducationLevel | null
  paths: Path[]
  licenses: License[]
  certifications: Certification[]
  residency: Residency | null
  languages: LanguageNeed[]
  conditions: Condition[]
  // demands
  strength: Strength | null
  physicalDemands: PhysicalDemand[]
  environment: EnvironmentFactor[]
  nonPhysicalDemands: NonPhysicalDemand[]
  workLocations: WorkLocation[]
  equipment: string[]
  protectiveEquipment: string[]
  classRequirements: ClassRequirement[]
  // around it
  relatedClasses: RelatedClass[]
  benefits: string[]
  howToApply: string | null
  statedAbsent: string[]
}

export type FieldName = keyof JobRecord

/** The keys of a record in the groups and the order of the contract, under names for people. */
export const fieldGroups: readonly { label: string; fields: readonly FieldName[] }[] = [
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
    label: 'The work',
    fields: ['summary', 'distinguishing', 'allocatingFactors', 'supervision', 'duties', 'ksas'],
  },
  {
    label: 'What it takes',
    fields: [
      'requirements',
      'preferred',
      'minimumExperience',
      'minimumEducation',
      'paths',
      'licenses',
      'certifications',
      'residency',
      'languages',
      'conditions',
    ],
  },
  {
    label: 'Demands',
    fields: [
      'strength',
      'physicalDemands',
      'environment',
      'nonPhysicalDemands',
      'workLocations',
      'equipment',
      'protectiveEquipment',
      'classRequirements',
    ],
  },
  {
    label: 'Around it',
    fields: ['relatedClasses', 'benefits', 'howToApply', 'statedAbsent'],
  },
]

/** All keys of a record, in that order. */
export const fieldNames: readonly FieldName[] = fieldGroups.flatMap(({ fields }) => fields)

/** Whether its value is a tree of requirements. */
export const isTree = (field: string): field is 'requirements' | 'preferred' => field === 'requirements' || field === 'preferred'
