/** Experience: years, what they are in, what lies inside them, how recent they are. */
import type { Case } from '../../../testing/case.ts'
import { asked, nothing } from './asked.ts'

export const experience: readonly Case[] = [
  {
    shows: 'a year of teaching at a university is experience, and no schooling',
    document: 'TITLE: Loom Fixer\n\nMINIMUM QUALIFICATIONS\nAt least one year of university-level weaving experience.',
    gives: { requirements: { kind: 'experience', min: 'P1Y' }, minimumEducation: null },
  },
  {
    shows: 'one or a combination of what is listed; wishes for a detail are no area',
    document: asked(
      'Two years of experience in selling bread in one or a combination of the following:\n1. Markets; or\n2. Fairs.\n\nOR\n\nSix months of experience in custodial work, preferably including repairs.',
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', areas: ['Markets', 'Fairs'] },
          { kind: 'experience', areas: ['custodial work'] },
        ],
      },
    },
  },
  {
    shows: 'months and experience cut short, a hyphen in front of the next way',
    document: asked("24 mos. exp. in baking; valid driver's license.\n-Or completion of one year technical program in milling."),
    gives: {
      requirements: {
        any: [
          { all: [{ kind: 'experience', min: 'P2Y', areas: ['baking'] }, { kind: 'license' }] },
          { kind: 'education', level: 'certificate' },
        ],
      },
    },
  },
  {
    shows: 'years inside the years',
    document: asked('Five years of experience in baking or a related field, with one of those years in a supervisory role.'),
    gives: {
      requirements: {
        all: [
          { kind: 'experience', min: 'P5Y', supervisory: false },
          { kind: 'experience', min: 'P1Y', supervisory: true, mayOverlap: true },
        ],
      },
      minimumExperience: 'P5Y',
    },
  },
  {
    shows: 'words on both sides of "or" that belong together',
    document: asked(
      'Three years of experience in driving a van of 40 racks or larger.\nOne year of experience as a supervisor in a state or federal bakery.\nTwo years of experience assisting in the receipt, storage or issue of flour.',
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'experience', areas: ['driving a van of 40 racks or larger'] },
          { kind: 'experience', areas: ['supervisor in a state or federal bakery'] },
          { kind: 'experience', areas: ['assisting in the receipt, storage or issue of flour'] },
        ],
      },
    },
  },
  {
    shows: 'years in the possessive; an adjective of experience is no area',
    document: asked("- 3 year's pastry experience\n- Ample experience with ovens"),
    gives: {
      requirements: {
        all: [
          { kind: 'experience', min: 'P3Y', areas: ['pastry'] },
          { kind: 'experience', min: null, areas: ['ovens'] },
        ],
      },
    },
  },
  {
    shows: 'years of schooling and work together are no years of work',
    document: asked('A high school diploma and a minimum of five years of combined education and professional experience in pastry.'),
    gives: {
      requirements: { all: [{ kind: 'education', level: 'high-school' }, { kind: 'other' }] },
      minimumExperience: null,
      minimumEducation: 'high-school',
    },
  },
  {
    shows: 'what lies inside the years may itself be a choice; the whole is the least',
    document: asked(
      'Four years of baking experience, including two years equivalent to the journey (B9) level, or one year equivalent to the master-level.',
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'experience', min: 'P4Y', mayOverlap: false },
          {
            any: [
              { kind: 'experience', min: 'P2Y', mayOverlap: true, level: 'journey (B9) level', areas: [] },
              { kind: 'experience', min: 'P1Y', mayOverlap: true, level: 'master-level', areas: [] },
            ],
          },
        ],
      },
      minimumExperience: 'P4Y',
    },
  },
  {
    shows: 'other years behind a part are another way to meet the whole',
    document: asked('Four years of experience in pastry, including two years as a foreman, or three years of experience in confectionery.'),
    gives: {
      requirements: {
        any: [
          {
            all: [
              { kind: 'experience', min: 'P4Y' },
              { kind: 'experience', min: 'P2Y', mayOverlap: true },
            ],
          },
          { kind: 'experience', min: 'P3Y', mayOverlap: false },
        ],
      },
    },
  },
  {
    shows: 'years that the others must have included are part of them, whatever or stands between',
    document:
      'MINIMUM QUALIFICATIONS\n\nFour years of experience in dock or quay administration which must have included at least one year of experience with responsibility for payrolls.',
    gives: {
      requirements: {
        all: [
          { kind: 'experience', min: 'P4Y', mayOverlap: false },
          { kind: 'experience', min: 'P1Y', mayOverlap: true },
        ],
      },
    },
  },
  {
    shows: 'years with a list of areas below them',
    document: asked(
      'Two years of experience in one or more of the following areas:\na) ordering flour and yeast;\nb) running ovens; or\nc) pricing cakes.',
    ),
    gives: {
      requirements: {
        kind: 'experience',
        min: 'P2Y',
        areas: ['ordering flour and yeast', 'running ovens', 'pricing cakes'],
        areasNeeded: 'any',
      },
    },
  },
  {
    shows: 'what some of the years must have been in',
    document: asked('Four years of experience as a Baker, at least two years of which shall have been in rye dough engineering.'),
    gives: {
      requirements: {
        all: [
          { min: 'P4Y', as: [{ title: 'Baker' }] },
          { min: 'P2Y', areas: ['rye dough engineering'], mayOverlap: true },
        ],
      },
    },
  },
  {
    shows: 'the years that they are of are no area',
    document: asked(
      'Five years of experience as a Baker. Two years of the five total years of experience shall have been spent in repairing ovens.',
    ),
    gives: {
      requirements: {
        all: [
          { min: 'P5Y', as: [{ title: 'Baker' }] },
          { min: 'P2Y', areas: ['repairing ovens'], mayOverlap: true },
        ],
      },
    },
  },
  {
    shows: 'a tool that is named as an example is no class',
    document: asked('Two years of experience running kneading machines such as Doughmaster or Hobart.'),
    gives: { requirements: { kind: 'experience', min: 'P2Y', as: [] } },
  },
  {
    shows: 'experience in doing something, without years',
    document: asked('- Experience kneading dough for large ovens.\n- Excellent memory.'),
    gives: { requirements: { kind: 'experience', min: null, areas: ['kneading dough for large ovens'] } },
  },
  {
    shows: 'to look after children is to supervise no staff; a dash for a hyphen',
    document: asked('One year of experience in the supervision of children.\nTwo years of full–time experience in supervision of bakers.'),
    gives: {
      requirements: {
        all: [
          { kind: 'experience', min: 'P1Y', supervisory: false },
          { kind: 'experience', min: 'P2Y', supervisory: true, fullTime: true, areas: ['supervision of bakers'] },
        ],
      },
    },
  },
  {
    shows: 'what the experience must have been like is no field of it; an age without the word years',
    document: asked(
      'One year of specialized experience (equivalent to the second level) which is directly related to the work of this position.\nMinimum age of 19 by the closing date.',
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'experience', min: 'P1Y', areas: [] },
          { kind: 'age', years: 19 },
        ],
      },
    },
  },
  {
    shows: 'bullets that each ask for years may overlap',
    document: asked('- Five years of experience in a bakery.\n- Two years of supervisory experience.'),
    gives: {
      requirements: {
        all: [
          { kind: 'experience', min: 'P5Y', mayOverlap: false },
          { kind: 'experience', min: 'P2Y', mayOverlap: true },
        ],
      },
      minimumExperience: 'P5Y',
    },
  },
  {
    shows: 'months, a range and a limit in the past',
    document: asked('- Six to twelve months of experience within the last five years in a bakery.\n- At least 18 years of age.'),
    gives: {
      requirements: {
        all: [
          { kind: 'experience', min: 'P6M', max: 'P1Y', within: 'P5Y' },
          { kind: 'age', years: 18 },
        ],
      },
    },
  },
  {
    shows: 'hours',
    document: asked('2,000 hours of experience as a baker.'),
    gives: { requirements: { kind: 'experience', min: null, hours: 2000 } },
  },
  {
    shows: 'years of doing something, without the word experience',
    document: asked('4+ years designing wedding cakes.\nMust have at least 3 years in a commercial kitchen.'),
    gives: {
      requirements: {
        all: [
          { kind: 'experience', min: 'P4Y', areas: ['designing wedding cakes'] },
          { kind: 'experience', min: 'P3Y', areas: ['commercial kitchen'] },
        ],
      },
    },
  },
  {
    shows: 'years of study and of life are none',
    document: asked('At least two years attending a guild school.\nAt least two years living in the valley.'),
    gives: { ...nothing },
  },
  {
    shows: 'years of what has a name of its own',
    document: 'Mill Planner\n\nREQUIREMENTS\n- Minimum of 3 - 5 years of progressive leadership in a mill',
    gives: { requirements: { kind: 'experience', min: 'P3Y', max: 'P5Y' } },
  },
  {
    shows: 'behind an age, and by seasons',
    document: asked('16 years of age or older; experience working with children.\nTwo seasons of summer camp leadership experience.'),
    gives: {
      requirements: {
        all: [
          { kind: 'age', years: 16 },
          { kind: 'experience', min: null },
          { kind: 'experience', min: null },
        ],
      },
    },
  },
  {
    shows: 'how high it must be is no field of it',
    document: asked(
      'One year of specialized experience equivalent to at least the next lower grade GS-06 in the normal line of progression.',
    ),
    gives: { requirements: { kind: 'experience', min: 'P1Y', areas: [] } },
  },
  {
    shows: 'several actions on one thing are one area; fields beside an action are areas',
    document: asked(
      'Two years of experience in the installation, maintenance, and repair of ovens; or three years of experience in accounting, purchasing, and management of ovens.',
    ),
    gives: {
      requirements: {
        any: [
          { areas: ['installation, maintenance, and repair of ovens'] },
          { areas: ['accounting', 'purchasing', 'management of ovens'] },
        ],
      },
    },
  },
  {
    shows: 'the employer of the years is no area of them',
    document: 'BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\nFive years of experience as a Dough Maker with the City.',
    gives: { requirements: { kind: 'experience', min: 'P5Y', areas: [], where: 'the City', as: [{ title: 'Dough Maker' }] } },
  },
  {
    shows: 'who is willing to be trained has experience in nothing',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\nTwo years of experience with heavy ovens, or willingness to be trained.',
    gives: { requirements: { kind: 'experience', min: 'P2Y', areas: ['heavy ovens'] } },
  },
  {
    shows: 'a wish is no area of experience, and a clause that says more stays',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\nTwo years of experience in a bakery, or a desire to bake.\nOne year of experience in a mill which must have stones.',
    gives: {
      requirements: {
        all: [
          { kind: 'experience', min: 'P2Y', areas: ['bakery'] },
          { kind: 'experience', min: 'P1Y', areas: ['mill which must have stones'] },
        ],
      },
    },
  },
]
