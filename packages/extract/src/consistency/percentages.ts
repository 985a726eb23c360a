/** Shares of working time that do not make up the whole. */
import type { ConsistencyRule } from './rule.ts'

/** In percent: what rounding may lose or win. */
const slack = 2

export const percentages: ConsistencyRule = {
  code: 'consistency/percentages',
  find: (_, records) =>
    records.flatMap(({ duties }, index) => {
      const shares = duties.filter(({ value }) => value?.percent != null)
      const sum = shares.reduce((all, { value }) => all + (value?.percent ?? 0), 0)
      // where some duties carry none, what is missing may be theirs
      const rest = duties.filter(({ value }) => value && value.percent === null && !value.catchAll && value.category !== 'other')
      const wrong = sum > 100 + slack || (rest.length === 0 && sum < 100 - slack)
      const place = shares.at(-1)?.evidence[0]
      if (shares.length < 3 || !wrong || !place) return []
      return [{ text: `The shares of working time add up to ${sum} percent.`, place, path: `records[${index}].duties` }]
    }),
}
