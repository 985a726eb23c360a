/** The family of the place of a class in its series. */
import { family } from '../../field.ts'

export const series = family({
  name: 'series',
  keys: ['series'],
  find: () => ({ series: null }),
})
