import type { Case } from '../../testing/case.ts'

export const cases: readonly Case[] = [
  {
    shows: 'classes that qualify, with code and specialty',
    document:
      'RAIL OPERATIONS MANAGER\n(Freight)\n(Passenger)\n\nDUTIES\n\nFREIGHT SPECIALTY\n- Weighs grain.\n\nPASSENGER SPECIALTY\n- Checks doors.\n\nMINIMUM QUALIFICATIONS\nTwo years of experience as a Yard Supervisor.\n\nCity classes which typically meet the specific experience:\nYard Supervisor (4R10) for the Freight Specialty\nTrain Crew Supervisor (4R22) for the Passenger Specialty Only',
    gives: {
      relatedClasses: [
        { title: 'Yard Supervisor', code: '4R10', relation: 'crosswalk', scope: ['Freight'] },
        { title: 'Train Crew Supervisor', code: '4R22', relation: 'crosswalk', scope: ['Passenger'] },
      ],
    },
  },
  {
    shows: 'the superior in a sentence',
    document:
      'RAIL CLERK\n\nDEFINITION\nThis is clerical work. Work is performed under the general direction of a Freight Office Supervisor.\n\nDUTIES\n- Files waybills.',
    gives: { relatedClasses: [{ title: 'Freight Office Supervisor', code: null, relation: 'reports-to', scope: [] }] },
  },
  {
    shows: 'higher management is no class',
    document: 'RAIL CLERK\n\nDEFINITION\nThis is clerical work under general guidance from higher management.\n\nDUTIES\n- Files waybills.',
    gives: { relatedClasses: [] },
  },
  {
    shows: 'whom the incumbent oversees is no superior',
    document: 'RAIL CLERK\n\nDUTIES\n- Has administrative oversight of the Chief Signal Officer in matters of waybills.',
    gives: { relatedClasses: [] },
  },
  {
    shows: 'the superior with a label',
    document:
      'Position Title: Rail Clerk\nReports To: Freight Office Supervisor\n\nDUTIES\n- Files waybills.\n\nQUALIFICATIONS\n- One year of filing.',
    gives: { relatedClasses: [{ title: 'Freight Office Supervisor', relation: 'reports-to' }] },
  },
  {
    shows: 'a list whose line ends were lost',
    document:
      'RAIL CLERK\n\nDUTIES\n- Files waybills.\n\nMINIMUM QUALIFICATIONS\nOne year of filing.\n\nCity classes which typically meet the specific experience:\nYard Office Clerk (4R02) Freight Ledger Clerk (4R05) Waybill Typist (4R07)',
    gives: {
      relatedClasses: [
        { title: 'Yard Office Clerk', code: '4R02', relation: 'crosswalk' },
        { title: 'Freight Ledger Clerk', code: '4R05', relation: 'crosswalk' },
        { title: 'Waybill Typist', code: '4R07', relation: 'crosswalk' },
      ],
    },
  },
  {
    shows: 'the lines of a career ladder, and a superior with the part that is led',
    document:
      'RAIL CLERK\n\nIMMEDIATE SUPERVISOR: Head, Department of Freight\n\nDUTIES\n- Files waybills.\n\nPROMOTIVE LINES\nTo: 4204 Senior Rail Clerk\nFrom: 4201 Rail Aide\nORIGINATION DATE: 10/03/1983',
    gives: {
      relatedClasses: [
        { title: 'Senior Rail Clerk', code: '4204', relation: 'promotes-to' },
        { title: 'Rail Aide', code: '4201', relation: 'promotes-from' },
        { title: 'Head, Department of Freight', relation: 'reports-to' },
      ],
      history: [{ event: 'established', date: '1983-10-03' }],
    },
  },
  {
    shows: 'several superiors; a title with "and" inside is one',
    document:
      'RAIL CLERK\n\nSUPERVISION RECEIVED\nReceives direction from the Head of Freight and Parcels and the Yard Superintendent.\n\nDUTIES\n- Files waybills.',
    gives: {
      relatedClasses: [
        { title: 'Head of Freight and Parcels', relation: 'reports-to' },
        { title: 'Yard Superintendent', relation: 'reports-to' },
      ],
    },
  },
  {
    shows: 'one superior or another, behind a label',
    document:
      'Position Title: Rail Clerk\nReports To: Yard Superintendent or Freight Office Supervisor\n\nDUTIES\n- Files waybills.\n\nQUALIFICATIONS\n- One year of filing.',
    gives: {
      relatedClasses: [
        { title: 'Yard Superintendent', relation: 'reports-to' },
        { title: 'Freight Office Supervisor', relation: 'reports-to' },
      ],
    },
  },
  {
    shows: 'direct lines of promotion with the code behind the title, and none',
    document: 'RAIL CLERK\n\nDUTIES\n- Files waybills.\n\nDirect Lines of Promotion\nFrom: None.\nTo: Senior Rail Clerk (4204)',
    gives: { relatedClasses: [{ title: 'Senior Rail Clerk', code: '4204', relation: 'promotes-to' }] },
  },
  {
    shows: 'who holds the title above is no part of it',
    document: 'OVEN CLERK\nSupervisor: Ann Reed, Head Baker\n\nDUTIES\n- Keeps the records of ovens.',
    gives: { supervision: { receivedFrom: 'Head Baker' }, relatedClasses: [{ title: 'Head Baker', relation: 'reports-to' }] },
  },
  {
    shows: 'a title with a part of the employer behind it names nobody',
    document: 'OVEN CLERK\nSupervisor: Director, Oven Services\n\nDUTIES\n- Keeps the records of ovens.',
    gives: {
      supervision: { receivedFrom: 'Director, Oven Services' },
      relatedClasses: [{ title: 'Director, Oven Services', relation: 'reports-to' }],
    },
  },
  {
    shows: 'two labels name two superiors, and one said twice is one',
    document:
      'OVEN CLERK\nAccountable to: Director of Bakeries\nResponsible to: Head Baker\nReports to: Head Baker\n\nDUTIES\n- Keeps the records of ovens.',
    gives: {
      relatedClasses: [
        { title: 'Director of Bakeries', relation: 'reports-to' },
        { title: 'Head Baker', relation: 'reports-to' },
      ],
    },
  },
  {
    shows: 'two titles that "and" joins, and one that has it inside',
    document: 'OVEN CLERK\nReports to: Bakery Manager and Director of Mills and Ovens\n\nDUTIES\n- Keeps the records of ovens.',
    gives: {
      relatedClasses: [
        { title: 'Bakery Manager', relation: 'reports-to' },
        { title: 'Director of Mills and Ovens', relation: 'reports-to' },
      ],
    },
  },
]
