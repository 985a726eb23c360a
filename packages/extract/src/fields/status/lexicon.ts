/** Words for the terms on which the work is held. */
import type { EmploymentType } from '@specmill/model'

/** In the order of the contract. */
export const employmentWords: readonly [RegExp, EmploymentType][] = [
  [/\bfull[\s_-]?time\b|\bF\/?T\b|\bFTE\b/i, 'full-time'],
  [/\bpart[\s_-]?time\b|\bP\/?T\b/i, 'part-time'],
  [
    /\btemp(?:orary)?\b|\blimited[\s-](?:term|duration)\b|\bterm[\s-]limited\b|\bfixed[\s-]?term\b|\btemporary\/|\binterim\b|\bTLT\b/i,
    'temporary',
  ],
  [/\bseasonal\b/i, 'seasonal'],
  [/\bcontract(?:ual|or)?\b/i, 'contract'],
  [/\bintern(?:ship)?\b/i, 'internship'],
  [/\bvolunteer\b/i, 'volunteer'],
]

export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  forty: 40,
}

/** A number in words, in figures, or both: "six (6)". */
export const count = String.raw`(?:(${Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|')}|\d{1,3})(?:\s*\(\s*(\d{1,3})\s*\))?)`
