/** The family of what is required and what is wished for, as trees. */
import { family } from '../../field.ts'

export const requirements = family({
  name: 'requirements',
  keys: ['requirements', 'preferred'],
  find: () => ({ requirements: null, preferred: null }),
})
