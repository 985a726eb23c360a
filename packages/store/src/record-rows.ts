/** What is searched of an extraction: one row a record, in comparable units. Pure, and light to load: the processes that read files make the rows. */
import type { DocumentKind, JobRecord, PlainExtraction } from '@specmill/model'
import type { RecordRow } from './contract/records.ts'
import { normalised } from './normalised.ts'
import { monthsByEducation, monthsFrom } from './row-parts/experience.ts'
import { yearlyPay } from './row-parts/pay.ts'
import { bodyOf } from './row-parts/words.ts'
import { storable } from './storable.ts'

/** Longer values are no names, and would not fit an index. */
const longestName = 300
const named = (name: string | null | undefined): string | null => (name ? storable(name).slice(0, longestName).toWellFormed() : null)
const joined = (parts: (string | null | undefined)[]) => parts.filter(Boolean).join('\n')

/** @param extraction in the plain view. @returns rows whose JSON is what a store takes as the records of an extraction. */
export const recordRows = ({ document, records }: PlainExtraction): RecordRow[] =>
  records.map((record, position) => rowOf(record, position, document.kind))

function rowOf(record: JobRecord, position: number, kind: DocumentKind): RecordRow {
  const title = named(record.title)
  const classCode = named(record.classCode)
  const [titleWords, codeWords] = [normalised(title), normalised(classCode)]
  const paths = record.paths.map(({ education, experience, scope }) => ({
    education,
    months: monthsFrom(experience),
    scope: scope.map(storable),
  }))
  return {
    position,
    kind,
    title,
    classCode,
    employer: named(record.employer?.name),
    jurisdiction: named(record.employer?.jurisdiction),
    department: named(record.department),
    ...yearlyPay(record.pay),
    flsa: record.flsa,
    minimumExperience: monthsFrom(record.minimumExperience),
    minimumEducation: record.minimumEducation,
    paths,
    licenseClasses: [
      ...new Set(record.licenses.flatMap(({ kind, class: name, required }) => (kind === 'driver' && required && named(name)) || [])),
    ],
    pounds: record.physicalDemands.reduce<number | null>((most, { pounds }) => greater(most, pounds?.max ?? pounds?.min ?? null), null),
    employmentTypes: record.employmentTypes,
    postedOn: named(record.postedOn),
    closesOn: named(record.closesOn),
    effective: named(effectiveDate(record)),
    // a posting is no version of a specification
    titleKey: titleWords && `${kind}: ${titleWords} # ${codeWords ?? ''}`,
    employerKey: normalised(record.employer?.name ?? null),
    monthsByEducation: monthsByEducation(paths),
    titleText: joined([title, classCode]),
    aliasText: storable(
      joined([...record.aliases, record.titleAbbreviation, record.series?.name, ...record.specialties.map(({ name }) => name)]),
    )
      .slice(0, 10_000)
      .toWellFormed(),
    employerText: joined([named(record.employer?.name), named(record.department), named(record.orgUnit)]),
    bodyText: bodyOf(record),
  }
}

const greater = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.max(a, b))

/** The newest date of its history, else the day on which it was posted. ISO dates are in the order of their letters. */
function effectiveDate({ history, postedOn }: JobRecord): string | null {
  const dates = history.flatMap(({ event, date }) => (event === 'abolished' || date === null ? [] : [date]))
  return dates.sort().at(-1) ?? postedOn
}
