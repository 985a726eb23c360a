/** Amounts of money in a text: "$83,144", "$95K", "£41,600", and the bare figures beside them. */

export interface Amount {
  start: number
  end: number
  value: number
  /** ISO 4217; null where no sign stands by the figure. */
  currency: string | null
}

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  c$: 'CAD',
  cad: 'CAD',
  dkk: 'DKK',
}
const amount =
  /(?:(?<![\p{L}\d.,/#-])|(?<=[\dkK]-)(?=[$£€]|\d{2,3},\d{3}))(US\$|C\$|[$£€]|USD|GBP|EUR|CAD|DKK)?\s{0,2}(\d{1,3}(?:,\d{3})+|\d{1,7})(\.\d{1,4})?(?:\s?([kK])(?![\p{L}\d]))?(?:\s?(USD|GBP|EUR|CAD|DKK)\b)?(?![\d%]|,\d)/gu

/** @returns all figures of the text that may be money, in order; those without a sign are money only beside one that has it */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = []
  for (const match of text.matchAll(amount)) {
    const [whole, before, figure, fraction, thousand, behind] = match
    if (!figure) continue
    const value = Number(figure.replaceAll(',', '') + (fraction ?? '')) * (thousand ? 1000 : 1)
    const lead = before ? 0 : (/^\s*/.exec(whole)?.[0].length ?? 0)
    amounts.push({
      start: match.index + lead,
      end: match.index + whole.length,
      value: Math.round(value * 100) / 100,
      currency: currencies[(before ?? behind ?? '').toLowerCase()] ?? null,
    })
  }
  return amounts
}
