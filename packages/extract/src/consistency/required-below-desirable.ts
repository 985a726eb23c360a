/** A heading that calls desirable what the headings and sentences below it require. */
import type { SectionNode } from '../engine/reading.ts'
import type { ConsistencyRule } from './rule.ts'

const wished = /^(?:additional )?(?:desirable|desired|preferred)\b/i
const demanded = /\b(?:minimum|necessary|required|mandatory)\b/i

const aboveOf = (section: SectionNode): SectionNode[] => (section.parent ? [section.parent, ...aboveOf(section.parent)] : [])

/** "DESIRABLE QUALIFICATIONS" above "Minimum Training"; refuses it above "Additional Training". */
export const requiredBelowDesirable: ConsistencyRule = {
  code: 'consistency/required-below-desirable',
  find: reading => {
    const found = new Map<SectionNode, SectionNode>()
    for (const section of reading.sections) {
      const above = aboveOf(section).find(one => wished.test(one.heading ?? ''))
      if (above && demanded.test(section.heading ?? '') && !found.has(above)) found.set(above, section)
    }
    return [...found].flatMap(([above, section]) =>
      above.headingSpan
        ? [
            {
              text: `"${above.heading}" stands above "${section.heading}": what is required stands under a heading of wishes.`,
              span: above.headingSpan,
              path: null,
            },
          ]
        : [],
    )
  },
}
