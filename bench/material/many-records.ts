/** As many records as are wanted, unlike each other, in the words of our samples as often as these have them. */
import type { RecordRow } from '@specmill/store'
import { recordRows } from '@specmill/store/record-rows'
import { sampleTexts } from './files.ts'

const levels = ['', '', '', 'Senior ', 'Assistant ', 'Chief ', 'Principal ', 'Lead ']
const fields = [
  ...['Accounting', 'Parks', 'Fleet', 'Bridge', 'Water', 'Library', 'Payroll', 'Planning', 'Harbour', 'Court', 'Laboratory', 'Housing'],
  ...['Forest', 'Traffic', 'Signal', 'Museum', 'Records', 'Property', 'Election', 'Transit', 'Airport', 'Sewer', 'Street', 'Garden'],
]
const roles = [
  'Clerk',
  'Manager',
  'Technician',
  'Engineer',
  'Analyst',
  'Supervisor',
  'Inspector',
  'Specialist',
  'Operator',
  'Coordinator',
  'Mechanic',
]
const grades = ['', '', ' I', ' II', ' III']

/** A generator of its own, so that each run has the same material (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const vocabulary = sampleTexts().flatMap(({ bytes }) => new TextDecoder().decode(bytes).match(/\p{L}{2,}/gu) ?? [])

/** @param words of the body. @returns one row, at position `position`. */
export function rowFrom(random: () => number, position: number, words: number): RecordRow {
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value
  const low = 25_000 + Math.round(random() * 90_000)
  const years = Math.floor(random() * 8)
  const record = {
    title: `${one(levels)}${one(fields)} ${one(roles)}${one(grades)}`,
    classCode: String(Math.floor(random() * 9_000) + 1_000),
    employer: { name: `Employer ${Math.floor(random() * 400)}`, jurisdiction: null },
    department: `Department of ${one(fields)}`,
    pay: [{ min: low, max: low * 1.3, currency: 'USD', per: 'year', label: null }],
    flsa: random() < 0.5 ? 'exempt' : 'nonexempt',
    paths: [
      { education: 'high-school', experience: `P${years + 3}Y`, scope: [] },
      { education: 'bachelor', experience: `P${years}Y`, scope: [] },
    ],
    minimumExperience: `P${years}Y`,
    licenses: random() < 0.2 ? [{ kind: 'driver', name: 'License', class: one(['A', 'B', 'C']), required: true }] : [],
    physicalDemands: random() < 0.3 ? [{ pounds: { min: null, max: 10 * Math.ceil(random() * 10) } }] : [],
    history: [{ event: 'revised', date: `${2000 + Math.floor(random() * 25)}`, body: null, with: null }],
    summary: Array.from({ length: words }, () => one(vocabulary)).join(' '),
  }
  const lists = ['aliases', 'specialties', 'employmentTypes', 'distinguishing', 'duties', 'ksas', 'certifications', 'equipment']
  const empty = { ...Object.fromEntries(lists.map(list => [list, []])), requirements: null, preferred: null }
  const [row] = recordRows({ document: { kind: 'class-specification' }, records: [{ ...empty, ...record }] } as never)
  if (!row) throw new Error('a record was to give a row')
  return { ...row, position }
}
