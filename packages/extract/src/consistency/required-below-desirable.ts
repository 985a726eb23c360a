/** A heading that calls desirable what the headings and sentences below it require. */
import { spanIn } from '../engine/passage.ts'
import type { SectionNode } from '../engine/reading.ts'
import { sentencesOf } from '../language/sentences.ts'
import type { ConsistencyRule, Contradiction } from './rule.ts'

const wished = /^(?:additional )?(?:desirable|desired|preferred)\b/i
const demanded = /\b(?:minimum|necessary|required|mandatory)\b/i
/** A sentence that asks for a thing outright. */
const asked =
  /\b(?:(?:degree|diploma|license|certificate|certification|experience|years?|fluency)\b[^.;]{0,60}\b(?:is|are) (?:also )?required|(?:applicants?|candidates?|incumbents?|employees?|you) must (?:have|possess|hold)|^must (?:have|possess|hold)|^required:)/i
const softened = /\b(?:not|preferred|desir|may be|if|prefer)/i

const aboveOf = (section: SectionNode): SectionNode[] => (section.parent ? [section.parent, ...aboveOf(section.parent)] : [])

/** "DESIRABLE QUALIFICATIONS" above "Minimum Training" or above "Candidates must have …"; refuses it above "Additional Training". */
export const requiredBelowDesirable: ConsistencyRule = {
  code: 'consistency/required-below-desirable',
  find: reading => {
    const found = new Map<SectionNode, Contradiction>()
    for (const section of reading.sections) {
      const above = [section, ...aboveOf(section)].find(one => wished.test(one.heading ?? ''))
      if (!above?.headingSpan || found.has(above)) continue
      if (above !== section && demanded.test(section.heading ?? ''))
        found.set(above, {
          text: `"${above.heading}" stands above "${section.heading}": what is required stands under a heading of wishes.`,
          place: above.headingSpan,
          path: null,
        })
      else {
        const [demand] = demandsIn(section)
        if (demand) found.set(above, { ...demand, text: `This is required, and stands under the heading of wishes "${above.heading}".` })
      }
    }
    return [...found.values()]
  },
}

const demandsIn = (section: SectionNode): Contradiction[] =>
  section.passages.flatMap(passage =>
    sentencesOf(passage.text.slice(0, 4000)).flatMap(sentence =>
      asked.test(sentence.text) && !softened.test(sentence.text)
        ? [{ text: '', place: spanIn(passage, sentence.start, sentence.end), path: null }]
        : [],
    ),
  )
