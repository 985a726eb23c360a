/** The family of the overall physical strength. */
import { family } from '../../field.ts'

export const strength = family({
  name: 'strength',
  keys: ['strength'],
  find: () => ({ strength: null }),
})
