/** Licenses, ages, papers and other demands; sentences that ask for nothing. */
import type { Case } from '../../../testing/case.ts'
import { asked, nothing } from './asked.ts'

export const others: readonly Case[] = [
  {
    shows: 'what two sections ask for in the same words is asked for once',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\n- Two (2) full-time years of work experience in baking.\n- Must be a resident of the town.\n\nQUALIFICATIONS\n- Must be a resident of the town.',
    gives: { requirements: { all: [{ kind: 'experience', min: 'P2Y' }, { kind: 'residency' }] } },
  },
  {
    shows: 'what an applicant sends in is not asked of a baker',
    document: asked(
      'Two years of baking experience.\n\nTo apply, complete the application form, and upload: (1) a cover letter; (2) a vita; (3) the names of three references.',
    ),
    gives: { requirements: { kind: 'experience', min: 'P2Y' } },
  },
  {
    shows: 'papers in a list of what must be had are passed over',
    document: asked('Applicants must possess the following:\n- A letter of interest\n- A food handling course\n- A writing sample'),
    gives: { requirements: { kind: 'other' } },
  },
  {
    shows: 'no experience asked for is no experience',
    document: 'MINIMUM QUALIFICATIONS\n\nGraduation from high school.\n\nExperience: No experience required.',
    gives: { requirements: { kind: 'education', level: 'high-school' } },
  },
  {
    shows: 'a license in the section that is read is a leaf',
    document: asked("Graduation from high school and possession of a valid driver's license."),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'high-school' },
          { kind: 'license', license: 0 },
        ],
      },
      licenses: [{ kind: 'driver' }],
    },
  },
  {
    shows: 'a license in a section of its own is none',
    document: `${asked('Graduation from high school.')}\n\nLICENSE\nA valid driver's license.`,
    gives: { requirements: { kind: 'education', level: 'high-school' }, licenses: [{ kind: 'driver' }] },
  },
  {
    shows: 'schooling in years behind a paragraph about what is offered',
    document:
      'BAKER\n\nBENEFITS: Health insurance and paid vacation.\n\nBakes the bread of the shop. Cleans the ovens at night. Orders flour from the mill. Sells rolls to the guests. Trains helpers.\n\nRequires knowledge, skill and mental development equivalent to completion of four years of college and two years of experience in a bakery of the town.',
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'bachelor', orEquivalent: true },
          { kind: 'experience', min: 'P2Y' },
        ],
      },
      ksas: [],
    },
  },
  {
    shows: 'requirements without a heading',
    document:
      "BAKER\n\nDUTIES\n- Bakes bread.\n\nBachelor's degree in milling and two years of bakery experience or an equivalent combination of education and experience.",
    gives: {
      requirements: {
        any: [
          {
            all: [
              { kind: 'education', level: 'bachelor' },
              { kind: 'experience', min: 'P2Y' },
            ],
          },
          { kind: 'equivalency' },
        ],
      },
    },
  },
  {
    shows: 'no years at all',
    document: asked('High school diploma. For a Level I, 0 years of experience is required.'),
    gives: { requirements: { kind: 'education', level: 'high-school' } },
  },
  {
    shows: 'knowledge and abilities are no requirements',
    document: asked('Knowledge of bread.\n- Ability to bake.\n- Skill in the use of ovens.'),
    gives: nothing,
  },
  {
    shows: 'what applicants must send in is none',
    document: asked('Applicants must submit a transcript of their college degree.'),
    gives: nothing,
  },
  {
    shows: 'years of the employer are none',
    document: 'BAKER\n\nABOUT US\nWe have baked bread for twenty years.\n\nDUTIES\n- Bakes bread.',
    gives: nothing,
  },
  {
    shows: 'an announcement without headings: sentences that say who must have what',
    document:
      "BAKER\n\nThe Loaf Guild seeks a Baker for its shop by the river. The Baker kneads dough. We have thirty years of experience in bread. Applicants must have a high school diploma and at least two years of experience in a kitchen. A bachelor's degree in milling is a plus. The successful candidate will receive a hat.",
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'high-school' },
          { kind: 'experience', min: 'P2Y' },
        ],
      },
      preferred: { kind: 'education', fields: ['milling'] },
    },
  },
  {
    shows: 'an age in other words; that of guests asks nothing',
    document: 'Mill Guide\n\nREQUIREMENTS\n- 16 years of age or older\n- One year of experience with guests 65 or older',
    gives: {
      requirements: {
        all: [
          { kind: 'age', years: 16 },
          { kind: 'experience', min: 'P1Y' },
        ],
      },
    },
  },
  {
    shows: 'an age without the word years; a score and a weight are none',
    document: asked('- Age: Must be at least 21.\n- The loaf must be at least 20.\n- One year of baking experience'),
    gives: {
      requirements: {
        all: [
          { kind: 'age', years: 21 },
          { kind: 'experience', min: 'P1Y' },
        ],
      },
    },
  },
  {
    shows: 'what may be had or obtained is one thing among others; years of military service are years',
    document: asked(
      'Must have a high school diploma, must hold or can obtain Oven Safety certification, and be 21 years of age\nOne year of bakery experience or two years of military service',
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'high-school' },
          { kind: 'certification' },
          { kind: 'age', years: 21 },
          {
            any: [
              { kind: 'experience', min: 'P1Y' },
              { kind: 'experience', min: 'P2Y' },
            ],
          },
        ],
      },
    },
  },
  {
    shows: 'a diploma and a certificate, or hours of college; “or and” joins ways',
    document: asked("High School Diploma or GED and Oven Safety certification; or at least 48 hours of college or and associate's degree"),
    gives: {
      requirements: {
        any: [
          { all: [{ kind: 'education', level: 'high-school' }, { kind: 'certification' }] },
          { kind: 'education', level: 'some-college', credits: { amount: 48, unit: 'semester' } },
          { kind: 'education', level: 'associate' },
        ],
      },
      certifications: [{ name: 'Oven Safety certification' }],
    },
  },
  {
    shows: 'at least one of what a list names; at least one year is no choice',
    document: asked(
      'Possession of at least one paper of the trade. Those now approved are:\n1. Miller License.\n2. Oven Safety Certificate.\n\nAt least one year of experience, and all of the following:\n- High school diploma\n- First Loaf Certificate',
    ),
    gives: {
      requirements: {
        all: [
          { any: [{ kind: 'license' }, { kind: 'certification' }] },
          { kind: 'experience', min: 'P1Y' },
          { kind: 'education', level: 'high-school' },
          { kind: 'certification' },
        ],
      },
    },
  },
  {
    shows: 'equipment that is named is no class; such a position is',
    document: asked(
      'Two years of experience with heavy ovens (including such equipment as the K7 and K6 burners).\nOne year of experience in such positions as Miller or Oven Helper.',
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'experience', min: 'P2Y', as: [] },
          { kind: 'experience', min: 'P1Y', as: [{ title: 'Miller' }, { title: 'Oven Helper' }] },
        ],
      },
    },
  },
  {
    shows: 'months below a heading of experience',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\n\n**Education Required:** High school diploma\n\n**Experience Required:** 12 months\n\n**Probation:** 6 months',
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'high-school' },
          { kind: 'experience', min: 'P1Y' },
        ],
      },
    },
  },
  {
    shows: 'how years are counted asks for nothing',
    document:
      'Mill Planner\n\nQUALIFICATIONS\nTwo years of experience in planning. One year of experience refers to full-time work; part-time work is prorated. The total percentage of experience must equal 100 percent.',
    gives: { requirements: { kind: 'experience', min: 'P2Y' } },
  },
  {
    shows: 'to whom a recruitment is open is asked of no baker',
    document: asked(
      'This recruitment is open to currently employed bakers, and to those who left within three years.\nTwo years of baking experience.',
    ),
    gives: { requirements: { kind: 'experience', min: 'P2Y' } },
  },
  {
    shows: 'in the prose of a notice',
    document:
      "BAKER\n\nThe mill has an opening for a baker. To be considered, you must have a high school diploma, two years of baking experience, and a valid driver's license.",
    gives: {
      requirements: { all: [{ kind: 'education', level: 'high-school' }, { kind: 'experience', min: 'P2Y' }, { kind: 'license' }] },
    },
  },
]
