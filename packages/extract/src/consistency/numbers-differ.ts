/** A number written in words and in digits that are not the same: "Two (3) years". */
import { spanIn } from '../engine/passage.ts'
import { passagesOf } from '../engine/reading.ts'
import type { ConsistencyRule } from './rule.ts'

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred'
const twice = new RegExp(
  `(?<!\\b(?:${tens})[\\s-]{1,2})\\b(${words.slice(1).join('|')})\\s*\\((\\d{1,2})\\)\\s*-?\\s*(?=years?|months?|weeks?|days?|hours?|units?|courses?)`,
  'gi',
)

/** "Two (3) years" contradicts itself; "Two (2) years" "twenty-six (26)" do not. */
export const numbersDiffer: ConsistencyRule = {
  code: 'consistency/numbers-differ',
  find: reading =>
    passagesOf(reading.sections).flatMap(({ passage }) =>
      [...passage.text.matchAll(twice)]
        .filter(match => words.indexOf((match[1] ?? '').toLowerCase()) !== Number(match[2]))
        .map(match => ({
          text: `The number is "${match[1]}" in words and ${match[2]} in digits.`,
          span: spanIn(passage, match.index, match.index + match[0].trimEnd().length),
          path: null,
        })),
    ),
}
