/** A range whose lower end is above its upper one: "$60,000 - $52,000", "5 to 3 years". */
import { spanIn } from '../engine/passage.ts'
import { passagesOf } from '../engine/reading.ts'
import { matchesOf } from '../language/patterns.ts'
import type { ConsistencyRule } from './rule.ts'

const money = /\$\s?(\d{1,3}(?:,\d{3})+|\d{2,6})(\.\d\d)?\s*(?:-|–|—|\bto\b)\s*\$\s?(\d{1,3}(?:,\d{3})+|\d{2,6})(\.\d\d)?(?![\d,]*\s*[kK])/g
const counted = /(?<![\d.,/$-])(\d{1,3})\s*(?:-|–|\bto\b)\s*(\d{1,3})\s*(?:years|months|pounds|lbs|hours|percent|%)(?![a-z])/gi

const numberOf = (whole: string, fraction = ''): number => Number(whole.replaceAll(',', '') + fraction)

export const rangesReversed: ConsistencyRule = {
  code: 'consistency/range-reversed',
  find: reading =>
    passagesOf(reading.sections).flatMap(({ passage }) => {
      const { text } = passage
      const ranges = [
        ...(text.includes('$') ? matchesOf(money, text) : []).map(match => ({
          match,
          low: numberOf(match[1] ?? '', match[2]),
          high: numberOf(match[3] ?? '', match[4]),
        })),
        ...(/\d/.test(text) ? matchesOf(counted, text) : []).map(match => ({ match, low: Number(match[1]), high: Number(match[2]) })),
      ]
      return ranges.flatMap(({ match, low, high }) =>
        low > high
          ? [
              {
                text: `The range "${match[0]}" begins above its end.`,
                place: spanIn(passage, match.index, match.index + match[0].length),
                path: null,
              },
            ]
          : [],
      )
    }),
}
