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
