/** The family of the numbers of a class and of a posting. */
import { family } from '../../field.ts'

export const classCode = family({
  name: 'class-code',
  keys: ['classCode', 'requisition'],
  find: () => ({ classCode: null, requisition: null }),
})
