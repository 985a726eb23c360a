/** Amounts of money in a text: "$83,144", "$95K", "£41,600", and the bare figures beside them. */
import { matchesOf } from './patterns.ts'

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
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  inr: 'INR',
  s$: 'SGD',
  sgd: 'SGD',
  hk$: 'HKD',
  hkd: 'HKD',
  chf: 'CHF',
  zar: 'ZAR',
  aed: 'AED',
  sek: 'SEK',
  nok: 'NOK',
  jpy: 'JPY',
  '¥': 'JPY',
}
const amount =
  /(?:(?<![\p{L}\d.,/#-])|(?<=[\dkK]-)(?=[$£€₹]|\d{2,3},\d{3}|\d{2,3}\s?[kK](?![\p{L}\d])))(US\$|CA\$|C\$|AU\$|A\$|NZ\$|S\$|HK\$|[$£€₹¥]|Rs\.?|USD|GBP|EUR|CAD|AUD|NZD|DKK|INR|SGD|HKD|CHF|ZAR|AED|SEK|NOK|JPY)?\s{0,2}(\d{1,3}(?:,\d{2,3})*(?:,\d{3})|(?<=[$£€₹¥]\s?)\d{1,3}, \d{3}(?![\d,]|\s+(?!(?:an?|annual(?:ly)?|per|to)\b)\p{L})|\d{1,7})(\.\d{1,4})?(?:\s?([kK]|LPA|[Ll]akhs?|[Ll]acs?)(?![\p{L}\d]))?(?:\s?(USD|GBP|EUR|CAD|AUD|NZD|DKK|INR|SGD|HKD|CHF|ZAR|AED|SEK|NOK|JPY)\b)?(?![\d%]|,\d)/gu

/** A hundred thousand, by which salaries are counted in India. */
const lakh = 100_000

/** "Step 6" and "Grade 14" are no money. */
const ofStep = /\b(?:step|grade|level|tier|band|lane|column)\s*$/i

/** @returns all figures of the text that may be money, in order; those without a sign are money only beside one that has it */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = []
  for (const match of matchesOf(amount, text)) {
    const [whole, before, figure, fraction, thousand, behind] = match
    if (!figure || (!before && !behind && ofStep.test(text.slice(Math.max(0, match.index - 12), match.index)))) continue
    const value =
      Number(figure.replaceAll(/,\s?/g, '') + (fraction ?? '')) *
      (thousand ? (/k/i.test(thousand) && thousand.length === 1 ? 1000 : lakh) : 1)
    const lead = before ? 0 : (/^\s*/.exec(whole)?.[0].length ?? 0)
    amounts.push({
      start: match.index + lead,
      end: match.index + whole.length,
      value: Math.round(value * 100) / 100,
      currency: currencies[((before === '$' ? behind : null) ?? before ?? behind ?? '').toLowerCase()] ?? null,
    })
  }
  return amounts
}
