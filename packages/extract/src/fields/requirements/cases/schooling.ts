/** Schooling: levels, fields, degrees and what is on its way to one. */
import type { Case } from '../../../testing/case.ts'
import { asked, nothing } from './asked.ts'

export const schooling: readonly Case[] = [
  {
    shows: 'a college from which one graduates with a lower degree; the course that leads to a degree',
    document: asked(
      "Graduation from an accredited college or university with an associate's degree in baking.\nCompletion of a full four-year course of study leading to a bachelor's degree.",
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'associate' },
          { kind: 'education', level: 'bachelor' },
        ],
      },
    },
  },
  {
    shows: 'an emphasis or a focus on a field',
    document: asked("- Master's degree with an emphasis on milling chemistry\n- Two years of experience with a focus on yeast"),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'master', fields: ['milling chemistry'] },
          { kind: 'experience', min: 'P2Y' },
        ],
      },
    },
  },
  {
    shows: 'schools of a trade and approved programs beside a college',
    document: asked(
      'Graduation from a school of bread baking approved by the Guild.\nCompletion of an approved milling technology program.\nGraduation from college.',
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'other', subject: 'training', text: 'Graduation from a school of bread baking approved by the Guild.' },
          { kind: 'other', subject: 'training' },
          { kind: 'education', level: 'bachelor' },
        ],
      },
    },
  },
  {
    shows: 'schooling and years behind a license; a certificate in place of a diploma is no alternative of its own',
    document:
      "BAKER\n\nDUTIES\n- Bakes bread.\n\nLicense Required: Possession of a valid driver's license.\n\nEducation: Possession of a high school diploma, G.E.D. equivalency or high school proficiency certificate.\n\nExperience: Two (2) years of baking experience.",
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'high-school', orEquivalent: true },
          { kind: 'experience', min: 'P2Y' },
        ],
      },
    },
  },
  {
    shows: 'less than high school is no high school, and experience behind a degree asks for no second one',
    document: asked("Less than high school education; or a Master's degree in milling and one year of post-master's experience."),
    gives: {
      requirements: {
        any: [
          { kind: 'education', level: 'some-high-school' },
          {
            all: [
              { kind: 'education', level: 'master' },
              { kind: 'experience', min: 'P1Y' },
            ],
          },
        ],
      },
    },
  },
  {
    shows: 'schooling in other words',
    document: asked(
      'Requires knowledge and mental development equivalent to completion of four years of high school.\nOR\nA two-year or four-year degree from a college.\nOR\nSecondary school diploma.',
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'education', level: 'high-school' },
          { kind: 'education', level: 'associate' },
          { kind: 'education', level: 'high-school' },
        ],
      },
    },
  },
  {
    shows: 'an emphasis in brackets leaves no bracket in a field',
    document: asked('- Masters in Chemistry (with an emphasis in Sugars)\n- Ph.D. (with an emphasis in yeasts)'),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'master', fields: ['Chemistry'] },
          { kind: 'education', level: 'doctorate', fields: ['yeasts'] },
        ],
      },
    },
  },
  {
    shows: 'what is on its way to a degree is not the degree',
    document: asked("- Coursework toward a bachelor's degree in Nutrition\n- One year of baking experience"),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'some-college', fields: ['Nutrition'] },
          { kind: 'experience', min: 'P1Y' },
        ],
      },
      minimumEducation: 'some-college',
    },
  },
  {
    shows: 'educated to a level',
    document: asked('- Educated to MSc level\n- One year of baking experience'),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'master' },
          { kind: 'experience', min: 'P1Y' },
        ],
      },
      minimumEducation: 'master',
    },
  },
  {
    shows: 'the level of a degree, unnamed',
    document: asked('Educated to degree level or equivalent.'),
    gives: { requirements: { kind: 'education', level: 'bachelor', orEquivalent: true } },
  },
  {
    shows: 'a certificate program with the school before its fields; units in any combination; what a class provides experience in',
    document:
      'MINIMUM QUALIFICATIONS\n\n1. Completion of a certificate program from an accredited college or university in Sail Design or Rope Work and three years of experience as a rigger; or\n2. Graduation from an accredited four-year college with 24 semester units in any combination of Oceanography, Botany, or Statistics; or\n3. Two years of experience in a class at the level of Dock Auditor and which provides experience in inspecting piers.',
    gives: {
      requirements: {
        any: [
          {
            all: [
              { kind: 'education', level: 'certificate', fields: ['Sail Design', 'Rope Work'] },
              { kind: 'experience', min: 'P3Y' },
            ],
          },
          { kind: 'education', level: 'bachelor', fields: ['Oceanography', 'Botany', 'Statistics'] },
          { kind: 'experience', min: 'P2Y', atLeast: [{ title: 'Dock Auditor', code: null }], areas: ['inspecting piers'] },
        ],
      },
    },
  },
  {
    shows: 'a sentence may begin with a small and behind a full stop; students of a doctor are no doctors',
    document:
      'MINIMUM QUALIFICATIONS\n\nTwo years of experience in pilotage. (Time at sea may be substituted for one year of the required experience.) and Education: Equivalent to completion of the twelfth grade. The limit does not apply to active doctoral candidates.',
    gives: {
      requirements: {
        all: [{ any: [{ kind: 'experience', min: 'P2Y' }, { kind: 'equivalency' }] }, { kind: 'education', level: 'high-school' }],
      },
    },
  },
  {
    shows: 'a specialization that is preferred is no field that the degree must be in',
    document: asked('Education: Equivalent to graduation from college, preferably with a specialization in milling or botany.'),
    gives: { requirements: { kind: 'education', level: 'bachelor', fields: [] }, preferred: null },
  },
  {
    shows: 'the degree said again in front of each field',
    document: asked('A Bachelor of Science degree in Milling or a Bachelor of Arts degree in Bread Design.'),
    gives: { requirements: { kind: 'education', level: 'bachelor', fields: ['Milling', 'Bread Design'] } },
  },
  {
    shows: 'one of two degrees, and years of which some must be in a field',
    document: asked(
      "A Bachelor's or Master's degree in milling or chemistry; and four years of experience as a miller, one year of which must be related to rye.",
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'bachelor', fields: ['milling', 'chemistry'] },
          { kind: 'experience', min: 'P4Y', mayOverlap: false },
          { kind: 'experience', min: 'P1Y', mayOverlap: true },
        ],
      },
      minimumExperience: 'P4Y',
    },
  },
  {
    shows: 'a degree in something, as notices of other countries ask for it, and their letters',
    document:
      'Mill Planner\n\nABOUT YOU\nYou will have a degree in Mill Planning or a related subject and at least three years of experience in planning.\n\nDUTIES\n- Plans mills.',
    gives: { minimumEducation: 'bachelor', minimumExperience: 'P3Y' },
  },
  {
    shows: 'engineers',
    document: 'Mill Planner\n\nQUALIFICATIONS\n- B.E./B.Tech in Mill Engineering or equivalent',
    gives: { requirements: { kind: 'education', level: 'bachelor', fields: ['Mill Engineering'] } },
  },
  {
    shows: 'fields of major study, and of a bachelor of science',
    document: asked("A Bachelor's degree involving major study in milling, chemistry or a closely allied field."),
    gives: { requirements: { kind: 'education', level: 'bachelor', fields: ['milling', 'chemistry'], relatedField: true } },
  },
  {
    shows: 'subjects behind "Degree:", and the hours that they must include',
    document: asked(
      'A. Degree: grain science, botany, or food chemistry that included at least 20 semester hours in milling; OR\nB. Combination of education and experience: courses equivalent to a major in grain science that included at least 20 semester hours in milling, plus appropriate experience.\nIn addition, one year of specialized experience equivalent to at least the GS-07 grade level in the federal service.',
    ),
    gives: {
      requirements: {
        all: [
          {
            any: [
              {
                kind: 'education',
                level: 'bachelor',
                fields: ['grain science', 'botany', 'food chemistry'],
                credits: { amount: 20, unit: 'semester', or: null },
              },
              { kind: 'equivalency' },
            ],
          },
          { kind: 'experience', min: 'P1Y', level: 'GS-07 grade level', where: 'the federal service', areas: [], atLeast: [] },
        ],
      },
    },
  },
  {
    shows: 'a degree that is named behind "Degree:" is read as what it is',
    document: asked('Degree: Master of Science in milling.'),
    gives: { requirements: { kind: 'education', level: 'master' } },
  },
  {
    shows: 'vocational qualifications of Britain and Australia',
    document: asked('NVQ Level 3 in baking or equivalent; or\nCertificate III in Milling; or\nFive GCSEs at grade C or above.'),
    gives: {
      requirements: {
        any: [
          { kind: 'education', level: 'certificate', fields: ['baking'], orEquivalent: true },
          { kind: 'education', level: 'certificate', fields: ['Milling'] },
          { kind: 'education', level: 'high-school' },
        ],
      },
      certifications: [],
    },
  },
  {
    shows: 'a qualification whose level is not said, or experience that is as good',
    document: asked('A relevant tertiary qualification, or equivalent experience.'),
    gives: {
      requirements: {
        any: [
          { kind: 'other', subject: 'qualification' },
          { kind: 'equivalency', replaces: 'education' },
        ],
      },
      minimumEducation: null,
    },
  },
  {
    shows: 'words about qualifications, levels and grades ask for no schooling',
    document: asked(
      'Meets the minimum technical qualifications of the class.\nReaches a level of care that customers see.\nPasses the Grade III loaf test.',
    ),
    gives: nothing,
  },
  {
    shows: 'fields that hold "or" in a list with a conjunction of its own; examples are no fields',
    document: asked(
      "A bachelor's degree in cereal or food science, milling or baking technology, or chemistry.\nSix semester units in kiln technology, such as Heat or Fire.",
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'education', fields: ['cereal or food science', 'milling or baking technology', 'chemistry'] },
          { kind: 'education', fields: ['kiln technology'] },
        ],
      },
    },
  },
  {
    shows: 'the lower of a degree or diploma is enough',
    document: asked('- A degree or diploma in baking or a related field'),
    gives: { requirements: { kind: 'education', level: 'certificate', fields: ['baking'], relatedField: true } },
  },
  {
    shows: 'where no schooling may stand for experience, none is said to be needed',
    document: asked('One year of baking experience.\nThere is no educational substitution for the GS-07 level.'),
    gives: { requirements: { kind: 'experience', min: 'P1Y' }, minimumEducation: null },
  },
  {
    shows: 'equivalent schooling is schooling, and years behind it are years of experience',
    document: asked(
      'Graduation from high school or equivalent education and three years of baking experience; or one year of general labor in a bakery.',
    ),
    gives: {
      requirements: {
        any: [
          {
            all: [
              { kind: 'education', level: 'high-school', orEquivalent: true },
              { kind: 'experience', min: 'P3Y', areas: ['baking'] },
            ],
          },
          { kind: 'experience', min: 'P1Y' },
        ],
      },
    },
  },
  {
    shows: 'an advanced university degree is no first one',
    document: asked("Advanced university degree (Master's degree or equivalent) in milling."),
    gives: { requirements: { kind: 'education', level: 'master', fields: ['milling'] } },
  },
  {
    shows: 'a degree in a field that stands before it, a program of a year, and a level at which something is practiced',
    document: asked(
      '- A food science degree (or equivalent)\n- A one-year Bakery Administration program\n- A license to practice baking at the doctoral level in a State',
    ),
    gives: {
      requirements: {
        all: [{ kind: 'education', level: 'bachelor' }, { kind: 'education', level: 'certificate' }, { kind: 'license' }],
      },
    },
  },
  {
    shows: 'a degree at the front of an item; progress and courses towards one are none',
    document: asked('- Degree in a milling subject'),
    gives: { requirements: { kind: 'education', level: 'bachelor', fields: ['milling subject'] } },
  },
  {
    shows: 'the field behind the letters of a degree, and a certificate of a trade',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nQUALIFICATIONS\n- BSc (Hons) in Food Science or equivalent\n- A trade certificate in bread making with three years of experience in a bakery',
    gives: {
      certifications: [],
      requirements: {
        all: [
          { kind: 'education', level: 'bachelor', fields: ['Food Science'], orEquivalent: true },
          { kind: 'education', level: 'certificate', fields: ['bread making'] },
          { kind: 'experience', min: 'P3Y' },
        ],
      },
    },
  },
]
