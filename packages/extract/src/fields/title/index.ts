/** The family of who the class is called. */
import { family } from '../../field.ts'

export const title = family({
  name: 'title',
  keys: ['title', 'titleAbbreviation', 'aliases'],
  find: () => ({ title: null, titleAbbreviation: null, aliases: [] }),
})
