/** The family of when it was posted, closes, and was established or revised. */
import { family } from '../../field.ts'

export const dates = family({
  name: 'dates',
  keys: ['postedOn', 'closesOn', 'history'],
  find: () => ({ postedOn: null, closesOn: null, history: [] }),
})
