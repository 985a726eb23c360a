/** The family of who directs the work, and whom it directs. */
import { family } from '../../field.ts'

export const supervision = family({
  name: 'supervision',
  keys: ['supervision'],
  find: () => ({ supervision: null }),
})
