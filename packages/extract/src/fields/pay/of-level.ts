/** Which of the pays that stand together belongs to which level of a series. */
import type { Pay } from '@specmill/model'
import type { JobText } from '../../engine/reading.ts'

/**
 * "Salary: I: $24 - $30; II: $28 - $35" of two levels: the pay of each, in their order.
 * "$20 an hour; $41,600 a year" says one pay twice and stays with both.
 */
export function ofLevel<T>(job: JobText, all: T[], own: boolean, payOf: (one: T) => Pay | null): T[] {
  return job.title !== null && job.of > 1 && all.length === job.of && !own && areOfLevels(all.map(payOf))
    ? all.slice(job.index, job.index + 1)
    : all
}

/** Times the pay of the level below: more is another period. */
const mostBetweenLevels = 3

function areOfLevels(pays: readonly (Pay | null)[]): boolean {
  const periods = new Set(pays.flatMap(one => one?.per ?? []))
  const amounts = pays.map(one => one?.min ?? one?.max ?? 0)
  const steps = amounts.slice(1).map((amount, index) => amount / (amounts[index] ?? 0))
  const between = (from: number, to: number) => steps.every(step => step > from && step < to)
  return periods.size < 2 && (between(1, mostBetweenLevels) || between(1 / mostBetweenLevels, 1))
}
