/** The family of the terms on which the work is held. */
import { family } from '../../field.ts'

export const status = family({
  name: 'status',
  keys: ['flsa', 'civilService', 'employmentTypes', 'hoursPerWeek', 'workMode', 'term', 'bargainingUnit', 'probation'],
  find: () => ({
    flsa: null,
    civilService: null,
    employmentTypes: [],
    hoursPerWeek: null,
    workMode: null,
    term: null,
    bargainingUnit: null,
    probation: null,
  }),
})
