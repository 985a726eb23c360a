/** Conditions of employment. */
import type { Case } from '../../testing/case.ts'

const under = (text: string) => `
HARBOR RANGER

SPECIAL REQUIREMENTS
${text}
`

export const cases: readonly Case[] = [
  {
    shows: 'clearances among requirements; of a size they are none',
    document:
      'HARBOR RANGER\n\nMINIMUM REQUIREMENTS\nClearances: State Patrol and FBI fingerprint clearance.\nKeeps a clearance of ten feet.',
    gives: { conditions: [{ kind: 'background-check' }] },
  },
  {
    shows: 'items below a line that ends with must',
    document:
      'HARBOR RANGER\n\nREQUIREMENTS\nAt the time of appointment, candidates must:\n- Be at least 21 years of age\n- Be a citizen of the United States\n- Have a boat\nVisitors are citizens of the United States.',
    gives: { conditions: [{ kind: 'age' }, { kind: 'citizenship' }] },
  },
  {
    shows: 'a check behind how to apply, and nothing else there',
    document:
      'HARBOR RANGER\n\nTO APPLY\nSend a resume to the harbor. A pre-employment physical and drug screen are required. Be on call for questions.',
    gives: { conditions: [{ kind: 'drug-test' }, { kind: 'medical-exam' }] },
  },
  {
    shows: 'immunizations that one knows of, and one that one must have; an age without years',
    document:
      'HARBOR NURSE\n\nREQUIREMENTS\nMust have a working knowledge of standing orders and immunizations.\nMust show proof of immunization against rabies.\nMinimum age of 19 by the closing date.',
    gives: {
      conditions: [
        { kind: 'medical-exam', text: 'Must show proof of immunization against rabies.' },
        { kind: 'age', text: 'Minimum age of 19 by the closing date.' },
      ],
    },
  },
  {
    shows: 'travel and a check in rows of a form; what is denied is none',
    document:
      'Title\tHarbor Ranger\nPosting Number\t240877\nFLSA\tExempt\nTravel\t25%\nBackground Check\tRequired for the finalist.\nDrug Test\tNo',
    gives: { conditions: [{ kind: 'travel' }, { kind: 'background-check' }] },
  },
  {
    shows: 'one sentence may set two',
    document: under('Must pass a criminal background check and a drug test.'),
    gives: {
      conditions: [{ kind: 'background-check', text: 'Must pass a criminal background check and a drug test.' }, { kind: 'drug-test' }],
    },
  },
  {
    shows: 'examinations that the work is about, and experience in them, are none of the applicant',
    document: `
HARBOR NURSE

DUTIES
A Harbor Nurse is responsible for taking histories and performing physical examinations, and may be asked to review charts.

MINIMUM QUALIFICATIONS
Two years of experience in typing, which must include records of physical examinations.
`,
    gives: { conditions: [] },
  },
  {
    shows: 'emergencies',
    document: under('Wardens are considered essential during storms and must stay at the dam.'),
    gives: { conditions: [{ kind: 'emergency-duty' }] },
  },
  {
    shows: 'nights and weekends',
    document: under('Willingness to work nights, weekends and holidays.'),
    gives: { conditions: [{ kind: 'shift' }] },
  },
  {
    shows: 'of traits in a row, the clause that sets it',
    document: under('Tact; patience; willingness to travel throughout the valley.'),
    gives: { conditions: [{ kind: 'travel', text: 'willingness to travel throughout the valley.' }] },
  },
  {
    shows: 'calls outside hours',
    document: under('Rangers must be on-call one week in four.'),
    gives: { conditions: [{ kind: 'on-call' }] },
  },
  { shows: 'overtime', document: under('Overtime is required in the season.'), gives: { conditions: [{ kind: 'overtime' }] } },
  {
    shows: 'an examination by a doctor',
    document: under('Must pass a pre-employment physical examination.'),
    gives: { conditions: [{ kind: 'medical-exam' }] },
  },
  { shows: 'age', document: under('Must be at least 18 years of age.'), gives: { conditions: [{ kind: 'age' }] } },
  { shows: 'citizenship', document: under('Must be a citizen of the United States.'), gives: { conditions: [{ kind: 'citizenship' }] } },
  {
    shows: 'clearance',
    document: under('Must obtain a federal security clearance.'),
    gives: { conditions: [{ kind: 'security-clearance' }] },
  },
  {
    shows: 'certification of some eligible persons only',
    document: under('Selective certification may be used to fill positions on the islands.'),
    gives: { conditions: [{ kind: 'selective-certification' }] },
  },
  { shows: 'a bond', document: under('Ability to qualify for a fidelity bond.'), gives: { conditions: [{ kind: 'other' }] } },
  {
    shows: 'what the incumbents do to others, boilerplate and paid holidays are none',
    document: `
HARBOR RANGER

DUTIES
- Conducts background checks on vendors.
- Schedules shift work of deckhands and books travel for the crew.

NOTES
Employment is offered without regard to race, citizenship or age.
Staff receive paid holidays and weekends off.
`,
    gives: { conditions: [] },
  },
  {
    shows: 'a clearance that is not required',
    document: `HARBOR RANGER\n\nSPECIAL REQUIREMENTS\nSecurity clearance\nNot required\nMust pass a police information check.\n\nDUTIES\n- Mends nets.`,
    gives: { conditions: [{ kind: 'background-check', text: 'Must pass a police information check.' }] },
  },
  {
    shows: 'travel as a line of a form; none of it',
    document: `HARBOR RANGER\n\nTravel: Up to 20%\n\nDUTIES\n- Mends nets.`,
    gives: { conditions: [{ kind: 'travel', text: 'Travel: Up to 20%' }] },
  },
  {
    shows: 'travel that a form denies',
    document: `HARBOR RANGER\n\nTravel: None\n\nDUTIES\n- Mends nets.`,
    gives: { conditions: [] },
  },
  {
    shows: 'an age on the day of an examination, and standards of health',
    document:
      'BAILIFF\n\nDUTIES\n- Keeps order.\n\nADDITIONAL REQUIREMENTS\nCandidates must be not less than 19 years of age on the date of the written examination. Must meet physical and medical standards.',
    gives: { conditions: [{ kind: 'age' }, { kind: 'medical-exam' }] },
  },
  {
    shows: 'a closing line behind the benefits is none of them',
    document:
      'HARBOR CLERK\n\nWHAT WE OFFER\n- Nine-day fortnight\n- A ferry pass\nAll appointments are subject to a National Police Check and a pre-employment medical examination.',
    gives: {
      benefits: ['Nine-day fortnight', 'A ferry pass'],
      conditions: [
        {
          kind: 'background-check',
          text: 'All appointments are subject to a National Police Check and a pre-employment medical examination.',
        },
        { kind: 'medical-exam', text: 'All appointments are subject to a National Police Check and a pre-employment medical examination.' },
      ],
    },
  },
  {
    shows: 'the lines of a form',
    document: 'HARBOR CLERK\n\nSecurity clearance: Secret\nLocation: Eelport\nDrug test: Yes\n\nDUTIES\n- Counts boats.',
    gives: {
      conditions: [
        { kind: 'security-clearance', text: 'Security clearance: Secret' },
        { kind: 'drug-test', text: 'Drug test: Yes' },
      ],
    },
  },
  {
    shows: 'the lines of a form that denies',
    document: 'HARBOR CLERK\n\nSecurity clearance: Not Required\nLocation: Eelport\nDrug test: No\n\nDUTIES\n- Counts boats.',
    gives: { conditions: [] },
  },
  {
    shows: 'of the steps of a selection only what the chosen must undergo',
    document:
      'HARBOR CLERK\n\nSELECTION PROCESS\nThe process may include a background check of references. Successful candidates must undergo a criminal record check.',
    gives: { conditions: [{ kind: 'background-check', text: 'Successful candidates must undergo a criminal record check.' }] },
  },
  {
    shows: 'considerable travel that means of transport must be had for',
    document:
      'PIE INSPECTOR\n\nWORKING CONDITIONS\nConsiderable travel is involved, for which a car must be available.\n\nDUTIES\n- Inspects pies.',
    gives: { conditions: [{ kind: 'travel' }] },
  },
  {
    shows: 'a certificate of conduct is a check, and none that is held',
    document: 'HARBOR CLERK\n\nMINIMUM QUALIFICATIONS\nA satisfactory Certificate of Conduct is required.',
    gives: {
      conditions: [{ kind: 'background-check', text: 'A satisfactory Certificate of Conduct is required.' }],
      certifications: [],
    },
  },
  {
    shows: 'a check that a closing paragraph asks for',
    document:
      'HARBOR CLERK\n\nWE OFFER\n- A ferry pass\n\nThis post is exempt from an Act of 1974 and an enhanced DBS check will be required.',
    gives: {
      benefits: ['A ferry pass'],
      conditions: [
        { kind: 'background-check', text: 'This post is exempt from an Act of 1974 and an enhanced DBS check will be required.' },
      ],
    },
  },
  {
    shows: 'words that only say when one works, among working conditions',
    document:
      'PIE INSPECTOR\n\nWORKING CONDITIONS\nFlour dust. Rotating shifts and on-call. Night ovens are hot.\n\nDUTIES\n- Inspects pies.',
    gives: { conditions: [{ kind: 'on-call', text: 'Rotating shifts and on-call.' }, { kind: 'shift' }] },
  },
  {
    shows: 'behind how to apply, a check that is required; refuses a check of the application',
    document:
      'HARBOR CLERK\n\nDUTIES\n- Counts boats.\n\nHOW TO APPLY\nSend a resume to the harbor. Each application gets a background check of its facts.\nBackground check and drug screen required after a conditional offer.',
    gives: {
      conditions: [
        { kind: 'background-check', text: 'Background check and drug screen required after a conditional offer.' },
        { kind: 'drug-test', text: 'Background check and drug screen required after a conditional offer.' },
      ],
    },
  },
  {
    shows: 'who may be called back in an emergency',
    document: 'PIE INSPECTOR\n\nOTHER\nSubject to emergency recall.\n\nDUTIES\n- Inspects the recall of pies.',
    gives: { conditions: [{ kind: 'emergency-duty' }] },
  },
  {
    shows: 'a clearance that is called by its level; clearance of snow is none',
    document:
      'PIE INSPECTOR\n\nOTHER SIGNIFICANT FACTS\nMust be able to obtain and maintain a Secret clearance.\nMust help with the clearance of snow.\n\nDUTIES\n- Inspects pies.',
    gives: { conditions: [{ kind: 'security-clearance' }] },
  },
]
