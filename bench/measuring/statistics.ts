/** Medians and quartiles: one run that was disturbed does not move them. */

export interface Spread {
  median: number
  /** A quarter of the values lie below, a quarter above. */
  lower: number
  upper: number
}

/** The value below which the share of the sorted values lies, between neighbours in proportion. @throws Error where there is no value. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new Error('there is no median of no values')
  return below + (above - below) * (place - Math.floor(place))
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  return { median: quantile(sorted, 0.5), lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) }
}

/** The value that 95 of 100 do not exceed; 0 where there is none. */
export const percentile95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** "4.2 (4.0–4.6)": the median and the quartiles. */
export const spreadText = ({ median, lower, upper }: Spread, digits = 1): string =>
  `${median.toFixed(digits)} (${lower.toFixed(digits)}–${upper.toFixed(digits)})`

/**
 * The slope of log(cost) over log(size) by least squares: 1 is linear, 2 quadratic.
 * @param points sizes and costs, at least two, all above zero
 */
export function growthExponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const)
  const x = mean(logs.map(([size]) => size))
  const y = mean(logs.map(([, cost]) => cost))
  const across = logs.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0)
  return across / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0)
}
