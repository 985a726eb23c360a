/** The family of rows of compensable factors. */
import { family } from '../../field.ts'

export const classRequirements = family({
  name: 'class-requirements',
  keys: ['classRequirements'],
  find: () => ({ classRequirements: [] }),
})
