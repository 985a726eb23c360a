/** What is as good, and what may be substituted for what. */
import type { Case } from '../../../testing/case.ts'
import { asked, nothing } from './asked.ts'

export const equivalents: readonly Case[] = [
  {
    shows: 'other combinations, in the plural',
    document: asked(
      'High school diploma.\nOne year of baking experience.\nOther combinations of education and experience will be considered.',
    ),
    gives: {
      requirements: {
        any: [
          {
            all: [
              { kind: 'education', level: 'high-school' },
              { kind: 'experience', min: 'P1Y' },
            ],
          },
          { kind: 'equivalency' },
        ],
      },
    },
  },
  {
    shows: 'what notes below let substitute, and for how much of it',
    document:
      "BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\n\nEight years of experience in baking.\n\nNotes:\n\n1. Candidates may substitute the possession of a Bachelor's degree from a college for four of the eight years of required experience.\n2. Candidates must have slept.",
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P8Y' },
          { kind: 'equivalency', replaces: 'experience', upTo: 'P4Y' },
        ],
      },
    },
  },
  {
    shows: 'what may be substituted behind a semicolon, beside what is asked for in front of it',
    document: asked(
      "Bachelor's degree in milling and two (2) years' experience in baking; Master's degree may substitute for one (1) year of experience.",
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'bachelor' },
          {
            any: [
              { kind: 'experience', min: 'P2Y' },
              { kind: 'equivalency', replaces: 'experience', upTo: 'P1Y' },
            ],
          },
        ],
      },
    },
  },
  {
    shows: 'what cannot be substituted takes nothing back',
    document: asked(
      'Graduation from high school and four years of experience in baking.\nRelated education may be substituted for experience on an equal basis, except that twelfth grade education cannot be substituted.',
    ),
    gives: {
      requirements: {
        all: [{ kind: 'education' }, { any: [{ kind: 'experience' }, { kind: 'equivalency', replaces: 'experience' }] }],
      },
    },
  },
  {
    shows: 'a related field named on its own; the unit behind a captain; limits on a basis',
    document: asked(
      'Two years in a class comparable in level of responsibility to Oven Captain, Bread Institution; Dough Captain; or Yeast Manager. and\nEducation: Equivalent to graduation from college with a major in milling, baking, or business administration or in a related field. (Additional qualifying experience may be substituted for two years of the required education on the basis of one year of experience for one year of education.)',
    ),
    gives: {
      requirements: {
        all: [
          {
            kind: 'experience',
            atLeast: [{ title: 'Oven Captain, Bread Institution' }, { title: 'Dough Captain' }, { title: 'Yeast Manager' }],
          },
          {
            any: [
              { kind: 'education', fields: ['milling', 'baking', 'business administration'], relatedField: true },
              { kind: 'equivalency', replaces: 'education', upTo: 'P2Y' },
            ],
          },
        ],
      },
    },
  },
  {
    shows: 'a way around in a list of ways, and what it refers to',
    document: asked(
      'Either:\n1. Graduation from high school and four (4) years of experience in baking; or\n2. Two years of experience as described in (1); or\n3. An equivalent combination of training and experience as described in (1) and (2).',
    ),
    gives: {
      requirements: {
        any: [
          { all: [{ kind: 'education' }, { kind: 'experience', min: 'P4Y' }] },
          { kind: 'experience', min: 'P2Y', areas: [] },
          { kind: 'equivalency' },
        ],
      },
    },
  },
  {
    shows: 'who lacks the schooling may substitute years for it',
    document: asked(
      'Completion of 60 semester hour credits.\nTwo years of experience in baking.\nApplicants who do not possess the required education may substitute additional experience on a year-for-year basis.',
    ),
    gives: {
      requirements: {
        all: [{ any: [{ kind: 'education' }, { kind: 'equivalency', replaces: 'education' }] }, { kind: 'experience', min: 'P2Y' }],
      },
    },
  },
  {
    shows: 'what may stand for the years that it names',
    document: asked(
      'Three years of experience in baking; OR\nSix years of experience in any field.\nEvery 30 semester hours will be credited as one year of experience towards the six years of experience in any field.',
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P3Y' },
          { kind: 'experience', min: 'P6Y' },
          { kind: 'equivalency', replaces: 'experience' },
        ],
      },
    },
  },
  {
    shows: 'how one applies, in brackets inside the sentence, is no condition; what does not qualify is none either',
    document:
      'MINIMUM QUALIFICATIONS\n\nEither I\n\nThirty semester units of college which must include one course in navigation (persons who will complete the course during the quarter will be admitted to the examination, but must produce evidence of successful completion of the course before they are considered eligible for appointment).\n\nOr II\n\nTwo years of experience in pilotage. (Experience in the sale of boats is not considered as qualifying experience.) Substitution is not permitted for the course in navigation required for appointment to the class.',
    gives: {
      requirements: {
        any: [
          { kind: 'education', level: 'some-college' },
          { kind: 'experience', min: 'P2Y' },
        ],
      },
    },
  },
  {
    shows: 'schooling and years with a way around both, and years that may lie inside the others',
    document: asked(
      "Possession of a bachelor's degree in baking science or a related field and four years of experience that includes bread or pastry; or an equivalent combination of training and experience. One year of supervisory experience is required and may be part of the aforementioned experience.",
    ),
    gives: {
      requirements: {
        all: [
          {
            any: [
              {
                all: [
                  { kind: 'education', level: 'bachelor', fields: ['baking science'], relatedField: true, orEquivalent: false },
                  { kind: 'experience', min: 'P4Y', areas: ['bread', 'pastry'], supervisory: false },
                ],
              },
              { kind: 'equivalency', replaces: null },
            ],
          },
          { kind: 'experience', min: 'P1Y', supervisory: true, mayOverlap: true },
        ],
      },
      minimumExperience: 'P4Y',
      minimumEducation: 'bachelor',
      paths: [{ education: 'bachelor', experience: 'P4Y', scope: [] }],
    },
  },
  {
    shows: 'schooling that may stand for some of the years',
    document: asked(
      'Four years of experience in a bakery. Two years of college may be substituted for up to one year of the required experience.',
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P4Y' },
          { kind: 'equivalency', replaces: 'experience', upTo: 'P1Y' },
        ],
      },
      minimumExperience: 'P4Y',
    },
  },
  {
    shows: 'years that may stand for a degree, year for year',
    document: asked(
      "Master's degree; at least 2 years of experience in milling.\nAdditional qualifying experience may be substituted for the required education on a year-for-year basis.",
    ),
    gives: {
      requirements: {
        all: [
          {
            any: [
              { kind: 'education', level: 'master' },
              { kind: 'equivalency', replaces: 'education', upTo: null },
            ],
          },
          { kind: 'experience', min: 'P2Y' },
        ],
      },
    },
  },
  {
    shows: 'who approves an equivalent, and what it must include',
    document: asked(
      'High school graduation and two years of bakery experience; or any equivalent combination of education and experience determined acceptable by the Bakers Board that has included the oven work above.',
    ),
    gives: {
      requirements: {
        any: [
          {
            all: [
              { kind: 'education', level: 'high-school' },
              { kind: 'experience', min: 'P2Y', areas: ['bakery'] },
            ],
          },
          { kind: 'equivalency', approver: 'the Bakers Board', constraint: 'included the oven work above' },
        ],
      },
    },
  },
  {
    shows: 'what may be substituted stands in brackets behind what it replaces',
    document: asked(
      'Equivalent to graduation from college with specialization in Commercial Art. (Additional qualifying experience may be substituted for the required education on a year-for-year basis.)',
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'education', level: 'bachelor', orEquivalent: true },
          { kind: 'equivalency', replaces: 'education' },
        ],
      },
    },
  },
  {
    shows: 'an equivalency alone asks for nothing',
    document: asked('Any equivalent combination of education and experience.'),
    gives: nothing,
  },
  {
    shows: 'alternatives that a board may find stand beside all that is listed',
    document: asked(
      '1. Commercial driver license.\n2. At least 21 years of age.\n3. Such alternatives to the above qualifications as the Council may find appropriate.',
    ),
    gives: {
      requirements: { any: [{ all: [{ kind: 'license' }, { kind: 'age', years: 21 }] }, { kind: 'equivalency', approver: 'the Council' }] },
    },
  },
  {
    shows: 'what may be substituted for all requirements stands beside all ways to meet them',
    document:
      "BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\nOPTION 1\nA bachelor's degree in baking.\nOPTION 2\nA high school diploma; plus five years of experience in baking.\nOTHER JOB RELATED EDUCATION AND/OR EXPERIENCE MAY BE SUBSTITUTED FOR ALL OR PART OF THESE BASIC REQUIREMENTS, UPON APPROVAL OF THE OVEN COMMITTEE.",
    gives: {
      requirements: {
        any: [
          { kind: 'education', level: 'bachelor' },
          {
            all: [
              { kind: 'education', level: 'high-school' },
              { kind: 'experience', min: 'P5Y' },
            ],
          },
          { kind: 'equivalency', replaces: null, upTo: null },
        ],
      },
    },
  },
  {
    shows: 'what may be substituted for the schooling stands beside that',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\nA high school diploma and five years of experience in baking. Other experience may be substituted for the education requirement.',
    gives: {
      requirements: {
        all: [
          {
            any: [
              { kind: 'education', level: 'high-school' },
              { kind: 'equivalency', replaces: 'education' },
            ],
          },
          { kind: 'experience', min: 'P5Y' },
        ],
      },
    },
  },
  {
    shows: 'the equivalent of the qualifications noted above, and a core program in a field',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM CLASS QUALIFICATIONS\n2 yrs. exp. in baking.\n-Or completion of undergraduate core program in food science.\n-Or equivalent of Minimum Class Qualifications noted above.',
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P2Y' },
          { kind: 'education', level: 'some-college', fields: ['food science'] },
          { kind: 'equivalency', replaces: null },
        ],
      },
    },
  },
]
