/** The family of where the work is done. */
import { family } from '../../field.ts'

export const workLocation = family({
  name: 'work-location',
  keys: ['workLocations'],
  find: () => ({ workLocations: [] }),
})
