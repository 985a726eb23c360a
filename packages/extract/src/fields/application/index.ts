/** The family of how to apply. */
import { family } from '../../field.ts'

export const application = family({
  name: 'application',
  keys: ['howToApply'],
  find: () => ({ howToApply: null }),
})
