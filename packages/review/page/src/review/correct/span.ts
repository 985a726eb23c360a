/** An ISO 8601 duration ↔ a number and its unit; whole years are years, anything else is in months, as the contract has it. */

export const units = { Y: 'years', M: 'months', W: 'weeks', D: 'days' } as const
export type Unit = keyof typeof units

export interface Span {
  amount: number
  unit: Unit
}

/** @returns null for what is no duration of one unit, or of years and months. */
export function spanFrom(iso: string | null): Span | null {
  const [, years, months, weeks, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(iso ?? '') ?? []
  if (years && months) return { amount: Number(years) * 12 + Number(months), unit: 'M' }
  const found = ([years, months, weeks, days] as const).findIndex(amount => amount !== undefined)
  const unit = (Object.keys(units) as Unit[])[found]
  return unit ? { amount: Number([years, months, weeks, days][found]), unit } : null
}

export const isoFrom = ({ amount, unit }: Span): string =>
  unit === 'M' && amount > 0 && amount % 12 === 0
    ? `P${amount / 12}Y`
    : unit === 'Y' && !Number.isInteger(amount)
      ? `P${Math.round(amount * 12)}M`
      : `P${amount}${unit}`
