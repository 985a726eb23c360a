/** A job that is called exempt in one place and non-exempt in another. */
import { spanIn } from '../engine/passage.ts'
import { passagesOf } from '../engine/reading.ts'
import { type ConsistencyRule, sectionsFor } from './rule.ts'

/** "FLSA: Non-Exempt", "this position is exempt", "an exempt position under the FLSA". */
const said =
  /\b(?:flsa(?:\s+(?:status|code|designation|classification))?\s*[:–-]?|fair labor standards act(?: status)?\s*[:–-]|this (?:position|job|class|classification|role) is (?:an? )?(?:flsa )?)\s*(non-?\s?|not )?(exempt)\b|\b(non-?\s?)?(exempt)\s+(?:position|job|status|classification)?\s*(?:under|according to|from) the (?:flsa|fair labor)/gi
const both = /\bexempt\b.{1,12}\bnon-?\s?exempt\b|\bnon-?\s?exempt\b.{1,12}\bexempt\b|\bor\b|\bif\b|\bsome\b|\bmay be\b|\bcivil service\b/i

export const exemptionDiffers: ConsistencyRule = {
  code: 'consistency/exemption-differs',
  find: (reading, records) =>
    records.flatMap(({ flsa }, index) => {
      if (!flsa?.value) return []
      const { value } = flsa
      for (const { passage } of passagesOf(sectionsFor(reading, index))) {
        if (!/exempt/i.test(passage.text) || both.test(passage.text.slice(0, 3000))) continue
        for (const match of passage.text.matchAll(said)) {
          const other = (match[1] ?? match[3]) ? 'nonexempt' : 'exempt'
          if (other !== value)
            return [
              {
                text: `The job is called ${other === 'exempt' ? 'exempt' : 'non-exempt'} here, and "${flsa.evidence[0]?.quote ?? value}" elsewhere.`,
                place: spanIn(passage, match.index, match.index + match[0].length),
                path: `records[${index}].flsa`,
              },
            ]
        }
      }
      return []
    }),
}
