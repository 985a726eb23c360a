/** One value of a record in words: a line, what marks it, and its parts where it has more than a line holds. */
import { capital, durationInWords, type FieldName, fieldLabels, isTree, type JobRecord, oneLine, schooling, spoken } from '@specmill/model'
import { dateOf } from './dates.ts'
import { rate, yearly } from './pay.ts'

export interface ValueWords {
  line: string
  marks: string[]
  parts: [name: string, text: string][]
}
type Item<Key extends FieldName> = NonNullable<JobRecord[Key]> extends readonly (infer One)[] ? One : NonNullable<JobRecord[Key]>
type Said = { line: string; marks?: (string | null | false)[]; parts?: [string, string | null][] }

const code = (word: string): Said => ({ line: spoken(word) })
const span = (iso: string): Said => ({ line: durationInWords(iso) })
const date = (iso: string): Said => ({ line: dateOf(iso) })
const languages = new Intl.DisplayNames('en', { type: 'language' })
/** @param code ISO 639-1. */
const languageOf = (code: string): string => (/^[a-z]{2}$/.test(code) ? (languages.of(code) ?? code) : code)
const optional = (required: boolean) => !required && 'not required'
const joined = (parts: (string | null)[]) => parts.filter(Boolean).join(' ')

const says: { [Key in FieldName]?: (value: Item<Key>) => Said } = {
  flsa: code,
  civilService: code,
  workMode: code,
  strength: code,
  employmentTypes: code,
  term: span,
  probation: span,
  minimumExperience: span,
  minimumEducation: level => ({ line: schooling[level] ?? level }),
  postedOn: date,
  closesOn: date,
  hoursPerWeek: hours => ({ line: `${hours} hours` }),
  series: ({ name, position, of }) => ({ line: name, marks: [`${position} of ${of}`] }),
  employer: ({ name, jurisdiction }) => ({ line: name, marks: [jurisdiction] }),
  specialties: ({ name, aliases, assignments }) => ({
    line: name,
    parts: [
      ['also called', aliases.join(', ')],
      ['assignments', assignments.join(', ')],
    ],
  }),
  pay: pay => ({ line: rate(pay) || 'no amount', marks: [pay.label], parts: [['', yearly(pay)]] }),
  history: ({ event, date: on, body, with: other }) => ({
    line: joined([capital(spoken(event)), on === null ? '(no date is filled in)' : dateOf(on), body && `by ${body}`]),
    parts: [['with', other]],
  }),
  supervision: ({ receivedFrom, degree, exercised, review, units }) => ({
    line: exercised === null ? '' : exercised ? 'Supervises others' : 'Does not supervise',
    parts: [
      ['supervised by', receivedFrom],
      ['how closely', degree],
      ['reviewed by', review],
      ['runs', units.join(', ')],
    ],
  }),
  duties: ({ text, category, percent, modality, catchAll, strength, scope }) => ({
    line: text,
    marks: [
      category,
      percent !== null && `${percent} % of the time`,
      modality === 'may' ? 'may be asked' : modality === 'mixed' && 'partly may be asked',
      catchAll && 'other duties as assigned',
      strength && spoken(strength),
      ...scope,
    ],
  }),
  ksas: ({ text, type, level, scope }) => ({ line: text, marks: [type, level, ...scope] }),
  licenses: ({ name, class: kind, jurisdiction, commercial, timing, required }) => ({
    line: name,
    marks: [kind && `class ${kind}`, jurisdiction, commercial && 'commercial', timing, optional(required)],
  }),
  certifications: ({ name, issuer, timing, required }) => ({ line: name, marks: [issuer && `by ${issuer}`, timing, optional(required)] }),
  paths: ({ education, experience, scope }) => ({
    line: [education && schooling[education], experience && `${durationInWords(experience)} of experience`].filter(Boolean).join(' and '),
    marks: scope,
  }),
  statedAbsent: field => ({ line: fieldLabels[field as FieldName]?.field ?? field }),
  residency: ({ place, within }) => ({ line: place, marks: [within && `within ${durationInWords(within)}`] }),
  languages: ({ language, required }) => ({ line: languageOf(language), marks: [optional(required)] }),
  conditions: ({ kind, text }) => ({ line: text, marks: [kind !== 'other' && spoken(kind)] }),
  workLocations: ({ place, checked }) => ({ line: place, marks: [checked ? 'ticked' : 'not ticked'] }),
  classRequirements: ({ factor, text }) => ({ line: text, parts: [['for', factor]] }),
  relatedClasses: ({ title, code: number, relation, scope }) => ({
    line: title ?? number ?? '',
    marks: [title ? number : null, spoken(relation), ...scope],
  }),
}

/** @param value of a list, one item of it. */
export function wordsOf<Key extends FieldName>(field: Key, value: Item<Key>): ValueWords {
  const say = says[field] as ((value: Item<Key>) => Said) | undefined
  const { line, marks = [], parts = [] } = say ? say(value) : { line: oneLine(field, value) }
  return {
    line,
    marks: marks.flatMap(mark => mark || []),
    parts: parts.flatMap(([name, text]) => (text ? [[name, text]] : [])),
  }
}

/** All in one line, for lists of what was judged. */
export function lineOf(field: FieldName, value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (isTree(field)) return 'a tree of requirements'
  if (Array.isArray(value)) return `${value.length} values`
  try {
    const { line, marks, parts } = wordsOf(field, value as never)
    return [line, ...parts.map(([name, text]) => joined([name, text])), ...marks].filter(Boolean).join(', ')
  } catch {
    // a part of a value, or what an older program kept
    return typeof value === 'string' ? value : JSON.stringify(value)
  }
}
