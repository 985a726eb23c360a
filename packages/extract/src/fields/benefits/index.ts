/** The family of benefits. */
import { family } from '../../field.ts'
import { benefitsInSections } from './in-sections.ts'
import { benefitsInSentences } from './in-sentences.ts'

export const benefits = family({
  name: 'benefits',
  keys: ['benefits'],
  find: job => {
    const found = benefitsInSections(job)
    return { benefits: found.length > 0 ? found : benefitsInSentences(job) }
  },
})
