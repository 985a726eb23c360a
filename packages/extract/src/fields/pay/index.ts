/** The family of pay and grade. */
import { family } from '../../field.ts'

export const pay = family({
  name: 'pay',
  keys: ['payGrade', 'pay'],
  find: () => ({ payGrade: null, pay: [] }),
})
