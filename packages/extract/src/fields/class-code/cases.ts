import type { Case } from '../../testing/case.ts'

const body = '\n\nDEFINITION\nTakes care of boats and docks.\n\nMINIMUM QUALIFICATIONS\nOne year of experience on a dock.'

export const cases: readonly Case[] = [
  {
    shows: 'three labels on one line, the last of them of the posting',
    document: `DOCK ATTENDANT\nClass Code: 4127 Pay Grade: 14 Exam Code: 25-TX-04${body}`,
    gives: { classCode: '4127', payGrade: '14', requisition: '25-TX-04' },
  },
  {
    shows: 'a number that is quoted, and that of a requisition in a sentence',
    document: `DOCK ATTENDANT${body}\n\nTO APPLY\nSend a resume to the harbor. Quote Job #2025-31.`,
    gives: { requisition: '2025-31' },
  },
  {
    shows: 'a requisition in a sentence; a number of years is none',
    document: `DOCK ATTENDANT${body}\n\nTO APPLY\nWrite to the harbor with job requisition number REQ-190233.`,
    gives: { requisition: 'REQ-190233' },
  },
  {
    shows: 'a posting whose number stands behind the code of the job; the class behind it is no part of it',
    document: `JOB POSTING: AB-501277 - Dock Worker\nDock Attendant\nJob Code #: AB-501277${body}`,
    gives: { requisition: 'AB-501277', classCode: null },
  },
  {
    shows: 'a code of a class behind the same label',
    document: `Dock Attendant\nJob Code #: 4127${body}`,
    gives: { requisition: null, classCode: '4127' },
  },
  {
    shows: 'a number behind ID without a colon',
    document: `Dock Attendant\nID 2025-1837\nCategory Boats${body}`,
    gives: { requisition: '2025-1837' },
  },
  {
    shows: 'the number of a posting at its end; a position of a list is none',
    document: `DOCK ATTENDANT${body}\n\nAPPLICATIONS MAY BE FILED ONLINE AT:\nharbor.example\nPosition #2025-00418\nDOCK ATTENDANT`,
    gives: { requisition: '2025-00418', ksas: [] },
  },
  { shows: 'one of several positions', document: `DOCK ATTENDANT\nPosition # 4${body}`, gives: { requisition: null } },
  {
    shows: 'a code in brackets behind a label',
    document: `CLASS: DOCK ATTENDANT III (7731)${body}`,
    gives: { title: 'Dock Attendant III', classCode: '7731' },
  },
  {
    shows: 'the number of a posting alone, with the letters of its system',
    document: `DOCK ATTENDANT\nFull time\nDKR-00031410${body}`,
    gives: { requisition: 'DKR-00031410', classCode: null },
  },
  { shows: 'a code with a label', document: `DOCK ATTENDANT\nClass Code: 4410${body}`, gives: { classCode: '4410', requisition: null } },
  {
    shows: 'a code alone on the first line, with leading letters and zeros kept',
    document: `0D12\nPAY RANGE: K07\nDOCK ATTENDANT${body}`,
    gives: { classCode: '0D12', payGrade: 'K07', title: 'Dock Attendant' },
  },
  {
    shows: 'a code and a title in one value',
    document: `Position Class Code / Title:\nD3120 / Dock Attendant, Sr\nGrade:\n11${body}`,
    gives: { classCode: 'D3120', title: 'Dock Attendant, Sr', payGrade: '11' },
  },
  { shows: 'the level of a title and a year are no code', document: `DOCK ATTENDANT II\n2024${body}`, gives: { classCode: null } },
  {
    shows: 'the number of a posting is no class code',
    document: `Title: Dock Attendant\nJob Number: 2024-0317${body}`,
    gives: { classCode: null, requisition: '2024-0317' },
  },
  {
    shows: 'a number of recruitment behind a sign',
    document: `DOCK ATTENDANT\nRecruitment #24-0071-02${body}`,
    gives: { requisition: '24-0071-02' },
  },
  {
    shows: 'the number of a recruiting system alone on a line',
    document: `Dock Attendant\nPart time\nJR4401${body}`,
    gives: { requisition: 'JR4401', employmentTypes: ['part-time'] },
  },
  {
    shows: 'a code behind a label without a colon, on the line of the title; the number of a notice',
    document: 'CLASS TITLE: Oven Baker          CLASS NO. 4127\n\nDUTIES\n- Bakes bread.',
    gives: { classCode: '4127', title: 'Oven Baker' },
  },
  {
    shows: 'the number that an applicant has to quote; refuses the title that is to be quoted',
    document:
      'HARBOR CLERK\n\nDUTIES\n- Counts boats.\n\nHOW TO APPLY\nPlease submit a letter through the portal, quoting competition 40927. Quote the job title on each page.',
    gives: { requisition: '40927' },
  },
  {
    shows: 'the number of an announcement without a colon; a count of openings is none',
    document: 'Vacancy Announcement No. RK/21/044\nPost Title: Rink Keeper\n\nDUTIES\n- Floods the rink.',
    gives: { requisition: 'RK/21/044', classCode: null },
  },
  {
    shows: 'words behind the number of an announcement make a sentence',
    document: 'Vacancy notice number 4 of this year is closed\nPost Title: Rink Keeper\n\nDUTIES\n- Floods the rink.',
    gives: { requisition: null },
  },
  {
    shows: 'the number of an order, in front of a bracket',
    document: 'JOB ORDER 25-0771 (WorkSource)\nJob Title: Ferry Clerk\nOpenings: 2\n\nDUTIES\n- Counts boats.',
    gives: { requisition: '25-0771' },
  },
  {
    shows: 'codes of two levels under one label',
    document:
      'OVEN CLERK 1\nOVEN CLERK 2\n\nClass Codes: OC21, OC22\nPay: Grid 12 / Grid 15\n\nOVEN CLERK 1\nLearns to keep the records of ovens.\n\nOVEN CLERK 2\nKeeps the records of ovens.',
    gives: { title: 'Oven Clerk 1', classCode: 'OC21', payGrade: '12' },
  },
]
