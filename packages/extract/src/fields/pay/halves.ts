/** The ends of one range that are told one by one: "Minimum: $4,100 a month" above "Maximum: $5,200 a month". */
import type { Finding, Pay } from '@specmill/model'

/** Joins a lower end to the upper end told right behind it; refuses two minima, and an upper end below the lower. */
export function withHalvesJoined(found: readonly Finding<Pay>[]): Finding<Pay>[] {
  const joined: Finding<Pay>[] = []
  for (const one of found) {
    const last = joined.at(-1)
    const range = last && rangeOf(last.value, one.value)
    if (last && range) joined[joined.length - 1] = { ...last, value: range, evidence: [...last.evidence, ...one.evidence] }
    else joined.push(one)
  }
  return joined
}

function rangeOf(lower: Pay | null, upper: Pay | null): Pay | null {
  if (lower?.min == null || lower.max !== null || upper?.max == null || upper.min !== null) return null
  if (upper.max < lower.min || (lower.per !== null && upper.per !== null && lower.per !== upper.per)) return null
  return { ...lower, max: upper.max, per: lower.per ?? upper.per, currency: lower.currency ?? upper.currency }
}
