/** The figures of one field over a set: checks, and values as wholes. */
import type { Judgement } from './judge.ts'
import { inventionsIn, type Tally } from './tally.ts'

export interface FieldFigures {
  passed: number
  all: number
  /** Of the checks, those that an empty extraction would pass: they ask for nothing. */
  passedEmpty: number
  /** Values that are there and labelled; of those of an open list, the ones that are named. */
  wanted: number
  /** Values that were found and can be judged. */
  found: number
  right: number
  invented: number
}

export const noFigures: FieldFigures = { passed: 0, all: 0, passedEmpty: 0, wanted: 0, found: 0, right: 0, invented: 0 }

const names = Object.keys(noFigures) as (keyof FieldFigures)[]
export const addFigures = (a: FieldFigures, b: FieldFigures): FieldFigures =>
  Object.fromEntries(names.map(name => [name, a[name] + b[name]])) as unknown as FieldFigures

export function fieldFigures(tally: Tally, empty: Tally, judgements: Judgement[]): FieldFigures {
  const count = (...verdicts: Judgement['verdict'][]) => judgements.filter(({ verdict }) => verdicts.includes(verdict)).length
  return {
    passed: tally.passed,
    all: tally.all,
    passedEmpty: empty.passed,
    wanted: count('right', 'wrong', 'missing'),
    found: count('right', 'wrong', 'invented', 'surplus'),
    right: count('right'),
    invented: inventionsIn(tally.failures),
  }
}

/** Of the values that were found, the share that is right; null where none was found. */
export const precisionOf = ({ right, found }: FieldFigures): number | null => (found === 0 ? null : right / found)
/** Of the values that are there, the share that was found and is right; null where there is none. */
export const recallOf = ({ right, wanted }: FieldFigures): number | null => (wanted === 0 ? null : right / wanted)
