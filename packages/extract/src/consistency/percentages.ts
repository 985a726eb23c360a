/** Shares of working time that do not make up the whole. */
import type { Evidence } from '@specmill/model'
import type { Reading } from '../engine/reading.ts'
import type { ConsistencyRule } from './rule.ts'

/** In percent: what rounding may lose or win. */
const slack = 2

/** "30-40%", "up to 20%": what is no single number makes up no sum. */
const rough =
  /\d\s?%?\s?(?:[-–]|\bto\b)\s?\d{1,3}\s?(?:%|percent)|\b(?:up to|at least|less than|more than|minimum|maximum)\s+\d{1,3}\s?(?:%|percent)/i
const isRough = (reading: Reading, evidence: readonly Evidence[]): boolean =>
  evidence.some(({ block }) => rough.test(reading.blocks[block]?.text ?? ''))

export const percentages: ConsistencyRule = {
  code: 'consistency/percentages',
  find: (reading, records) =>
    records.flatMap(({ duties }, index) => {
      const shares = duties.filter(({ value }) => value?.percent != null)
      const sum = shares.reduce((all, { value }) => all + (value?.percent ?? 0), 0)
      // where some duties carry none, what is missing may be theirs
      const rest = duties.filter(({ value }) => value && value.percent === null && !value.catchAll && value.category !== 'other')
      const wrong = sum > 100 + slack || (rest.length === 0 && sum < 100 - slack)
      const place = shares.at(-1)?.evidence[0]
      if (shares.length < 3 || !wrong || !place || shares.some(({ evidence }) => isRough(reading, evidence))) return []
      return [{ text: `The shares of working time add up to ${sum} percent.`, place, path: `records[${index}].duties` }]
    }),
}
