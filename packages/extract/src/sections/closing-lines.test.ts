import { describe, expect, test } from '@jest/globals'
import { addressesApplicants, closesNotice, invitesApplications, tellsHowToApply } from './closing-lines.ts'

const cases: readonly [name: string, pattern: RegExp, text: string, wanted: boolean][] = [
  ['tells how to apply', tellsHowToApply, 'To apply, send a letter to the harbor office.', true],
  ['tells how to apply', tellsHowToApply, 'Interested candidates may forward a portfolio.', true],
  ['tells how to apply', tellsHowToApply, 'To apply paint and varnish to hulls.', false],
  ['closes a notice', closesNotice, 'The season runs from May to September.', true],
  ['closes a notice', closesNotice, 'Elm Grove is an equal opportunity employer.', true],
  ['closes a notice', closesNotice, 'Rents boats and teaches knots.', false],
  ['addresses applicants', addressesApplicants, 'Applicants must enclose two references.', true],
  ['addresses applicants', addressesApplicants, 'Mends nets and splices ropes for the ferries.', false],
  ['invites applications', invitesApplications, 'Please email your resume to the harbor office.', true],
  ['invites applications', invitesApplications, 'Applies the rules when a letter of interest was received.', false],
]

describe('what is said to whoever applies', () => {
  test.each(cases)('%s: %s "%s"', (_, pattern, text, wanted) => expect(pattern.test(text)).toBe(wanted))
})
