/** The family of how to apply. */
import { family } from '../../field.ts'
import { fromSection, fromSentence } from './rules.ts'

export const application = family({
  name: 'application',
  keys: ['howToApply'],
  find: job => ({ howToApply: fromSection(job) ?? fromSentence(job) }),
})
