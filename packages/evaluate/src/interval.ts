/** How far a share that was counted in few cases may be from the true one. */

/** Of the normal distribution: 95 of 100 values lie within so many standard deviations. */
const z = 1.959964

/**
 * The lower end of Wilson's interval at 95 percent (E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927).
 * @returns 0 to 1; 0 where none was right.
 */
export function lowerBound(right: number, cases: number): number {
  if (right === 0 || cases === 0) return 0
  const share = right / cases
  const spread = z * Math.sqrt((share * (1 - share)) / cases + (z * z) / (4 * cases * cases))
  return Math.max(0, (share + (z * z) / (2 * cases) - spread) / (1 + (z * z) / cases))
}
