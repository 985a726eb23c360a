/** Words beside amounts of money. */
import type { PayPeriod } from '@specmill/model'

/** In the order in which they are tried. */
export const periods: readonly [RegExp, PayPeriod][] = [
  [/bi-?weekly|semi-?monthly|every two weeks|per pay period|two weeks/i, 'two-weeks'],
  [
    /(?<!\b(?:credit|contact|lecture|class)[ -])(?<!\d-)\b(?:hour(?:ly)?|(?<!\d )hours)\b|(?:\/|\bper )\s?hr\b|\bhr\b|\bp\.?h\.?\b/i,
    'hour',
  ],
  [/\bdaily\b|per (?:diem|day)|\/\s?day|\ba day\b/i, 'day'],
  [/(?<!\bwork[ -]?)(?<!\b(?:hours?|hrs?)\.?\s?(?:\/|per|an?|each)\s?)\bweek(?:ly)?\b|\/\s?wk\b/i, 'week'],
  [/\bmonth(?:ly)?\b|\/\s?mo\b/i, 'month'],
  [/\bannual(?:ly|ized)?\b|\byear(?:ly)?\b|per annum|\/\s?yr\b|\bp\.?a\.?\b|\bper yr\b/i, 'year'],
]

/** Money that is no pay for the work. */
export const notPay =
  /\b(?:allowance|application fee|average (?:salary|pay|wage)|avg|benefits? (?:worth|valued)|bilingual|bonus(?:es)?|budgets?|contribut\w+|copay\w*|coverage|deductible|deposit|differential|fees?|fines?|fund(?:s|ing|ed)?|grants?|incentive|insurance|life insurance|lottery|loan|match(?:ing)?|median|medicare|million|billion|operating|penalt\w+|premium|purchas\w+|reimburs\w+|relocation|retention|revenue|savings|scholarship|sign-?on|special assignment|subsidy|supplement|tuition|uniform|worth|valued|voucher|wellness)\b|\b(?:assignment|certification|certificate|education(?:al)?|hazard|holiday|longevity|shift|specialty) pay\b/i

/** Words that make a sentence one about pay. */
export const payWords =
  /\b(?:salar(?:y|ies|ied)|pay(?:s|ment)?|paid|compensation|compensated|wages?|stipend|hiring range|pay range|rate of pay|hourly|annually|per (?:hour|year|month|annum)|an hour|a year|remuneration)\b|[$£€]\s?[\d.,]+\s?(?:\/|an?)?\s?(?:hour|hr)\b/i

/** "from", "starting at", "minimum": the upper end is open. */
export const openAbove =
  /(?:\bfrom|\bstarting(?: salary| pay| rate| wage)?(?: is| of| at)?|\bstarts? at|\bbegin(?:s|ning)?(?: at)?|\bminimum(?: of| salary| pay| is|:)?|\bmin(?:imum)?\.?:?(?: (?:hiring|pay|salary|hourly|annual) ?(?:rate|range|salary|pay)?:?)?|\bno less than|\bat least|\bentry (?:level|salary|rate)(?: is)?:?)\s*:?\s*$/i
export const openBelow =
  /(?:\bup to|\bmaximum(?: of| salary| is|:)?|\bmax(?:imum)?\.?:?(?: (?:hiring|pay|salary|hourly|annual) ?(?:rate|range|salary|pay)?:?)?|\bnot? (?:to exceed|more than))\s*:?\s*$/i

/** Pay plans of the federal civil service of the United States. */
export const federalPlans = 'GS|GG|GL|WG|WL|WS|NF|NH'
