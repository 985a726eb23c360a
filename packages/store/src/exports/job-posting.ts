/**
 * schema.org `JobPosting` as JSON-LD, one object a record: https://schema.org/JobPosting. Only what the vocabulary has a property for is
 * written, and nothing is made up to fill one that search engines ask for.
 */
import { type JobRecord, oneLine, type Pay, type PlainExtraction } from '@specmill/model'
import type { ExportFormat } from './export-format.ts'

/** https://schema.org/employmentType as search engines read it. */
const types: Record<JobRecord['employmentTypes'][number], string> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  temporary: 'TEMPORARY',
  seasonal: 'TEMPORARY',
  contract: 'CONTRACTOR',
  internship: 'INTERN',
  volunteer: 'VOLUNTEER',
}
/** https://schema.org/QuantitativeValue: there is no unit of two weeks. */
const units: Partial<Record<NonNullable<Pay['per']>, string>> = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' }
/** https://schema.org/EducationalOccupationalCredential, the levels that it names. */
const credentials: Partial<Record<NonNullable<JobRecord['minimumEducation']>, string>> = {
  'high-school': 'high school',
  certificate: 'professional certificate',
  associate: 'associate degree',
  bachelor: 'bachelor degree',
  master: 'postgraduate degree',
  professional: 'postgraduate degree',
  doctorate: 'postgraduate degree',
}

function salaryOf({ pay }: JobRecord) {
  const [rate, ...others] = pay.filter(({ per, min }) => per !== null && units[per] !== undefined && min !== null)
  // several rates, as of two departments, are no range
  if (!rate?.per || others.length > 0) return undefined
  const value = {
    '@type': 'QuantitativeValue',
    unitText: units[rate.per],
    ...(rate.min === rate.max ? { value: rate.min } : { minValue: rate.min, maxValue: rate.max ?? undefined }),
  }
  return { '@type': 'MonetaryAmount', currency: rate.currency ?? undefined, value }
}

/** "P18M" → 18 */
function months(duration: string | null): number | undefined {
  const [, amount, unit] = /^P(\d+)([YM])$/.exec(duration ?? '') ?? []
  return amount ? Number(amount) * (unit === 'Y' ? 12 : 1) : undefined
}

const said = <Value>(values: Value[]) => (values.length > 0 ? values : undefined)

function postingOf({ source }: PlainExtraction, record: JobRecord, position: number) {
  const { title, employer, location } = record
  const experience = months(record.minimumExperience)
  const credential = record.minimumEducation ? credentials[record.minimumEducation] : undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    '@id': `urn:sha256:${source.sha256}#${position}`,
    title: title ?? undefined,
    identifier: record.requisition ?? record.classCode ?? undefined,
    hiringOrganization: employer
      ? {
          '@type': 'Organization',
          name: employer.name,
          department: record.department ? { '@type': 'Organization', name: record.department } : undefined,
        }
      : undefined,
    jobLocation: location ? { '@type': 'Place', address: location } : undefined,
    jobLocationType: record.workMode === 'remote' ? 'TELECOMMUTE' : undefined,
    datePosted: record.postedOn ?? undefined,
    validThrough: record.closesOn ?? undefined,
    employmentType: said([...new Set(record.employmentTypes.map(type => types[type]))]),
    baseSalary: salaryOf(record),
    workHours: record.hoursPerWeek === null ? undefined : `${record.hoursPerWeek} hours a week`,
    description: record.summary ?? undefined,
    responsibilities: said(record.duties.map(({ text }) => text)),
    skills: said(record.ksas.map(({ text }) => text)),
    experienceRequirements:
      experience === undefined ? undefined : { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: experience },
    educationRequirements: credential ? { '@type': 'EducationalOccupationalCredential', credentialCategory: credential } : undefined,
    qualifications: said([
      ...record.licenses.map(license => oneLine('licenses', license)),
      ...record.certifications.map(one => oneLine('certifications', one)),
    ]),
    physicalRequirement: said(record.physicalDemands.map(demand => oneLine('physicalDemands', demand))),
    jobBenefits: said(record.benefits),
  }
}

export const jobPosting: ExportFormat = {
  name: 'jobposting',
  description: 'schema.org JobPosting as JSON-LD',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  cannotHold:
    'AND and OR in requirements, pay of several rates or by two weeks, frequencies of demands, supervision, series, history, sections, notes: schema.org has no place for them.',
  async *write(extractions) {
    let before = '['
    for await (const extraction of extractions) {
      for (const [position, record] of extraction.records.entries()) {
        yield `${before}\n${JSON.stringify(postingOf(extraction, record, position))}`
        before = ','
      }
    }
    yield before === '[' ? '[]\n' : '\n]\n'
  },
}
