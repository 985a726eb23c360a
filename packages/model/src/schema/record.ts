/** Schemas of one record. To add a field: one line in `recordShape`; the full view follows. */
import { z } from 'zod'
import type { FullRecord } from '../extraction.ts'
import type { FieldName, JobRecord } from '../record.ts'
import type { Requirement } from '../requirement.ts'
import { educationLevels, employmentTypes, strengths } from '../vocabulary.ts'
import * as demands from './demands.ts'
import { finding, foundItem } from './evidence.ts'
import { date, duration, text } from './forms.ts'
import * as identity from './identity.ts'
import { plainRequirement, requirement } from './requirement.ts'
import { tied } from './tied.ts'
import * as work from './work.ts'

const texts = z.array(text)

const recordShape = (tree: z.ZodType<Requirement>) => ({
  // who and what
  title: text.nullable(),
  titleAbbreviation: text.nullable(),
  aliases: texts,
  classCode: text.nullable(),
  requisition: text.nullable(),
  series: identity.series.nullable(),
  employer: identity.employer.nullable(),
  department: text.nullable(),
  orgUnit: text.nullable(),
  location: text.nullable(),
  specialties: z.array(identity.specialty),
  // pay and status
  payGrade: text.nullable(),
  pay: z.array(identity.pay),
  flsa: z.enum(['exempt', 'nonexempt']).nullable(),
  civilService: z.enum(['classified', 'unclassified']).nullable(),
  employmentTypes: z.array(z.enum(employmentTypes)),
  hoursPerWeek: z.number().positive().nullable(),
  workMode: z.enum(['on-site', 'hybrid', 'remote']).nullable(),
  term: duration.nullable(),
  bargainingUnit: text.nullable(),
  probation: duration.nullable(),
  // dates
  postedOn: date.nullable(),
  closesOn: date.nullable(),
  history: z.array(identity.historyEntry),
  // the work
  summary: text.nullable(),
  distinguishing: texts,
  allocatingFactors: texts,
  supervision: work.supervision.nullable(),
  duties: z.array(work.duty),
  ksas: z.array(work.ksa),
  // what it takes
  requirements: tree.nullable(),
  preferred: tree.nullable(),
  minimumExperience: duration.nullable(),
  minimumEducation: z.enum(educationLevels).nullable(),
  paths: z.array(work.path),
  licenses: z.array(work.license),
  certifications: z.array(work.certification),
  residency: work.residency.nullable(),
  languages: z.array(work.languageNeed),
  conditions: z.array(work.condition),
  // demands
  strength: z.enum(strengths).nullable(),
  physicalDemands: z.array(demands.physicalDemand),
  environment: z.array(demands.environmentFactor),
  nonPhysicalDemands: z.array(demands.nonPhysicalDemand),
  workLocations: z.array(demands.workLocation),
  equipment: texts,
  protectiveEquipment: texts,
  classRequirements: z.array(demands.classRequirement),
  // around it
  relatedClasses: z.array(work.relatedClass),
  benefits: texts,
  howToApply: text.nullable(),
  statedAbsent: texts,
})

export const plainRecord = tied<JobRecord>()(z.strictObject(recordShape(plainRequirement)))

/** A list becomes a list of findings, every other field a finding or null. */
const found = (field: z.ZodArray<z.ZodType> | z.ZodNullable<z.ZodType>): z.ZodType =>
  field instanceof z.ZodArray ? z.array(foundItem(field.element)) : finding(field.unwrap()).nullable()

const fullShape = Object.fromEntries(Object.entries(recordShape(requirement)).map(([name, field]) => [name, found(field)])) as {
  [Key in FieldName]: z.ZodType<FullRecord[Key]>
}
export const fullRecord = tied<FullRecord>()(z.strictObject(fullShape))
