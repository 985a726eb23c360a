/** The family of what the class is about, what sets it apart, and what a position must meet to be in it. */
import { family } from '../../field.ts'

export const summary = family({
  name: 'summary',
  keys: ['summary', 'distinguishing', 'allocatingFactors'],
  find: () => ({ summary: null, distinguishing: [], allocatingFactors: [] }),
})
