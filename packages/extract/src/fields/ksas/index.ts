/** The family of knowledge, skills and abilities. */
import { family } from '../../field.ts'

export const ksas = family({
  name: 'ksas',
  keys: ['ksas'],
  find: () => ({ ksas: [] }),
})
