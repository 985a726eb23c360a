/** Ways to meet what is asked for: numbered, lettered, joined by AND and OR, in rows of a table. */
import type { Case } from '../../../testing/case.ts'
import { asked } from './asked.ts'

export const alternatives: readonly Case[] = [
  {
    shows: 'a list of ways inside a sentence, behind what is asked of all',
    document: asked(
      'High school diploma and one of the following: 72 quarter credits in baking, an associate degree, or a passing score on the test.',
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'high-school' },
          {
            any: [
              { kind: 'education', level: 'some-college' },
              { kind: 'education', level: 'associate' },
            ],
          },
        ],
      },
    },
  },
  {
    shows: 'numbered ways below a sentence that ends with a full stop',
    document: asked(
      'Candidates must meet one of the following by the final filing date.\n1. Two years of experience in baking.\n2. An associate degree in baking.',
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P2Y' },
          { kind: 'education', level: 'associate' },
        ],
      },
    },
  },
  {
    shows: 'a post of one of two levels: what each asks for is a way of its own, and what stands behind both is asked of both',
    document:
      "Miller or Senior Miller\nElm Mill\n\nDUTIES\n- Mills rye.\n\nMINIMUM QUALIFICATIONS\nMiller: One year of experience in milling.\nSenior Miller: A bachelor's degree in milling and four years of experience in milling.\nMust be at least 18 years of age.",
    gives: {
      title: 'Miller or Senior Miller',
      requirements: {
        all: [
          {
            any: [
              { kind: 'experience', min: 'P1Y' },
              {
                all: [
                  { kind: 'education', level: 'bachelor' },
                  { kind: 'experience', min: 'P4Y' },
                ],
              },
            ],
          },
          { kind: 'age', years: 18 },
        ],
      },
      minimumExperience: 'P1Y',
    },
  },
  {
    shows: 'names of levels on lines of their own, the first of them above the list',
    document:
      'Miller I or II\nElm Mill\n\nDUTIES\n- Mills rye.\n\nMINIMUM QUALIFICATIONS\nMiller I\n- One year of experience in milling.\n- A high school diploma.\nMiller II\n- Three years of experience in milling.\n- A high school diploma.',
    gives: { minimumExperience: 'P1Y', minimumEducation: 'high-school', paths: [{ education: 'high-school', experience: 'P1Y' }] },
  },
  {
    shows: 'a title of one level beside another is asked for as it stands',
    document:
      'Miller or Senior Miller\nElm Mill\n\nDUTIES\n- Mills rye.\n\nMINIMUM QUALIFICATIONS\nOne year of experience in milling.\nSenior Miller: Four years of experience in the sale of flour.',
    gives: { requirements: { all: [{ kind: 'experience' }, { kind: 'experience' }] } },
  },
  {
    shows: 'combinations that a word numbers, below the years that they tell',
    document: asked(
      "Nine years of experience and/or education as described below:\nCombination 1: Nine years of experience in baking.\nCombination 2: A bachelor's degree and five years of experience in baking.",
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P9Y' },
          {
            all: [
              { kind: 'education', level: 'bachelor' },
              { kind: 'experience', min: 'P5Y' },
            ],
          },
        ],
      },
      minimumExperience: 'P5Y',
    },
  },
  {
    shows: 'one such line alone is asked for like any other',
    document: asked('Option 1: Nine years of experience in baking.\nA license to bake.'),
    gives: { minimumExperience: 'P9Y' },
  },
  {
    shows: 'what will be considered in lieu of a year',
    document: asked("Three years of baking experience; will consider a master's degree in lieu of one year of experience."),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P3Y' },
          { kind: 'equivalency', replaces: 'experience', upTo: 'P1Y' },
        ],
      },
    },
  },
  {
    shows: 'alternatives on plain lines right below the words that announce them, and what stands apart from them',
    document:
      "BAKER\n\nDUTIES\n- Bakes bread.\n\nNeed to have:\n\nOne of the following:\nBachelor's degree in baking.\nFour years of experience in milling.\n\nOne year of experience in sales.\n\nNice to have:\n\nTwo years of experience with rye.",
    gives: {
      requirements: {
        all: [
          {
            any: [
              { kind: 'education', level: 'bachelor' },
              { kind: 'experience', min: 'P4Y' },
            ],
          },
          { kind: 'experience', min: 'P1Y' },
        ],
      },
      preferred: { kind: 'experience', min: 'P2Y' },
    },
  },
  {
    shows: 'papers in brackets behind an alternative do not take it away',
    document: asked(
      'Either: Two years of lead experience in baking; AND completion of 60 semester units of coursework in milling (official or unofficial transcript(s) must be submitted by the final filing date).\n\nOr: Four years of lead experience in baking.',
    ),
    gives: {
      requirements: {
        any: [
          {
            all: [
              { kind: 'experience', min: 'P2Y' },
              { kind: 'education', level: 'some-college' },
            ],
          },
          { kind: 'experience', min: 'P4Y' },
        ],
      },
    },
  },
  {
    shows: 'years beside a degree, of which the last says what they are of',
    document: asked("Doctorate degree in milling; or Master's degree and 3 years; or Bachelor's degree and 5 years of experience."),
    gives: {
      requirements: {
        any: [
          { kind: 'education', level: 'doctorate' },
          {
            all: [
              { kind: 'education', level: 'master' },
              { kind: 'experience', min: 'P3Y' },
            ],
          },
          {
            all: [
              { kind: 'education', level: 'bachelor' },
              { kind: 'experience', min: 'P5Y' },
            ],
          },
        ],
      },
    },
  },
  {
    shows: 'a numbered way in stays one, whatever else is said of it',
    document:
      'TITLE: Loom Fixer\n\nMINIMUM QUALIFICATIONS\nYou must have:\n1. Five years of experience in weaving; or\n2. Three years of experience in spinning. Six months of acceptable experience will be credited for each year; or\n3. One year of experience in weaving and a baccalaureate degree in textiles.',
    gives: {
      paths: [
        { education: null, experience: 'P3Y' },
        { education: 'bachelor', experience: 'P1Y' },
      ],
    },
  },
  {
    shows: 'ways that are numbered behind OR in one paragraph',
    document: asked("1. Two years' experience repairing ovens OR 2. An AA degree in baking AND 6 months' experience repairing ovens."),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P2Y' },
          {
            all: [
              { kind: 'education', level: 'associate' },
              { kind: 'experience', min: 'P6M' },
            ],
          },
        ],
      },
    },
  },
  {
    shows: 'a number in brackets behind the number is no marker of a list',
    document: asked(
      'High school diploma; supplemented by one (1) year of vocational training in baking; and two (2) years previous experience in sales.',
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'high-school', fields: [] },
          { kind: 'other', subject: 'training' },
          { kind: 'experience', min: 'P2Y', areas: ['sales'] },
        ],
      },
      minimumExperience: 'P2Y',
    },
  },
  {
    shows: 'options that begin their lines',
    document: asked(
      'OPTION I: Two years as a Baker.\nOPTION II: A certificate program in baking from a college -AND- one (1) year of experience in milling.',
    ),
    gives: {
      requirements: {
        any: [{ kind: 'experience', min: 'P2Y' }, { all: [{ kind: 'education' }, { kind: 'experience', min: 'P1Y' }] }],
      },
    },
  },
  {
    shows: 'a table of schooling against years',
    document: asked('Education\tExperience\nHigh school diploma\t6 years of baking\nAssociate degree\t4 years of baking'),
    gives: {
      paths: [
        { education: 'high-school', experience: 'P6Y', scope: [] },
        { education: 'associate', experience: 'P4Y', scope: [] },
      ],
    },
  },
  {
    shows: 'alternative qualifications with schooling of their own stand beside all that was asked for before',
    document:
      "BAKER\n\nEDUCATION\nPossession of a bachelor's degree in any major.\n\nEXPERIENCE\nFour years of professional experience, including one year equivalent to the journey (B9) level in state service.\n\nALTERNATIVE EXPERIENCE QUALIFICATIONS\n\nTwo years of pastry experience with an associate degree\nOR\nThree years of pastry experience with a high school diploma",
    gives: {
      requirements: {
        any: [
          {
            all: [
              { kind: 'education', level: 'bachelor' },
              { kind: 'experience', min: 'P4Y', mayOverlap: false },
              { kind: 'experience', min: 'P1Y', mayOverlap: true, level: 'journey (B9) level', where: 'state service', areas: [] },
            ],
          },
          {
            all: [
              { kind: 'experience', min: 'P2Y' },
              { kind: 'education', level: 'associate' },
            ],
          },
          {
            all: [
              { kind: 'experience', min: 'P3Y' },
              { kind: 'education', level: 'high-school' },
            ],
          },
        ],
      },
    },
  },
  {
    shows: 'numbered alternatives inside a sentence',
    document: asked('1. Four years as a Gardener; or 2. Two years as a Senior Gardener and graduation from high school'),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P4Y', as: [{ title: 'Gardener' }] },
          {
            all: [
              { kind: 'experience', min: 'P2Y', as: [{ title: 'Senior Gardener' }] },
              { kind: 'education', level: 'high-school' },
            ],
          },
        ],
      },
      minimumExperience: 'P2Y',
      minimumEducation: null,
    },
  },
  {
    shows: '"1; and 2; or 3" is 1 and either of the others',
    document: asked(
      '1. Graduation from a recognized four-year college; and\n2. Two years of experience as a Head Baker; or\n3. Four years of experience in a commercial bakery.',
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'bachelor' },
          {
            any: [
              { kind: 'experience', min: 'P2Y' },
              { kind: 'experience', min: 'P4Y' },
            ],
          },
        ],
      },
      paths: [{ education: 'bachelor', experience: 'P2Y', scope: [] }],
    },
    notes: ['requirements/ambiguous'],
  },
  {
    shows: 'lettered items below a numbered one',
    document: asked(
      '1. Five years of full-time paid experience as a baker; or\n2. Two years of full-time paid experience as a helper to a baker; and\na. Completion of a certificate in Pastry Arts from a trade school; or\nb. An Associate of Science degree with at least 12 semester or 18 quarter units in baking.',
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P5Y', fullTime: true, paid: true },
          {
            all: [
              { kind: 'experience', min: 'P2Y' },
              {
                any: [
                  { kind: 'education', level: 'certificate' },
                  { kind: 'education', level: 'associate', credits: { amount: 12, unit: 'semester', or: { amount: 18, unit: 'quarter' } } },
                ],
              },
            ],
          },
        ],
      },
    },
  },
  {
    shows: 'a completed course, one of several',
    document: asked(
      'Completion of one of the following:\na. the Bread Baker course of a trade school; or\nb. two years of experience as a Bread Baker.',
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'other', subject: 'training' },
          { kind: 'experience', min: 'P2Y' },
        ],
      },
      minimumExperience: null,
      paths: [],
    },
  },
  {
    shows: 'ways in the list of the line that announces them, up to the one behind or',
    document: asked(
      '- High school diploma.\n- Meet one of the following requirements\n- Associate degree;\n- At least 48 college credit hours; OR\n- Completion of the baking test\n- One year of experience in a bakery.',
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'high-school' },
          {
            any: [
              { kind: 'education', level: 'associate' },
              { kind: 'education', level: 'some-college', credits: { amount: 48, unit: 'semester', or: null } },
              { kind: 'other', text: 'Completion of the baking test' },
            ],
          },
          { kind: 'experience', min: 'P1Y' },
        ],
      },
    },
  },
  {
    shows: 'a list of which no item ends with or is asked for whole',
    document: asked('- Meet one of the following requirements\n- Associate degree;\n- One year of experience in a bakery.'),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'associate' },
          { kind: 'experience', min: 'P1Y' },
        ],
      },
    },
  },
  {
    shows: 'lines that are only AND or OR',
    document: asked(
      'High school diploma or GED\nAND\nThree years of experience in a bakery;\nOR\nAssociate degree in baking\nAND\nOne year of experience in a bakery.',
    ),
    gives: {
      requirements: {
        any: [
          {
            all: [
              { kind: 'education', level: 'high-school', orEquivalent: true },
              { kind: 'experience', min: 'P3Y' },
            ],
          },
          {
            all: [
              { kind: 'education', level: 'associate', fields: ['baking'] },
              { kind: 'experience', min: 'P1Y' },
            ],
          },
        ],
      },
      paths: [
        { education: 'high-school', experience: 'P3Y', scope: [] },
        { education: 'associate', experience: 'P1Y', scope: [] },
      ],
    },
  },
  {
    shows: 'patterns in words, the second with years that lie inside it',
    document: asked(
      'Either I\nOne year of experience performing the duties of a Baker II.\nOr II\nThree years of experience in a bakery, one of which must have been in a supervisory capacity.',
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P1Y', as: [{ title: 'Baker II' }] },
          {
            all: [
              { kind: 'experience', min: 'P3Y' },
              { kind: 'experience', min: 'P1Y', supervisory: true, mayOverlap: true },
            ],
          },
        ],
      },
      minimumExperience: 'P1Y',
    },
  },
  {
    shows: 'those who are employed already',
    document: asked('Employment in a bakery of the town.'),
    gives: { requirements: { kind: 'other', subject: 'current-employment' } },
  },
  {
    shows: 'rows of a table of class requirements; what is normally acquired is softened',
    document:
      "BAKER\n\nCLASS REQUIREMENTS:\nFormal Education\tWork requires broad knowledge. Knowledge is normally acquired through four years of college resulting in a Bachelor's degree or equivalent.\nExperience\tThree years dough management or oven operations experience.\nReading\tWork requires the ability to read recipes of two years ago.",
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'bachelor', orEquivalent: true, usual: true },
          { kind: 'experience', min: 'P3Y', areas: ['dough management', 'oven operations'] },
        ],
      },
    },
  },
  {
    shows: 'OR behind a full stop, and a class that another is measured by',
    document: asked(
      '- One year of experience performing duties comparable in level of responsibility to a Baker III. OR\n- Three years of bakery experience.',
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P1Y', as: [], atLeast: [{ title: 'Baker III' }] },
          { kind: 'experience', min: 'P3Y' },
        ],
      },
    },
  },
  {
    shows: 'Either on the line of the heading',
    document:
      'BAKER\n\nEXAMPLES OF WORK:\nBakes bread;\nSells cakes;\n\nACCEPTABLE EXPERIENCE AND TRAINING: Either:\n(a) Graduation from high school and three years of experience in a kitchen; or\n(b) Two years of experience in a bakery.',
    gives: { requirements: { any: [{ all: [{ kind: 'education' }, { min: 'P3Y' }] }, { min: 'P2Y' }] } },
  },
  {
    shows: 'what all of a sentence are',
    document:
      "Mill Planner\n\nQUALIFICATIONS\nA bachelor's degree in planning and four years of experience in planning. A master's degree and MPC certification are desirable.",
    gives: { minimumEducation: 'bachelor', preferred: { all: [{ kind: 'education', level: 'master' }, { kind: 'certification' }] } },
  },
  {
    shows: 'an option without experience, and one that is an apprenticeship',
    document: asked(
      "Option A: Bachelor's degree in milling. No experience required.\nOption B: High school diploma and four years of experience in milling.\nOption C: Completion of the millers' apprenticeship.",
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'education', level: 'bachelor' },
          {
            all: [
              { kind: 'education', level: 'high-school' },
              { kind: 'experience', min: 'P4Y' },
            ],
          },
          { kind: 'other', subject: 'apprenticeship' },
        ],
      },
      minimumExperience: null,
    },
  },
  {
    shows: 'a license behind two ways is asked of both; a certificate may be of the last only',
    document: asked("A bachelor's degree in milling, OR four years of baking experience, AND a valid driver's license."),
    gives: {
      requirements: {
        all: [{ any: [{ kind: 'education' }, { kind: 'experience' }] }, { kind: 'license', text: "a valid driver's license." }],
      },
    },
    notes: ['requirements/ambiguous'],
  },
  {
    shows: 'certificates in a choice stay with their way',
    document: asked("A bachelor's degree in milling, or four years of baking experience, and certification as a Master Miller."),
    gives: { requirements: { any: [{ kind: 'education' }, { all: [{ kind: 'experience' }, { kind: 'certification' }] }] } },
  },
  {
    shows: 'what is required of every option stands below the last of them',
    document: asked(
      "OPTION 1: A bachelor's degree in milling.\n\nOPTION 2: Four years of experience in baking.\n\nREQUIRED LEAD EXPERIENCE: At least one year of experience leading bakers.",
    ),
    gives: {
      requirements: {
        all: [
          {
            any: [
              { kind: 'education', level: 'bachelor' },
              { kind: 'experience', min: 'P4Y' },
            ],
          },
          { kind: 'experience', min: 'P1Y', mayOverlap: true },
        ],
      },
    },
  },
  {
    shows: 'a second sentence of an option is asked of that option only',
    document: asked("OPTION 1: A bachelor's degree in milling.\n\nOPTION 2: Four years of experience in baking.\n\nA high school diploma."),
    gives: {
      requirements: {
        any: [
          { kind: 'education', level: 'bachelor' },
          {
            all: [
              { kind: 'experience', min: 'P4Y' },
              { kind: 'education', level: 'high-school' },
            ],
          },
        ],
      },
    },
  },
  {
    shows: 'years in addition to those of every option lie inside none of them',
    document: asked(
      "OPTION 1: A bachelor's degree in milling.\n\nOPTION 2: Four years of experience in baking.\n\nIn addition, one year of experience leading bakers.",
    ),
    gives: {
      requirements: { all: [{ any: [{ kind: 'education' }, { min: 'P4Y' }] }, { kind: 'experience', min: 'P1Y', mayOverlap: false }] },
    },
  },
  {
    shows: 'a substitution between schooling and years, before another way',
    document:
      "BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\nTraining: Associate degree in baking.\nSubstitution: Two years of paid experience as described below may be substituted for the required training.\nExperience: Two years of experience in the sale of bread.\nOR\nBachelor's degree in baking.",
    gives: {
      requirements: {
        any: [
          {
            all: [
              {
                any: [
                  { kind: 'education', level: 'associate' },
                  { kind: 'equivalency', replaces: 'education' },
                ],
              },
              { kind: 'experience', min: 'P2Y' },
            ],
          },
          { kind: 'education', level: 'bachelor' },
        ],
      },
    },
  },
]
