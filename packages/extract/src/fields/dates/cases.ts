import type { Case } from '../../testing/case.ts'

const body = '\n\nDEFINITION\nKeeps records of wells.\n\nMINIMUM QUALIFICATIONS\nOne year of experience with records.\n'

export const cases: readonly Case[] = [
  {
    shows: 'two dates on the line of a bulletin',
    document: `WELL CLERK\nBulletin Release: 08/01/25 Final Filing Date: 08/29/25${body}`,
    gives: { postedOn: '2025-08-01', closesOn: '2025-08-29' },
  },
  {
    shows: 'by when one files; an interview is no closing',
    document: `WELL CLERK\nLAST FILING DATE: March 11, 2026\nEXAM DATE: April 25, 2026${body}`,
    gives: { closesOn: '2026-03-11' },
  },
  {
    shows: 'a deadline that is told',
    document: 'Elm County seeks a Well Clerk. Deadline for applications is April 17, 2026.',
    gives: { closesOn: '2026-04-17' },
  },
  {
    shows: 'a closing date told in a sentence',
    document: 'BAKER\n\nThe closing date for the receipt of applications is Friday 22nd December 2017.\n\nDUTIES\n- Bakes bread.',
    gives: { closesOn: '2017-12-22' },
  },
  {
    shows: 'what announces the next date is no body',
    document:
      'DOCK ATTENDANT\nDate established: October 1, 1988 Date of last revision: July 2004\n\nDEFINITION\nTakes care of docks.\n\nMINIMUM QUALIFICATIONS\nOne year of experience on a dock.',
    gives: {
      history: [
        { event: 'established', date: '1988-10-01', body: null },
        { event: 'revised', date: '2004-07', body: null },
      ],
    },
  },
  {
    shows: 'the first review behind a deadline is no closing date',
    document: `WELL CLERK\nApplication Deadline: Review of applications will begin on June 18, 2023, and will go on until the position is filled.${body}`,
    gives: { closesOn: null },
  },
  {
    shows: 'labels with dates and empty slots',
    document: `WELL CLERK\nClass Code: 5120\nEstablished: 07/21/1987\nRevised: --\nTitle Changed: 4/2/01${body}`,
    gives: {
      history: [
        { event: 'established', date: '1987-07-21' },
        { event: 'revised', date: null },
        { event: 'title-changed', date: '2001-04-02' },
      ],
    },
  },
  {
    shows: 'two events on one line, the second left open',
    document: `Adopted: May 2001 , Revised:\n\nClass Title: Well Clerk${body}`,
    gives: {
      history: [
        { event: 'adopted', date: '2001-05', body: null, with: null },
        { event: 'revised', date: null, body: null, with: null },
      ],
    },
  },
  {
    shows: 'dates by the body that approved them, and a consolidation',
    document: `WELL CLERK${body}\nClass Established:\nCSC: 3/09\nPers. Board: 4/09\nConsolidation with 5C16:\nCSC – 2/18\nLatest Spec. Revision:\nPers. Board – 6/23`,
    gives: {
      history: [
        { event: 'established', date: '2009-03', body: 'CSC', with: null },
        { event: 'established', date: '2009-04', body: 'Pers. Board', with: null },
        { event: 'consolidated', date: '2018-02', body: 'CSC', with: '5C16' },
        { event: 'revised', date: '2023-06', body: 'Pers. Board', with: null },
      ],
      relatedClasses: [{ title: null, code: '5C16', relation: 'consolidated' }],
    },
  },
  {
    shows: 'several revisions in one line at the foot',
    document: `WELL CLERK${body}\nRevised 5/22/75; 4/24/12`,
    gives: {
      history: [
        { event: 'revised', date: '1975-05-22' },
        { event: 'revised', date: '2012-04-24' },
      ],
    },
  },
  {
    shows: 'established policies are no event',
    document:
      'WELL CLERK\n\nDUTIES\n- Follows established policies of 1998.\n- Works from approved plans, 2 of them.\n\nKNOWLEDGE OF\n- Revised statutes.',
    gives: { history: [] },
  },
  {
    shows: 'the opening date before the date of posting',
    document: `Title: Well Clerk\nDate Posted: 2025-09-23\nOpening Date: 09/24/2025\nClosing Date: 11/6/2025 11:01 AM Eastern${body}`,
    gives: { postedOn: '2025-09-24', closesOn: '2025-11-06' },
  },
  {
    shows: 'a day in the future of the reader is no posting date',
    document: `Title: Well Clerk\nPosted 11 Days Ago${body}`,
    gives: { postedOn: null },
  },
  {
    shows: 'a closing date in a sentence',
    document: `WELL CLERK${body}\n\nHOW TO APPLY\nApplications must be received by THURSDAY, JUNE 28, 2018.`,
    gives: { closesOn: '2018-06-28' },
  },
  {
    shows: 'open until filled and a first review are no closing date',
    document: `WELL CLERK\nClosing Date: Open until filled; first review May 3, 2021${body}\n\nHOW TO APPLY\nReview of applications will begin May 3, 2021.`,
    gives: { closesOn: null },
  },
  {
    shows: 'dates behind labels in capitals without a colon',
    document: `LOOM FIXER\n\nOPENING DATE 02/10/2025\nCLOSING DATE 3/3/2025 5:00 PM\n\nDUTIES\n- Mends looms.`,
    gives: { postedOn: '2025-02-10', closesOn: '2025-03-03' },
  },
  {
    shows: 'the two dates of a period of filing',
    document: `LOOM FIXER\n\nOpen & closing dates\n04/14/2025 to 04/25/2025\n\nDUTIES\n- Mends looms.`,
    gives: { postedOn: '2025-04-14', closesOn: '2025-04-25' },
  },
  {
    shows: 'a date beside "open until filled" closes nothing',
    document: `LOOM FIXER\n\nSubmit your application by Monday, August 4, 2025. The position is open until filled.\n\nDUTIES\n- Mends looms.`,
    gives: { closesOn: null },
  },
  {
    shows: 'the day in front of the month where another date of the document says so, or its money',
    document: `Well Clerk\nSalary: £23,410 per annum\nClosing Date: 03/07/2025${body}`,
    gives: { closesOn: '2025-07-03' },
  },
  {
    shows: 'the month in front of the day where another date has no other reading',
    document: `Well Clerk\nOpening Date: 04/25/2025\nClosing Date: 05/06/2025${body}`,
    gives: { postedOn: '2025-04-25', closesOn: '2025-05-06' },
  },
  {
    shows: 'until when one may sign up; when training begins is no closing date',
    document: `Well Clerk${body}\nTraining begins on June 14, 2025. To sign up, send us the form by June 2, 2025.`,
    gives: { closesOn: '2025-06-02' },
  },
  {
    shows: 'a line of a portal',
    document: `Well Clerk\nListed on 2026-01-03${body}`,
    gives: { postedOn: '2026-01-03' },
  },
  {
    shows: 'behind another field of the same line',
    document: `Well Clerk\nDepartment: Wells Last Revised: 1/08${body}`,
    gives: { history: [{ event: 'revised', date: '2008-01' }], department: 'Wells' },
  },
  {
    shows: 'a class that is new, in the list of what happened to it',
    document: `Well Clerk${body}\n\nCLASS SPECIFICATION HISTORY\nNew class: 5-1-72.\nRevised definition; takes pumps out of it: 10-14-83.`,
    gives: {
      history: [
        { event: 'established', date: '1972-05-01' },
        { event: 'revised', date: '1983-10-14' },
      ],
    },
  },
  {
    shows: 'a first and a last day under one label; not later than',
    document: `Well Clerk\nApplications accepted: September 2, 2025 through October 3, 2025 at 5:00 p.m.${body}`,
    gives: { postedOn: '2025-09-02', closesOn: '2025-10-03' },
  },
  {
    shows: 'forms that must be returned not later than a day',
    document: `Well Clerk${body}\nCompleted forms must be returned not later than 12 noon on Thursday, 23rd October 2025; applications after that day are not read.`,
    gives: { closesOn: '2025-10-23' },
  },
  {
    shows: 'by when to send it to an address with stops in it',
    document: `Well Clerk${body}\n\nHow to apply\nSend a letter to wells@fern.example by noon on February 11, 2022.`,
    gives: { closesOn: '2022-02-11' },
  },
  {
    shows: 'a period whose year is written once',
    document: 'HARBOR CLERK\nPosting period: August 11 - August 18, 2025 (4:00 p.m.)\n\nDUTIES\n- Counts boats.',
    gives: { postedOn: '2025-08-11', closesOn: '2025-08-18' },
  },
  {
    shows: 'a period within one month',
    document: 'HARBOR CLERK\nPosting period: August 11 - 18, 2025\n\nDUTIES\n- Counts boats.',
    gives: { postedOn: '2025-08-11', closesOn: '2025-08-18' },
  },
  {
    shows: 'dates beside other labels in a row, and original and initial dates',
    document: 'BAKER\nDATE REVISED: January 2018\tFLSA STATUS: Non-exempt\nOriginal Date: 06/16/1991\n\nDUTIES\n- Bakes bread.',
    gives: {
      history: [
        { event: 'revised', date: '2018-01' },
        { event: 'established', date: '1991-06-16' },
      ],
    },
  },
  {
    shows: 'two dates on one line without colons',
    document: 'HARBOR CLERK\nPosted 4/2/2025 Closes 4/23/2025\n\nDUTIES\n- Counts boats.',
    gives: { postedOn: '2025-04-02', closesOn: '2025-04-23' },
  },
  {
    shows: 'the number of a notice, and a deadline to file',
    document:
      'Position Vacancy Notice 25-33\nDate Posted: June 30, 2025\n\nHARBOR CLERK\nDeadline to File: July 14, 2025, 4:30 pm\n\nDUTIES\n- Counts boats.',
    gives: { requisition: '25-33', postedOn: '2025-06-30', closesOn: '2025-07-14' },
  },
  {
    shows: 'the body that approved stands before the colon',
    document: `WELL CLERK\nApproved by the Well Commission: May 2, 2012${body}`,
    gives: { history: [{ event: 'approved', date: '2012-05-02', body: 'Well Commission' }] },
  },
  {
    shows: 'a label alone above its date, and above the name of who signed',
    document: `WELL CLERK${body}\nDate Revised\nJuly 1, 2015\n\nApproved By:\nHead of Wells`,
    gives: { history: [{ event: 'revised', date: '2015-07-01' }] },
  },
  {
    shows: 'a label alone above nothing of its own is no empty slot',
    document: `WELL CLERK${body}\nDate Approved\nSignature of the Head of Wells`,
    gives: { history: [] },
  },
  {
    shows: 'the body that approved above the date, and a person that did',
    document: `WELL CLERK${body}\nApproved by: Board of Wells\nDate: August 14, 2006`,
    gives: { history: [{ event: 'approved', date: '2006-08-14', body: 'Board of Wells' }] },
  },
  {
    shows: 'a person that approved is no body, and the date below may be of anything',
    document: `WELL CLERK${body}\nApproved by: Ann Reed\nDate: August 14, 2006`,
    gives: { history: [] },
  },
]
