/** The family of other classes that the document names. */
import { family } from '../../field.ts'

export const relatedClasses = family({
  name: 'related-classes',
  keys: ['relatedClasses'],
  find: () => ({ relatedClasses: [] }),
})
