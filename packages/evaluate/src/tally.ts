/** The outcome of checks: how many there were, how many passed, and what was wrong with the others. */

export interface Failure {
  /** Into the extraction: `records[0].duties[3].text`; `[+]` at the end marks an item too many. */
  path: string
  expected: unknown
  actual: unknown
}
export interface Tally {
  passed: number
  all: number
  failures: Failure[]
}
/** Compares one value with what is expected there. Handed to the parts that compare lists and trees, which hold values again. */
export type Compare = (expected: unknown, actual: unknown, path: string) => Tally

export const nothingChecked: Tally = { passed: 0, all: 0, failures: [] }

export const check = (ok: boolean, path: string, expected: unknown, actual: unknown, weight = 1): Tally => ({
  passed: ok ? weight : 0,
  all: weight,
  failures: ok ? [] : [{ path, expected, actual }],
})

export const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((total, tally) => total + tally.passed, 0),
  all: tallies.reduce((total, tally) => total + tally.all, 0),
  failures: tallies.flatMap(tally => tally.failures),
})

/** 1 where nothing was asked for. */
export const shareOf = ({ passed, all }: { passed: number; all: number }) => (all === 0 ? 1 : passed / all)

/** A value where the document says nothing, or an item too many: worse than a missing one. */
export const isInvention = (failure: Failure) => failure.expected === null || failure.path.endsWith('[+]')

/** Items beyond those that were counted: the list is longer than `$count`. */
const beyondCount = ({ path, expected, actual }: Failure): number =>
  path.endsWith('.length') && typeof expected === 'number' && typeof actual === 'number' ? Math.max(0, actual - expected) : 0

/** How many values are invented; an item that is too many and beyond a count is one. */
export function inventionsIn(failures: Failure[]): number {
  const within = (path: string) => failures.filter(failure => isInvention(failure) && failure.path.startsWith(`${path}[+]`)).length
  const beyond = failures.map(failure => Math.max(0, beyondCount(failure) - within(failure.path.slice(0, -'.length'.length))))
  return failures.filter(isInvention).length + beyond.reduce((total, count) => total + count, 0)
}
