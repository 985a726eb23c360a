/** How to apply. */
import type { Case } from '../../testing/case.ts'

export const cases: readonly Case[] = [
  {
    shows: 'the button of the page; an option to be chosen is none',
    document:
      '\nHARBOR RANGER\n\nHOW TO APPLY\nSelect "Apply for Job" at the top of this page.\nSelect one of the options below, please.\n',
    gives: { howToApply: 'Select "Apply for Job" at the top of this page.' },
  },
  {
    shows: 'the text of the section, without the period of filing',
    document: `
HARBOR RANGER

HOW TO APPLY
Applications will only be accepted at the harbor office.

APPLICATION DEADLINE
Applications must be received by June 3.
`,
    gives: { howToApply: 'Applications will only be accepted at the harbor office.' },
  },
  {
    shows: 'a sentence at the end of a posting, with the address behind it',
    document: `
HARBOR RANGER

QUALIFICATIONS
- Two years of experience on boats.
Interested candidates please mail a letter and resume to:
Harbor Office
12 Quay Street
`,
    gives: { howToApply: 'Interested candidates please mail a letter and resume to:\nHarbor Office\n12 Quay Street' },
  },
  {
    shows: 'duties that apply something, and questions to applicants, are none',
    document: `
HARBOR RANGER

DUTIES
- Applies paint to hulls.
- Sends letters to boat owners.

QUESTIONS
Please describe your experience with applications of varnish.
`,
    gives: { howToApply: null },
  },
  {
    shows: 'forms that are returned, and whom to text',
    document: 'Deckhand\n\nDUTIES\n- Ties ropes.\n\nCompleted application forms must be returned to the Harbor Office, 2 Quay Street.',
    gives: { howToApply: 'Completed application forms must be returned to the Harbor Office, 2 Quay Street.' },
  },
  {
    shows: 'the buttons of a page',
    document: 'Deckhand\n\nDUTIES\n- Ties ropes.\n\nApply Online Print Share: Facebook Twitter',
    gives: { howToApply: null },
  },
  {
    shows: 'a closing line behind the last list of a notice',
    document:
      'HARBOR CLERK\n\nDUTIES\n- Counts boats.\n- Mends nets.\n- Paints buoys.\n\nWE OFFER\n- Three weeks of vacation\n- A ferry pass\n\nSend your resume and cover letter to jobs@harbor.example with the title in the subject line.',
    gives: {
      benefits: ['Three weeks of vacation', 'A ferry pass'],
      howToApply: 'Send your resume and cover letter to jobs@harbor.example with the title in the subject line.',
    },
  },
  {
    shows: 'within a paragraph, with the sentence that goes on; when it closes tells no way',
    document:
      'HARBOR CLERK\n\nThe harbor is looking for a clerk. Applications must be submitted by 5 pm. Pick up an application at the desk or download one from the website of the harbor. Turn it in by January 17, 2026. The harbor is open daily.',
    gives: {
      howToApply: 'Pick up an application at the desk or download one from the website of the harbor. Turn it in by January 17, 2026.',
      closesOn: '2026-01-17',
    },
  },
  {
    shows: 'a request to those who are interested',
    document:
      'HARBOR CLERK\n\nThe harbor has an opening for a clerk. If you are interested, please complete the online application on the intranet. Questions? Call Marisol.',
    gives: { howToApply: 'If you are interested, please complete the online application on the intranet.' },
  },
  {
    shows: 'what is needed to be considered',
    document:
      "HARBOR CLERK\n\nDUTIES\n- Counts boats.\n\nPAY\n$20 per hour.\n\nTo be considered, submit a cover letter and resume through the harbor's job site.",
    gives: { howToApply: "To be considered, submit a cover letter and resume through the harbor's job site." },
  },
  {
    shows: 'an invitation to sign up',
    document:
      'TRAIL STEWARD\n\nThe alliance is looking for stewards. You must be 18 or older.\n\nSign up by February 28, 2026 at trails.example/steward.',
    gives: {
      howToApply: 'Sign up by February 28, 2026 at trails.example/steward.',
      closesOn: '2026-02-28',
      requirements: { kind: 'age', years: 18 },
    },
  },
]
