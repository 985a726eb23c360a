/** The family of the organization, its department and unit, and where the work is done. */
import { family } from '../../field.ts'
import { departmentInHead, departmentInText } from './departments.ts'
import { employerInText, onlyOrganization } from './in-text.ts'
import { employerNamedAgain } from './named-again.ts'
import {
  employerBesidePlace,
  employerFromAbout,
  employerThatSeeks,
  equalOpportunityEmployer,
  isAgencys,
  organizationAlone,
} from './organization-lines.ts'
import { labelledDepartment, location, orgUnit } from './parts.ts'
import { employerInHead, labelledEmployer, stateService } from './rules.ts'

export const employer = family({
  name: 'employer',
  keys: ['employer', 'department', 'orgUnit', 'location'],
  find: job => ({
    employer:
      labelledEmployer(job) ??
      employerInHead(job) ??
      stateService(job) ??
      employerInText(job) ??
      (isAgencys(job)
        ? null
        : (organizationAlone(job) ??
          employerBesidePlace(job) ??
          employerNamedAgain(job) ??
          employerFromAbout(job) ??
          employerThatSeeks(job) ??
          equalOpportunityEmployer(job) ??
          onlyOrganization(job))),
    department: labelledDepartment(job) ?? departmentInHead(job) ?? departmentInText(job),
    orgUnit: orgUnit(job),
    location: location(job),
  }),
})
