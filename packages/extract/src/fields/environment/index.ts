/** The family of hazards and surroundings. */
import { family } from '../../field.ts'

export const environment = family({
  name: 'environment',
  keys: ['environment'],
  find: () => ({ environment: [] }),
})
