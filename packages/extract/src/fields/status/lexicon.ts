/** Words for the terms on which the work is held. */
import type { EmploymentType } from '@specmill/model'

/** In the order of the contract. */
export const employmentWords: readonly [RegExp, EmploymentType][] = [
  [/\bfull[\s_-]?time\b|\bF\/?T\b|(?<!\b0?\.\d{1,3} )\bFTE\b/i, 'full-time'],
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

/** Kinds in which terms of work are those of former work, or of others. */
export const aboutApplicant =
  /duties$|^(?:knowledge|skills|abilities|knowledge-skills-abilities|education|experience|preferred-qualifications|about-employer|supervision|disclaimer)$/

/** "Permanent Full-Time", "5-year contract", "Full-Time, 4 days ago" and nothing else. */
export const onlyTerms =
  /^(?:\W*(?:regular|permanent|ongoing|salaried|hourly|staff|temporary|temp|seasonal|limited[- ]term|fixed[- ]term|position|job|type|ft|pt|exempt|non-?exempt|(?:full|part)[\s_-]?time|internship|volunteer|contract|\d+[- ]?(?:hours?|months?|years?)(?: per week|\/week)?|(?:posted )?(?:\d+\+? (?:hours?|days?|weeks?|months?) ago|today|yesterday)|and|or)\W*)+$/i
