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
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  nzd: 'NZD',
  cad: 'CAD',
  dkk: 'DKK',
}
const amount =
  /(?:(?<![\p{L}\d.,/#-])|(?<=[\dkK]-)(?=[$£€]|\d{2,3},\d{3}|\d{2,3}\s?[kK](?![\p{L}\d])))(US\$|CA\$|C\$|AU\$|A\$|NZ\$|[$£€]|USD|GBP|EUR|CAD|AUD|NZD|DKK)?\s{0,2}(\d{1,3}(?:,\d{3})+|\d{1,7})(\.\d{1,4})?(?:\s?([kK])(?![\p{L}\d]))?(?:\s?(USD|GBP|EUR|CAD|AUD|NZD|DKK)\b)?(?![\d%]|,\d)/gu

/** "Step 6" and "Grade 14" are no money. */
const ofStep = /\b(?:step|grade|level|tier|band)\s*$/i

/** @returns all figures of the text that may be money, in order; those without a sign are money only beside one that has it */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = []
  for (const match of text.matchAll(amount)) {
    const [whole, before, figure, fraction, thousand, behind] = match
    if (!figure || (!before && !behind && ofStep.test(text.slice(Math.max(0, match.index - 12), match.index)))) continue
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
