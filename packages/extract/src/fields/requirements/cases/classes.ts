/** Classes of the employer that experience is measured by. */
import type { Case } from '../../../testing/case.ts'
import { asked } from './asked.ts'

export const classes: readonly Case[] = [
  {
    shows: 'a rank that was held, and the bar of a state',
    document: asked(
      'Eight years of experience in law, four of which must have been at the rank of Head Miller or above. Admission to the State Bar of Ohio is required.',
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'experience', min: 'P8Y' },
          { kind: 'experience', min: 'P4Y', atLeast: [{ title: 'Head Miller', code: null }], mayOverlap: true },
          { kind: 'license' },
        ],
      },
    },
  },
  {
    shows: 'levels of a class in figures, with and without its code',
    document: asked('Two years as a Baker 1, 84211; or\none year of experience equivalent to a Pastry Cook 10.'),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', as: [{ title: 'Baker 1', code: '84211' }] },
          { kind: 'experience', atLeast: [{ title: 'Pastry Cook 10', code: null }] },
        ],
      },
    },
  },
  {
    shows: 'classes joined by and/or',
    document: asked('Four years as an Oven Tender and/or Dough Mixer.'),
    gives: {
      requirements: {
        kind: 'experience',
        as: [
          { title: 'Oven Tender', code: null },
          { title: 'Dough Mixer', code: null },
        ],
      },
    },
  },
  {
    shows: 'who else may compete is asked for nothing',
    document: asked(
      'Three years as a Baker. (Applicants hired by resolution may compete if they have three years of experience as a Miller. Experience with the town may be combined with prior experience.)',
    ),
    gives: { requirements: { kind: 'experience', min: 'P3Y', as: [{ title: 'Baker', code: null }] } },
  },
  {
    shows: 'parts that are equivalent to classes',
    document: asked(
      'Four years of professional experience, including two years equivalent to a Pastry Cook or one year equivalent to a Head Baker; or an associate degree and five years of baking experience.',
    ),
    gives: {
      requirements: {
        any: [
          {
            all: [
              { kind: 'experience', min: 'P4Y' },
              {
                any: [
                  { kind: 'experience', min: 'P2Y', mayOverlap: true, atLeast: [{ title: 'Pastry Cook', code: null }] },
                  { kind: 'experience', min: 'P1Y', mayOverlap: true, atLeast: [{ title: 'Head Baker', code: null }] },
                ],
              },
            ],
          },
          {
            all: [
              { kind: 'education', level: 'associate' },
              { kind: 'experience', min: 'P5Y' },
            ],
          },
        ],
      },
      minimumExperience: 'P4Y',
    },
  },
  {
    shows: 'a department behind a comma belongs to the class; comparable in several ways',
    document:
      'MINIMUM QUALIFICATIONS\n\n1. One year of experience as a Harbor Judge I, Department of Ports; or\n2. Two years of experience in a position comparable in level, responsibility, and duties to that of a Harbor Judge II.',
    gives: {
      requirements: {
        any: [
          { kind: 'experience', as: [{ title: 'Harbor Judge I, Department of Ports', code: null }] },
          { kind: 'experience', atLeast: [{ title: 'Harbor Judge II', code: null }] },
        ],
      },
    },
  },
  {
    shows: 'the letter of a range ends a sentence, and what is said in brackets about applying asks for nothing',
    document:
      'MINIMUM QUALIFICATIONS\n\nEither I\n\nOne year of experience performing the duties of a Harbor Clerk, Range B. (Applicants who have completed six months of experience will be admitted to the examination, but must complete one year before being considered eligible for appointment.)\n\nOr II\n\nThree years of experience in freight handling (first-line work is not qualifying) at a large port.',
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P1Y', as: [{ title: 'Harbor Clerk', code: null }], areas: [] },
          { kind: 'experience', min: 'P3Y' },
        ],
      },
    },
  },
  {
    shows: 'a unit behind a comma belongs to the class, levels behind a comma are classes of their own',
    document:
      'MINIMUM QUALIFICATIONS\n\n1. Two years of experience as a Pilot II, Harbor Rescue; or\n2. One year of experience as a Harbor Planner I, II, or III.',
    gives: {
      requirements: {
        any: [
          { kind: 'experience', as: [{ title: 'Pilot II, Harbor Rescue', code: null }] },
          {
            kind: 'experience',
            areas: [],
            as: [
              { title: 'Harbor Planner I', code: null },
              { title: 'Harbor Planner II', code: null },
              { title: 'Harbor Planner III', code: null },
            ],
          },
        ],
      },
    },
  },
  {
    shows: 'time that is left out and a former name are no classes that count',
    document:
      'MINIMUM QUALIFICATIONS\n\nThree years of experience as a Signal Operator (formerly known as Lamp Keeper) exclusive of time as a Signal Operator Trainee.',
    gives: { requirements: { kind: 'experience', min: 'P3Y', as: [{ title: 'Signal Operator', code: null }], areas: [] } },
  },
  {
    shows: 'a class, or one at that level that is limited further',
    document: asked(
      'Two (2) years of full-time paid professional experience as a Senior Baker or in a class at least at that level that: 1) supervises bakers or 2) plans bakeries.',
    ),
    gives: {
      requirements: {
        any: [
          { kind: 'experience', min: 'P2Y', as: [{ title: 'Senior Baker' }], atLeast: [], professional: true },
          { kind: 'experience', min: 'P2Y', as: [], atLeast: [{ title: 'Senior Baker' }], supervisory: true },
          { kind: 'experience', min: 'P2Y', as: [], atLeast: [{ title: 'Senior Baker' }], areas: ['plans bakeries'] },
        ],
      },
    },
  },
  {
    shows: 'one class by its level, or another itself',
    document: asked(
      'Four years of experience in a class at the level of Senior Miller or as a Baker which provides experience in supervising ovens.',
    ),
    gives: { requirements: { as: [{ title: 'Baker' }], atLeast: [{ title: 'Senior Miller' }] } },
  },
  {
    shows: 'titles that share their last word',
    document: asked('Two years of experience as an Executive, Senior or Oven Baker; or three years as an Associate or Lead Pastry Cook.'),
    gives: {
      requirements: {
        any: [
          { as: [{ title: 'Executive Baker' }, { title: 'Senior Baker' }, { title: 'Oven Baker' }] },
          { as: [{ title: 'Associate Pastry Cook' }, { title: 'Lead Pastry Cook' }] },
        ],
      },
    },
  },
  {
    shows: 'titles that share nothing stay as they are',
    document: asked('Two years of experience as an Assistant or Kitchen Aide; or three years as a Chief or Captain.'),
    gives: {
      requirements: {
        any: [{ as: [{ title: 'Assistant' }, { title: 'Kitchen Aide' }] }, { as: [{ title: 'Chief' }, { title: 'Captain' }] }],
      },
    },
  },
  {
    shows: 'a grade is a level and no class',
    document: asked('One year of experience equivalent to the GS-9 or GS-11 level.'),
    gives: { requirements: { kind: 'experience', level: 'GS-9 or GS-11 level', as: [], atLeast: [] }, relatedClasses: [] },
  },
]
