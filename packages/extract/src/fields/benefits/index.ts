/** The family of benefits. */
import { family } from '../../field.ts'

export const benefits = family({
  name: 'benefits',
  keys: ['benefits'],
  find: () => ({ benefits: [] }),
})
