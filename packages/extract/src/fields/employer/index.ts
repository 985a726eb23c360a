/** The family of who employs, and where. */
import { family } from '../../field.ts'

export const employer = family({
  name: 'employer',
  keys: ['employer', 'department', 'orgUnit', 'location'],
  find: () => ({ employer: null, department: null, orgUnit: null, location: null }),
})
