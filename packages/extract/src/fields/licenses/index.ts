/** The family of licenses and certifications. */
import { family } from '../../field.ts'

export const licenses = family({
  name: 'licenses',
  keys: ['licenses', 'certifications'],
  find: () => ({ licenses: [], certifications: [] }),
})
