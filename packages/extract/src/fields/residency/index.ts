/** The family of where an incumbent must live. */
import { family } from '../../field.ts'

export const residency = family({
  name: 'residency',
  keys: ['residency'],
  find: () => ({ residency: null }),
})
