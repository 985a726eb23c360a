/** A license or certificate that is required in one place and only wished for in another. */
import type { Certification, Evidence, Finding, License } from '@specmill/model'
import type { Reading, SectionNode } from '../engine/reading.ts'
import { standsAmongWishes } from '../fields/requirements/wished-section.ts'
import type { ConsistencyRule, Contradiction } from './rule.ts'

/** Words by which a sentence says of itself what it is, wherever it stands, or asks for something else. */
const ownWord = /\b(?:required|must|some|certain|may be|depending|where|when|if|or|endorsements?|time of)\b/i

const sectionOf = (reading: Reading, { block }: Evidence): SectionNode | undefined =>
  reading.sections.find(section => section.passages.some(passage => passage.block === block))

/** Every mention of a credential is evidence of its one finding. */
function differing(reading: Reading, found: readonly Finding<License | Certification>[], path: string): Contradiction[] {
  return found.flatMap(({ value, evidence }) => {
    if (!value?.required || value.timing !== null) return []
    const isWish = (one: Evidence) => {
      const section = sectionOf(reading, one)
      return section !== undefined && standsAmongWishes(section) && !ownWord.test(reading.blocks[one.block]?.text ?? '')
    }
    const wish = evidence.find(isWish)
    return wish && evidence.some(one => one.block !== wish.block && !isWish(one))
      ? [{ text: `"${value.name}" is wished for here, and required elsewhere.`, place: wish, path }]
      : []
  })
}

/** "A valid driver's license is required" above, and a driver's license below "Desirable Qualifications". */
export const licenseDiffers: ConsistencyRule = {
  code: 'consistency/license-differs',
  find: (reading, records) =>
    // levels of a series ask for more and less
    records.length === 1
      ? records.flatMap(({ licenses, certifications }) => [
          ...differing(reading, licenses, 'records[0].licenses'),
          ...differing(reading, certifications, 'records[0].certifications'),
        ])
      : [],
}
