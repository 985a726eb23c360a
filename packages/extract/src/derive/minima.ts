/** Paths and minima, derived from the tree of requirements. */
import { family } from '../field.ts'

export const minima = family({
  name: 'minima',
  keys: ['minimumExperience', 'minimumEducation', 'paths'],
  find: () => ({ minimumExperience: null, minimumEducation: null, paths: [] }),
})
