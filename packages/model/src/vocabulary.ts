/** The closed vocabularies of the contract, as values and as types. */

export const sectionKinds = [
  'header',
  'summary',
  'distinguishing-characteristics',
  'allocating-factors',
  'supervision',
  'duties',
  'essential-duties',
  'other-duties',
  'qualifications',
  'knowledge',
  'skills',
  'abilities',
  'knowledge-skills-abilities',
  'minimum-requirements',
  'education',
  'experience',
  'preferred-qualifications',
  'licenses-and-certifications',
  'special-requirements',
  'class-requirements',
  'physical-demands',
  'strength',
  'environment',
  'health-and-safety',
  'equipment',
  'protective-equipment',
  'work-location',
  'work-schedule',
  'non-physical-demands',
  'related-classes',
  'compensation',
  'benefits',
  'how-to-apply',
  'selection-process',
  'about-employer',
  'disclaimer',
  'notes',
  'history',
  'other',
] as const
export type SectionKind = (typeof sectionKinds)[number]

export const strengths = ['sedentary', 'light', 'medium', 'heavy', 'very-heavy'] as const
export type Strength = (typeof strengths)[number]

/** From least to most; taken from the document's OWN key. */
export const frequencies = ['never', 'rarely', 'occasionally', 'frequently', 'continuously'] as const
export type Frequency = (typeof frequencies)[number]

export const environmentFrequencies = [...frequencies, 'seasonally', 'monthly', 'weekly', 'daily'] as const
export type EnvironmentFrequency = (typeof environmentFrequencies)[number]

/** From lowest to highest. */
export const educationLevels = [
  'none',
  'primary',
  'some-high-school',
  'high-school',
  'certificate',
  'some-college',
  'associate',
  'bachelor',
  'master',
  'professional',
  'doctorate',
] as const
export type EducationLevel = (typeof educationLevels)[number]

export const employmentTypes = ['full-time', 'part-time', 'temporary', 'seasonal', 'contract', 'internship', 'volunteer'] as const
export type EmploymentType = (typeof employmentTypes)[number]

export const payPeriods = ['hour', 'day', 'week', 'two-weeks', 'month', 'year'] as const
export type PayPeriod = (typeof payPeriods)[number]
/** How often in a year of 52 weeks with five days of eight hours each. */
export const timesAYear: Record<PayPeriod, number> = { hour: 2_080, day: 260, week: 52, 'two-weeks': 26, month: 12, year: 1 }

export const historyEvents = [
  'established',
  'adopted',
  'revised',
  'title-changed',
  'approved',
  'consolidated',
  'reviewed',
  'abolished',
] as const
export type HistoryEvent = (typeof historyEvents)[number]

export const conditionKinds = [
  'emergency-duty',
  'on-call',
  'shift',
  'overtime',
  'travel',
  'background-check',
  'drug-test',
  'medical-exam',
  'age',
  'citizenship',
  'security-clearance',
  'selective-certification',
  'other',
] as const
export type ConditionKind = (typeof conditionKinds)[number]

export const classRelations = [
  'crosswalk',
  'consolidated',
  'promotes-from',
  'promotes-to',
  'experience',
  'supervises',
  'reports-to',
] as const
export type ClassRelation = (typeof classRelations)[number]

export const documentKinds = ['class-specification', 'position-description', 'job-posting', 'other'] as const
export type DocumentKind = (typeof documentKinds)[number]
