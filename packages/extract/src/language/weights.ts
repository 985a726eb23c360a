/** Weights in running text → pounds. */
import { matchesOf } from './patterns.ts'

export interface Weight {
  min: number | null
  max: number | null
  start: number
  end: number
}

const number = String.raw`(\d{1,3}(?:\.\d+)?)`
const unit = String.raw`\s*-?\s*(pounds?|lbs?\.?|#|kilograms?|kgs?\.?)(?![a-z])`
const range = new RegExp(String.raw`${number}\s*(?:pounds?|lbs?\.?)?\s*(?:-|–|—|to|and)\s*(?:up to\s+)?${number}${unit}`, 'gi')
const single = new RegExp(
  String.raw`(\b(?:up to(?: and including)?|maximum(?: of)?|no more than|not (?:to exceed|exceeding|more than)|less than|under|at least|minimum(?: of)?|more than|over|in excess of|exceeding|greater than)\s+)?(?:an? |approximately |about )*${number}${unit}(\s*(?:or|and) (?:more|over|above|greater)|\+)?`,
  'gi',
)

/** 1 kg = 2.20462 lb, rounded to one decimal. */
const pounds = (amount: string, unitName: string): number =>
  /^k/i.test(unitName) ? Math.round(Number(amount) * 22.0462) / 10 : Number(amount)

/** "up to 25 pounds" → max 25; "50-75 lbs." → 50 to 75; "more than 50 pounds" → min 50; a plain "40 pounds" is a maximum. */
export function weightsIn(text: string): Weight[] {
  const weights: Weight[] = []
  for (const match of matchesOf(range, text)) {
    const [whole, low = '', high = '', unitName = ''] = match
    if (Number(low) >= Number(high)) continue
    weights.push({ min: pounds(low, unitName), max: pounds(high, unitName), start: match.index, end: match.index + whole.length })
  }
  for (const match of matchesOf(single, text)) {
    const [whole, bound = '', amount = '', unitName = '', more] = match
    const start = match.index
    if (weights.some(weight => start < weight.end && weight.start < start + whole.length)) continue
    const value = pounds(amount, unitName)
    const atLeast = more !== undefined || /^(?:at least|minimum|more than|over|in excess|exceeding|greater)/i.test(bound)
    weights.push({ min: atLeast ? value : null, max: atLeast ? null : value, start, end: start + whole.length })
  }
  return weights.sort((a, b) => a.start - b.start)
}
