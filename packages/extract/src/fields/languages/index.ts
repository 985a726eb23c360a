/** The family of languages other than English. */
import { family } from '../../field.ts'

export const languages = family({
  name: 'languages',
  keys: ['languages'],
  find: () => ({ languages: [] }),
})
