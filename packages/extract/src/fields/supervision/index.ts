/** The family of supervision received and exercised. */
import { family } from '../../field.ts'
import { supervisionOf } from './rules.ts'

export const supervision = family({
  name: 'supervision',
  keys: ['supervision'],
  find: job => ({ supervision: supervisionOf(job) }),
})
