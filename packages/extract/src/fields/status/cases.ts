import type { Case } from '../../testing/case.ts'

const body =
  '\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\nTwo years of full-time experience in a bakery of not less than 30 hours per week.'

export const cases: readonly Case[] = [
  {
    shows: 'the union that represents, and where work is done, in sentences',
    document: 'BAKER\n\nDESCRIPTION\nThis is an SEIU-represented position.\nWork is hybrid, with days in the shop.',
    gives: { bargainingUnit: 'SEIU', workMode: 'hybrid' },
  },
  {
    shows: 'a share of full time is no full time',
    document: `Position Title: Baker\nStatus: Permanent Part-Time (0.6 FTE)${body}`,
    gives: { employmentTypes: ['part-time'] },
  },
  {
    shows: 'one full-time post that is filled',
    document: 'BAKER\n\nDESCRIPTION\nThe Elm Mill is recruiting for one full-time Baker in its shop.',
    gives: { employmentTypes: ['full-time'] },
  },
  {
    shows: 'letters with stops in a label',
    document: `Title: Baker\nF.L.S.A. STATUS: Non-Exempt${body}`,
    gives: { flsa: 'nonexempt' },
  },
  {
    shows: 'an exemption and the test of it behind one label',
    document: `Title: Baker\nExemption Status/Test: Exempt${body}`,
    gives: { flsa: 'exempt' },
  },
  {
    shows: 'the hours of a week in a sentence; hours of opening are none',
    document: `Title: Baker${body}\n\nWORKING HOURS\nThe opening hours are 50 a week.\nThe working hours for this post are 37 per week.`,
    gives: { hoursPerWeek: 37 },
  },
  {
    shows: 'hours that are standard are those of a week',
    document: `Title: Baker\nStandard Hours: 40${body}`,
    gives: { hoursPerWeek: 40 },
  },
  { shows: 'a day of opening says no hours', document: `Title: Baker\nHours: 8${body}`, gives: { hoursPerWeek: null } },
  {
    shows: 'the service behind its label',
    document: `Title: Baker\nClassified Status: Classified${body}`,
    gives: { civilService: 'classified' },
  },
  {
    shows: 'the union of the agreement by which one is paid; another contract has none',
    document: 'BAKER\n\nDESCRIPTION\nThe baker is paid per the AFSCME Council 93 agreement.',
    gives: { bargainingUnit: 'AFSCME Council 93' },
  },
  {
    shows: 'a contract without a union',
    document: 'BAKER\n\nDESCRIPTION\nFlour is bought under the Elm Mill contract.',
    gives: { bargainingUnit: null },
  },
  {
    shows: 'what a position may become it is not',
    document:
      'GARDENER\n\nSUMMARY\nThe garden is open, and it is possible that the work could be converted to a remote position for a strong applicant.',
    gives: { workMode: null },
  },
  {
    shows: 'nonexempt and full-time with labels',
    document: `Title: Baker\nFLSA: Non-Exempt\nJob Type: Full-Time Temporary\nBargaining Unit: Bakers Local 12${body}`,
    gives: { flsa: 'nonexempt', employmentTypes: ['full-time', 'temporary'], bargainingUnit: 'Bakers Local 12' },
  },
  {
    shows: 'several terms in one value',
    document: `Title: Baker\nClassification: Full time, Exempt${body}`,
    gives: { flsa: 'exempt', employmentTypes: ['full-time'] },
  },
  {
    shows: 'a form that prints both choices says nothing',
    document: `Title: Baker\nFLSA: Exempt / Non-Exempt${body}`,
    gives: { flsa: null },
  },
  {
    shows: 'exempt in a sentence',
    document: `BAKER\n\nThis position is exempt under the Fair Labor Standards Act.${body}`,
    gives: { flsa: 'exempt' },
  },
  {
    shows: 'other exemptions',
    document: `BAKER${body}\n\nNOTES\nApplicants employed on an exempt basis may apply. Bread is exempt from sales tax.`,
    gives: { flsa: null, employmentTypes: [] },
  },
  {
    shows: 'the service among other terms behind a label',
    document: `BAKER\nEmployment Status: Unclassified, at will${body}`,
    gives: { civilService: 'unclassified' },
  },
  {
    shows: 'a service by its negation',
    document: `BAKER\n\nThis is a non-classified position.${body}`,
    gives: { civilService: 'unclassified' },
  },
  {
    shows: 'a note about the service',
    document: `BAKER\n\nUnclassified Service (Positions in the unclassified service are not classified civil service positions.)${body}`,
    gives: { civilService: 'unclassified' },
  },
  {
    shows: 'hours of the week',
    document: `Position Title: Baker\nStatus: Part-time (20 hours / week), hourly position${body}`,
    gives: { employmentTypes: ['part-time'], hoursPerWeek: 20 },
  },
  {
    shows: 'hours that an applicant has worked are not those of the job',
    document: `BAKER${body}`,
    gives: { hoursPerWeek: null, employmentTypes: [] },
  },
  {
    shows: 'work at the place and from elsewhere',
    document: `BAKER\n\nWORK LOCATION\nThis position will be performed through a combination of on-site work with some telecommuting.${body}`,
    gives: { workMode: 'hybrid' },
  },
  {
    shows: 'two names for the same',
    document: `BAKER\n\nNOTES\nThis position is eligible for remote/hybrid work.${body}`,
    gives: { workMode: 'hybrid' },
  },
  { shows: 'a place of work', document: `Title: Baker\nRemote Employment: Flexible/Hybrid${body}`, gives: { workMode: 'hybrid' } },
  {
    shows: 'remote villages are no place of work',
    document: `BAKER\n\nDUTIES\n- Delivers bread to remote villages.${body}`,
    gives: { workMode: null },
  },
  {
    shows: 'a fixed term',
    document: `BAKER\n\nThis is a full-time temporary position for two (2) years with no permanent status.${body}`,
    gives: { term: 'P2Y', employmentTypes: ['full-time', 'temporary'] },
  },
  {
    shows: 'no union',
    document: `Title: Baker\nBargaining Unit: None - not included in the union${body}`,
    gives: { bargainingUnit: null, statedAbsent: ['bargainingUnit'] },
  },
  {
    shows: 'probation',
    document: `BAKER${body}\n\nAppointment to this class is subject to a one-year probationary period.`,
    gives: { probation: 'P1Y' },
  },
  {
    shows: 'months of probation are kept as months',
    document: `BAKER${body}\n\nThe incumbent will serve an eighteen-month probationary period.`,
    gives: { probation: 'P18M' },
  },
  {
    shows: 'a deadline counted from probation',
    document: `BAKER${body}\n\nA food license must be obtained prior to completion of the six-month probationary period.`,
    gives: { probation: null },
  },
  {
    shows: 'the length of a fixed-term contract',
    document: `Title: Baker\nContract: Fixed term, 18 months${body}`,
    gives: { term: 'P18M' },
  },
  {
    shows: 'the chosen one of two that the label names',
    document: `Title: Baker\nRegular/Temporary: Regular\nFull/Part Time: Part-Time${body}`,
    gives: { employmentTypes: ['part-time'] },
  },
  {
    shows: 'an internship by its title, and covered by the law',
    document: `Title: Baker Intern\nFLSA Status: Covered${body}`,
    gives: { employmentTypes: ['internship'], flsa: 'nonexempt' },
  },
  {
    shows: 'a place of work on a line at the top, and in the schedule',
    document: `Baker of Data\nRemote (Ohio & Iowa)${body}`,
    gives: { workMode: 'remote' },
  },
  {
    shows: 'a grant-funded contract of a year',
    document: `Title: Baker\nEmployment type: part-time, 12-month grant-funded contract${body}`,
    gives: { term: 'P1Y' },
  },
  {
    shows: 'hours of the week between hyphens',
    document: `Title: Baker${body}\nThis is a full-time, 40-hour-per-week position.`,
    gives: { hoursPerWeek: 40 },
  },
  {
    shows: 'hours behind the label of the week, and a share of the week behind that of hours',
    document: 'BAKER\n\nWorkweek: 38 hours\n\nDUTIES\n- Bakes bread.',
    gives: { hoursPerWeek: 38 },
  },
  {
    shows: 'hours of the day and days of the week make those of the week',
    document: `Position: Baker\nHours: 6.5 hours per day, 4 days per week${body}`,
    gives: { hoursPerWeek: 26 },
  },
  {
    shows: 'hours beside the type; months of a term on a line of terms',
    document: `Position: Baker\nContract: Permanent – Full time 37 hours${body}`,
    gives: { hoursPerWeek: 37, employmentTypes: ['full-time'] },
  },
  {
    shows: 'terms between the strokes of a line; a sentence that lists them says nothing of the job',
    document: `Baker\nElm Grove, PA | Full time, 2-year contract\nAll positions listed as temporary, volunteer, and intern have no leave.${body}`,
    gives: { employmentTypes: ['full-time', 'contract'] },
  },
  {
    shows: 'terms in brackets, and terms in the title',
    document: `Seasonal Baker\n(Permanent Part-Time, Bakers Local 12)${body}`,
    gives: { employmentTypes: ['part-time', 'seasonal'] },
  },
  {
    shows: 'who leads volunteers is none',
    document: `Volunteer Coordinator${body}`,
    gives: { employmentTypes: [] },
  },
  {
    shows: 'a volunteer',
    document: `Volunteer Bread Taster${body}`,
    gives: { employmentTypes: ['volunteer'] },
  },
  {
    shows: 'in person behind a label of the place is no place',
    document: `Title: Baker\nWork Location: In person${body}`,
    gives: { workMode: 'on-site' },
  },
  {
    shows: 'terms beside the age of the posting',
    document: `Baker\nFull-Time Salaried Full-Time 4 days ago${body}`,
    gives: { employmentTypes: ['full-time'] },
  },
  {
    shows: 'the age of a posting whose text asks for full-time work done before',
    document: `Baker\nPosted 4 days ago${body}\nTwo years of full-time experience.`,
    gives: { employmentTypes: [] },
  },
  {
    shows: 'the union in brackets under the title; the length of a contract',
    document: `Baker\n(Permanent Full-Time, Bakers Local 12)\nElm Grove | 5-year contract${body}`,
    gives: { bargainingUnit: 'Bakers Local 12', term: 'P5Y' },
  },
  {
    shows: 'terms between slashes; the place in front of work from elsewhere',
    document: 'HARBOR CLERK\nEelport, OR or Remote - USA\nFerries / Full-time / Hybrid\n\nDUTIES\n- Counts boats.',
    gives: { employmentTypes: ['full-time'], workMode: 'hybrid', location: 'Eelport, OR' },
  },
  {
    shows: 'terms in the line that announces the title again',
    document: 'Now Hiring! Part-Time Harbor Clerk\nFern Ferry\n\nThe harbor is looking for a Harbor Clerk to count boats.',
    gives: { title: 'Harbor Clerk', employmentTypes: ['part-time'] },
  },
  {
    shows: 'choices between terms in a line of them',
    document: 'HARBOR CLERK\n$18–$22/hr + tips • Full-time or part-time • Evenings\n\nDUTIES\n- Counts boats.',
    gives: { employmentTypes: ['full-time', 'part-time'] },
  },
  {
    shows: 'how long a season lasts, and a sentence that says temporary',
    document:
      'HARBOR CLERK\nJob Type: Seasonal (up to 6 months)\n\nHours: The position is temporary and carries no benefits.\n\nDUTIES\n- Counts boats.',
    gives: { employmentTypes: ['seasonal', 'temporary'], term: 'P6M' },
  },
  {
    shows: 'the service that a pay plan is of',
    document: `BAKER\nPay Plan: Classified\nPay Grade: 21${body}`,
    gives: { civilService: 'classified', payGrade: '21' },
  },
  {
    shows: 'hours among the terms of a line; refuses hours beside nothing of the kind',
    document: 'HARBOR CLERK\nPermanent | 37 hours | Hybrid working\n\nDUTIES\n- Counts boats.',
    gives: { hoursPerWeek: 37 },
  },
  {
    shows: 'hours on a line that tells no terms',
    document: 'HARBOR CLERK\nOpen daily | 37 hours | Quay 4\n\nDUTIES\n- Counts boats.',
    gives: { hoursPerWeek: null },
  },
  {
    shows: 'a fixed term in brackets, and a mode between strokes',
    document: 'HARBOR CLERK\nFixed-term (12 months, parental leave cover) | On-site\n\nDUTIES\n- Counts boats.',
    gives: { term: 'P1Y', workMode: 'on-site' },
  },
  {
    shows: 'who is paid for overtime is not exempt',
    document: 'OVEN INSPECTOR\nOvertime Status: Eligible\nHours: 37.5 per week\n\nDUTIES\n- Inspects ovens.',
    gives: { flsa: 'nonexempt', hoursPerWeek: 37.5 },
  },
  {
    shows: 'who is not is exempt, and hours of two weeks are twice those of one',
    document: 'OVEN INSPECTOR\nOvertime Status: Not eligible\nHours of Work: 75 hours bi-weekly\n\nDUTIES\n- Inspects ovens.',
    gives: { flsa: 'exempt', hoursPerWeek: 37.5 },
  },
  {
    shows: 'hours of a month are none of a week',
    document: 'OVEN INSPECTOR\nOvertime Status: See agreement\nHours of Work: 30 hours per month\n\nDUTIES\n- Inspects ovens.',
    gives: { flsa: null, hoursPerWeek: null },
  },
]
