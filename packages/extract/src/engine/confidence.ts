/** How sure a finding is: the precision of its rule, measured on labelled documents. */
import { measured } from './measured-rules.ts'

/**
 * A rule that was judged less often stays without a confidence. Of a rule that was right in ten cases of ten it can be said, at 95 percent, that it is
 * right in at least seven of ten (Wilson's interval: 10 / (10 + 1.96²) = 0.72); with fewer cases not even that.
 */
export const fewestCases = 10

/** @returns right findings / judged findings, 0 to 1, to three decimals, cut off and not rounded up; null where too few were judged. */
export function confidenceOf(rule: string): number | null {
  const [right, cases] = measured[rule] ?? [0, 0]
  return cases < fewestCases ? null : Math.floor((1000 * right) / cases) / 1000
}
