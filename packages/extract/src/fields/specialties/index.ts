/** The family of the specialties of a class and the assignments in them. */
import { family } from '../../field.ts'

export const specialties = family({
  name: 'specialties',
  keys: ['specialties'],
  find: () => ({ specialties: [] }),
})
