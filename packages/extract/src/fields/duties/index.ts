/** The family of what the incumbents do. */
import { family } from '../../field.ts'

export const duties = family({
  name: 'duties',
  keys: ['duties'],
  find: () => ({ duties: [] }),
})
