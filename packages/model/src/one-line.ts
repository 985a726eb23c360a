/** A value of a field as people read it, in one line. What is a text stays that text; parts that are not set are left out. */
import { durationInWords } from './duration-in-words.ts'
import type { FieldName, JobRecord } from './record.ts'

type Item<Key extends FieldName> = NonNullable<JobRecord[Key]> extends readonly (infer One)[] ? One : NonNullable<JobRecord[Key]>
type Lines = { [Key in FieldName]?: (value: Item<Key>) => string }

const joined = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(', ')
const coded = ({ title, code }: { title: string | null; code: string | null }) =>
  title && code ? `${title} (${code})` : (title ?? code ?? '')

const lines: Lines = {
  series: ({ name, position, of }) => `${name}, ${position} of ${of}`,
  employer: ({ name, jurisdiction }) => joined(name, jurisdiction),
  specialties: ({ name }) => name,
  pay: ({ min, max, currency, per, label }) => {
    const amount = min === max ? `${min}` : [min ?? '', max ?? ''].join('–')
    return joined(`${[currency, amount].filter(Boolean).join(' ')}${per ? ` a ${per === 'two-weeks' ? 'two weeks' : per}` : ''}`, label)
  },
  history: ({ event, date, body, with: other }) => joined([event, date].filter(Boolean).join(' '), body, other),
  supervision: ({ receivedFrom, degree, exercised, review }) =>
    joined(
      receivedFrom && `from ${receivedFrom}`,
      degree,
      exercised === null ? null : exercised ? 'supervises' : 'does not supervise',
      review,
    ),
  term: durationInWords,
  probation: durationInWords,
  minimumExperience: durationInWords,
  duties: ({ text }) => text,
  ksas: ({ text }) => text,
  licenses: ({ name, class: kind, jurisdiction, timing, required }) =>
    joined(name, kind && `class ${kind}`, jurisdiction, timing, !required && 'not required'),
  certifications: ({ name, issuer, timing, required }) => joined(name, issuer, timing, !required && 'not required'),
  residency: ({ place, within }) => joined(place, within && `within ${durationInWords(within)}`),
  languages: ({ language, required }) => joined(language, !required && 'not required'),
  conditions: ({ text }) => text,
  physicalDemands: ({ activity, frequency, pounds }) =>
    joined(activity, frequency, pounds && `${[pounds.min, pounds.max].filter(amount => amount !== null).join('–')} pounds`),
  environment: ({ factor, frequency }) => joined(factor, frequency),
  nonPhysicalDemands: ({ demand, frequency }) => joined(demand, frequency),
  workLocations: ({ place, checked }) => joined(place, !checked && 'not ticked'),
  classRequirements: ({ factor, text }) => `${factor}: ${text}`,
  relatedClasses: related => joined(coded(related), related.relation),
}

/** @param value of a list, one item of it. */
export function oneLine<Key extends FieldName>(field: Key, value: Item<Key>): string {
  const line = lines[field] as ((value: Item<Key>) => string) | undefined
  return line ? line(value) : String(value)
}
