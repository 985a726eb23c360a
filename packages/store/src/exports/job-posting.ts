/**
 * schema.org `JobPosting` as JSON-LD, one object a record: https://schema.org/JobPosting. Only what the vocabulary has a property for is
 * written, and nothing is made up to fill one that search engines ask for.
 */
import { type JobRecord, oneLine, type Pay, type PlainExtraction, type Section } from '@specmill/model'
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

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const html = (text: string) => text.replace(/[&<>"']/g, character => escapes[character] ?? character)

/** Told in other properties, or to nobody who looks for a job. */
const untold = new Set<Section['kind']>(['header', 'history', 'disclaimer', 'how-to-apply'])

/** The words of the document under their headings: search engines ask for the whole of a posting, in HTML. */
function descriptionOf({ sections }: PlainExtraction, position: number): string | undefined {
  const told = sections.filter(({ kind, records }) => !untold.has(kind) && (records.length === 0 || records.includes(position)))
  const parts = told.flatMap(({ heading, text }) => [
    ...(heading ? [`<h3>${html(heading)}</h3>`] : []),
    ...text.split('\n').flatMap(line => (line.trim() ? [`<p>${html(line)}</p>`] : [])),
  ])
  return parts.length > 0 ? parts.join('') : undefined
}

/** "US-WA" → the state and the country; the place itself is no street and no town for sure. */
function addressOf({ employer }: JobRecord) {
  const [, addressCountry, addressRegion] = /^([A-Z]{2})-(\w+)$/.exec(employer?.jurisdiction ?? '') ?? []
  return addressCountry ? { '@type': 'PostalAddress', addressRegion, addressCountry } : undefined
}

function identifierOf({ requisition, classCode, employer }: JobRecord) {
  const value = requisition ?? classCode
  return value === null ? undefined : { '@type': 'PropertyValue', name: employer?.name, value }
}

function postingOf(extraction: PlainExtraction, record: JobRecord, position: number, place: number) {
  const { source } = extraction
  const { title, employer, location } = record
  const experience = months(record.minimumExperience)
  const credential = record.minimumEducation ? credentials[record.minimumEducation] : undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    '@id': `urn:sha256:${source.sha256}#${place}`,
    title: title ?? undefined,
    identifier: identifierOf(record),
    hiringOrganization: employer
      ? {
          '@type': 'Organization',
          name: employer.name,
          department: record.department ? { '@type': 'Organization', name: record.department } : undefined,
        }
      : undefined,
    jobLocation: location ? { '@type': 'Place', name: location, address: addressOf(record) ?? location } : undefined,
    jobLocationType: record.workMode === 'remote' ? 'TELECOMMUTE' : undefined,
    datePosted: record.postedOn ?? undefined,
    validThrough: record.closesOn ?? undefined,
    employmentType: said([...new Set(record.employmentTypes.map(type => types[type]))]),
    baseSalary: salaryOf(record),
    workHours: record.hoursPerWeek === null ? undefined : `${record.hoursPerWeek} hours a week`,
    description: descriptionOf(extraction, position),
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
    'AND and OR in requirements, pay of several rates or by two weeks, frequencies of demands, supervision, series, history, notes: schema.org has no place for them. Search engines ask for title, description, date posted, employer and place; what a document does not say is left out.',
  async *write(extractions) {
    let before = '['
    for await (const { extraction, places } of extractions) {
      for (const [position, record] of extraction.records.entries()) {
        yield `${before}\n${JSON.stringify(postingOf(extraction, record, position, places[position] ?? position))}`
        before = ','
      }
    }
    yield before === '[' ? '[]\n' : '\n]\n'
  },
}
