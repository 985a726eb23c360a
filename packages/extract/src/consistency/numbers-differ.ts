/** A number written in words and in digits that are not the same: "Two (3) years". */
import { spanIn } from '../engine/passage.ts'
import { passagesOf } from '../engine/reading.ts'
import { numberFrom } from '../language/numbers.ts'
import { matchesOf } from '../language/patterns.ts'
import type { ConsistencyRule } from './rule.ts'

const ones = 'one|two|three|four|five|six|seven|eight|nine'
const word = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:${ones}))?|${ones}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)`
const unit = String.raw`(?=[\s-]*(?:full|consecutive|calendar|semester|quarter|credit|college|business|working|additional|\s)*(?:years?|months?|weeks?|days?|hours?|units?|courses?|credits?|pounds?|lbs|percent|positions?|words)\b)`
/** The first number in words, the second in digits, or the other way round. */
const twice = new RegExp(
  `(?<![\\w-])(?<!hundred(?: and)? )(?:(${word})\\s*\\(\\s*(\\d{1,2})\\s*\\)|(\\d{1,2})\\s*\\(\\s*(${word})\\s*\\))${unit}`,
  'gi',
)

/** Most texts have no such pair, which is told at once. */
const bracketed = /\(\s*[\w -]{1,20}\)/

/** "Two (3) years" contradicts itself; "Two (2) years", "twenty-six (26)" and "one hundred and two (102)" do not. */
export const numbersDiffer: ConsistencyRule = {
  code: 'consistency/numbers-differ',
  find: reading =>
    passagesOf(reading.sections).flatMap(({ passage }) =>
      (bracketed.test(passage.text) ? matchesOf(twice, passage.text) : []).flatMap(match => {
        const words = match[1] ?? match[4] ?? ''
        const digits = match[2] ?? match[3] ?? ''
        if (numberFrom(words) === Number(digits)) return []
        return [
          {
            text: `The number is "${words}" in words and ${digits} in digits.`,
            place: spanIn(passage, match.index, match.index + match[0].length),
            path: null,
          },
        ]
      }),
    ),
}
