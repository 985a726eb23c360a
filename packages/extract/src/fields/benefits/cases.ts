/** Benefits. */
import type { Case } from '../../testing/case.ts'

export const cases: readonly Case[] = [
  {
    shows: 'pay among what is offered is no benefit',
    document: '\nHARBOR RANGER\n\nWHAT WE OFFER\n- $7,412 – $9,935 a month\n- 13 paid holidays\n',
    gives: { benefits: ['13 paid holidays'] },
  },
  {
    shows: 'a short week, and a pension by its letters',
    document: '\nHARBOR RANGER\n\nWHY WORK WITH US\n- 35-hour work week\n- OPERS, paid in full\n- See the website\n',
    gives: { benefits: ['35-hour work week', 'OPERS, paid in full'] },
  },
  {
    shows: 'items of a section; where they are described is none',
    document: `
HARBOR RANGER

BENEFITS
- Medical and dental insurance
- Twelve paid holidays
- For more information, visit our
- benefits page
`,
    gives: { benefits: ['Medical and dental insurance', 'Twelve paid holidays'] },
  },
  {
    shows: 'a list within a sentence',
    document: `
HARBOR RANGER

NOTES
The town offers a full package of benefits, including health insurance, paid vacation, and a pension.
`,
    gives: { benefits: ['health insurance', 'paid vacation', 'a pension'] },
  },
  {
    shows: 'benefits of something else are none',
    document: `
HARBOR RANGER

DUTIES
- Explains the benefits of vaccination, including its costs, to farmers.
`,
    gives: { benefits: [] },
  },
  {
    shows: 'what an employer says that it offers',
    document: `
HARBOR RANGER

NOTES
We offer health insurance, a pension plan, and three weeks of vacation.
`,
    gives: { benefits: ['health insurance', 'a pension plan', 'three weeks of vacation'] },
  },
  {
    shows: 'an item into which those below it were copied',
    document: `
HARBOR RANGER

BENEFITS
- Generous leave Twelve days of vacation a year Days for the care of kin
- Twelve days of vacation a year
- Days for the care of kin
- Dental
`,
    gives: { benefits: ['Generous leave', 'Twelve days of vacation a year', 'Days for the care of kin', 'Dental'] },
  },
  {
    shows: 'lines whose bullets were lost',
    document: `HARBOR RANGER\n\nPERKS\nUnlimited time off\n16 weeks of parental leave\n$900 learning stipend\n\nDUTIES\n- Mends nets.`,
    gives: { benefits: ['Unlimited time off', '16 weeks of parental leave', '$900 learning stipend'] },
  },
  {
    shows: 'what an employer does is none of its benefits',
    document: `HARBOR RANGER\n\nWHY JOIN US?\n- Protecting the health of bathers\n- Free parking and health insurance\n\nDUTIES\n- Mends nets.`,
    gives: { benefits: ['Free parking and health insurance'] },
  },
  {
    shows: 'perks under one heading with pay; a plan that is all figures',
    document:
      'Mill Hand\n\nDUTIES\n- Sweeps the mill.\n- Oils the wheels.\n\nCompensation & perks\n- Base salary $31,000 to $34,000\n- 401(k)\n- Free lunches\n- Four weeks of paid vacation',
    gives: { benefits: ['401(k)', 'Free lunches', 'Four weeks of paid vacation'] },
  },
  {
    shows: 'lines that name each benefit in a section of both',
    document:
      'Mill Hand\n\nDUTIES\n- Sweeps the mill.\n\nCOMPENSATION AND BENEFITS\nThe salary is $31,000.\nRetirement: State Pension; the mill pays half.\nVehicle allowance: $90 per month.',
    gives: { benefits: ['Retirement: State Pension; the mill pays half.', 'Vehicle allowance: $90 per month.'] },
  },
  {
    shows: 'a list behind its label in one line; a list in a section of both',
    document: 'Mill Hand\n\nDUTIES\n- Sweeps the mill.\n\nPerks: a meal each shift, health insurance after 60 days, parking.',
    gives: { benefits: ['a meal each shift', 'health insurance after 60 days', 'parking'] },
  },
  {
    shows: 'what a section of both lists between semicolons',
    document:
      'Mill Hand\n\nDUTIES\n- Sweeps the mill.\n\nCOMPENSATION AND BENEFITS\nState retirement; health insurance with a share paid by the mill; 11 holidays; longevity pay.',
    gives: { benefits: ['State retirement; health insurance with a share paid by the mill; 11 holidays; longevity pay.'] },
  },
  {
    shows: 'what comes beside the pay',
    document: 'Mill Hand\n\nDUTIES\n- Sweeps the mill.\n\nCompensation\n$17.85/hour. Prorated vacation, sick leave, state retirement.',
    gives: { benefits: ['Prorated vacation', 'sick leave', 'state retirement'] },
  },
  {
    shows: 'a list in one sentence, and kinds behind dashes; a list within several sentences stays whole',
    document:
      'HARBOR CLERK\n\nWE OFFER\nA ferry pension; comprehensive health benefits; 11 holidays; boot allowance.\n\nDUTIES\n- Counts boats.\n\nCOMPENSATION AND BENEFITS\nThe salary range is $58,340 - $62,080. The harbor also offers:\nRetirement – Ferry pension.\nLeave – 160 hours of vacation per year.',
    gives: {
      benefits: [
        'A ferry pension',
        'comprehensive health benefits',
        '11 holidays',
        'boot allowance',
        'Retirement – Ferry pension.',
        'Leave – 160 hours of vacation per year.',
      ],
    },
  },
  {
    shows: 'when a course begins, and what the law asks to be said, are none',
    document:
      'HARBOR GUIDE\n\nBENEFITS\n- Free parking\n- A pension\n\nTraining for the fall class begins on Saturday, September 13, 2025.\n\nEOE/M/F/Vet/Disability',
    gives: { benefits: ['Free parking', 'A pension'] },
  },
  {
    shows: 'what is named in one line; a sentence is one',
    document:
      'HARBOR CLERK\n\nPERKS\nSick and vacation time (pro-rated), employee assistance program, free annual pass, uniform provided.\nMedical, dental, and vision benefits.\n\nBENEFITS\nThe harbor offers a pension, a health plan, and leave that you may carry over.',
    gives: {
      benefits: [
        'Sick and vacation time (pro-rated)',
        'employee assistance program',
        'free annual pass',
        'uniform provided',
        'Medical, dental, and vision benefits.',
        'The harbor offers a pension, a health plan, and leave that you may carry over.',
      ],
    },
  },
]
