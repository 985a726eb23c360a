/** The family of the terms on which the work is held. */
import { family } from '../../field.ts'
import { employmentTypes } from './employment.ts'
import { hoursPerWeek } from './hours.ts'
import { bargainingUnit, probation } from './representation.ts'
import { civilService, flsa } from './service.ts'
import { term, workMode } from './terms.ts'

export const status = family({
  name: 'status',
  keys: ['flsa', 'civilService', 'employmentTypes', 'hoursPerWeek', 'workMode', 'term', 'bargainingUnit', 'probation'],
  find: job => ({
    flsa: flsa(job),
    civilService: civilService(job),
    employmentTypes: employmentTypes(job),
    hoursPerWeek: hoursPerWeek(job),
    workMode: workMode(job),
    term: term(job),
    bargainingUnit: bargainingUnit(job),
    probation: probation(job),
  }),
})
