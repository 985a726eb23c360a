/** A named strength below the weights that the same document asks to be lifted. */
import type { Strength } from '@specmill/model'
import { spanIn } from '../engine/passage.ts'
import { passagesOf } from '../engine/reading.ts'
import { sentencesOf } from '../language/sentences.ts'
import { weightsIn } from '../language/weights.ts'
import { type ConsistencyRule, sectionsFor } from './rule.ts'

/** Pounds lifted occasionally at most, by the Dictionary of Occupational Titles, appendix C, IV. */
const occasional: Readonly<Record<Strength, number>> = {
  sedentary: 10,
  light: 20,
  medium: 50,
  heavy: 100,
  'very-heavy': Number.POSITIVE_INFINITY,
}
const lifts = /\b(?:lift|carry|push|pull|mov|exert)/i
/** A key defines all strengths, and asks for none. */
const defines = /\b(?:sedentary|light|medium|heavy)\b/gi

export const strengthDiffers: ConsistencyRule = {
  code: 'consistency/strength-differs',
  find: (reading, records) =>
    records.flatMap(({ strength }, index) => {
      if (!strength?.value || strength.certainty !== 'stated') return []
      const limit = occasional[strength.value]
      for (const { passage } of passagesOf(sectionsFor(reading, index))) {
        if (!lifts.test(passage.text) || passage.cells.length > 4) continue
        for (const sentence of sentencesOf(passage.text)) {
          if (!lifts.test(sentence.text) || (sentence.text.match(defines)?.length ?? 0) > 0) continue
          const above = weightsIn(sentence.text).find(({ min, max }) => (max ?? min ?? 0) > limit)
          if (above)
            return [
              {
                text: `The strength is "${strength.value}" (up to ${limit} pounds), but more is lifted here.`,
                place: spanIn(passage, sentence.start + above.start, sentence.start + above.end),
                path: `records[${index}].strength`,
              },
            ]
        }
      }
      return []
    }),
}
