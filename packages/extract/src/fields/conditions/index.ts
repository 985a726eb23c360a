/** The family of conditions of employment. */
import { family } from '../../field.ts'

export const conditions = family({
  name: 'conditions',
  keys: ['conditions'],
  find: () => ({ conditions: [] }),
})
