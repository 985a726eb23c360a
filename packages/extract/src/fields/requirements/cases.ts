import type { Case } from '../../testing/case.ts'

const asked = (text: string): string => `BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\n${text}`
const nothing = { requirements: null, preferred: null, minimumExperience: null, minimumEducation: null, paths: [] }

export const cases: readonly Case[] = [
  {
    shows: 'schooling that is wished for behind a semicolon leaves what stands before it required',
    document: 'TITLE: Loom Fixer\n\nMINIMUM QUALIFICATIONS\nHigh school diploma or GED; 60 college credit hours preferred',
    gives: { requirements: { kind: 'education', level: 'high-school' }, preferred: { kind: 'education', level: 'some-college' } },
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
    shows: 'a year of teaching at a university is experience, and no schooling',
    document: 'TITLE: Loom Fixer\n\nMINIMUM QUALIFICATIONS\nAt least one year of university-level weaving experience.',
    gives: { requirements: { kind: 'experience', min: 'P1Y' }, minimumEducation: null },
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
    shows: 'who else may compete is asked for nothing',
    document: asked(
      'Three years as a Baker. (Applicants hired by resolution may compete if they have three years of experience as a Miller. Experience with the town may be combined with prior experience.)',
    ),
    gives: { requirements: { kind: 'experience', min: 'P3Y', as: [{ title: 'Baker', code: null }] } },
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
    shows: 'no experience asked for is no experience',
    document: 'MINIMUM QUALIFICATIONS\n\nGraduation from high school.\n\nExperience: No experience required.',
    gives: { requirements: { kind: 'education', level: 'high-school' } },
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
    shows: 'what is required and what is preferred in one sentence',
    document: asked("Bachelor's degree in milling required, Master's degree preferred."),
    gives: {
      requirements: { kind: 'education', level: 'bachelor', fields: ['milling'] },
      preferred: { kind: 'education', level: 'master' },
    },
  },
  {
    shows: 'a detail that is preferred leaves the degree required',
    document: asked("Bachelor's degree, preferably in milling."),
    gives: { requirements: { kind: 'education', level: 'bachelor' }, preferred: null },
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
    shows: 'those who are employed already',
    document: asked('Employment in a bakery of the town.'),
    gives: { requirements: { kind: 'other', subject: 'current-employment' } },
  },
  {
    shows: 'one class by its level, or another itself',
    document: asked(
      'Four years of experience in a class at the level of Senior Miller or as a Baker which provides experience in supervising ovens.',
    ),
    gives: { requirements: { as: [{ title: 'Baker' }], atLeast: [{ title: 'Senior Miller' }] } },
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
    shows: 'a minimum in a paragraph below what is desired',
    document: `BAKER\n\nDUTIES\n- Bakes bread.\n\nDESIRED QUALIFICATIONS\nOne year of pastry experience.\nMinimum Qualifications: High school diploma.`,
    gives: { requirements: { kind: 'education', level: 'high-school' }, preferred: { kind: 'experience', min: 'P1Y' } },
  },
  {
    shows: 'a wish in brackets, and brackets that say what the degree may be',
    document: asked(
      "Bachelor's degree or higher in milling (Master's degree preferred) plus six years of bakery experience.\n- An advanced degree (master's or doctoral) in chemistry.",
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'bachelor', fields: ['milling'] },
          { kind: 'experience', min: 'P6Y' },
          { kind: 'education', level: 'master', fields: ['chemistry'] },
        ],
      },
      preferred: { kind: 'education', level: 'master', text: "Master's degree preferred" },
    },
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
    shows: 'a list of knowledge below what is preferred is no list of wishes',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nPREFERRED QUALIFICATIONS\nTwo years of experience in a bakery.\nConsiderable knowledge of:\n- Bread and its varieties.\n- The use of ovens.',
    gives: { preferred: { kind: 'experience', min: 'P2Y' } },
  },
  {
    shows: 'a wish for a detail behind a comma leaves the years required',
    document: asked('High school diploma. Three years of experience in milling, bakery experience preferred.'),
    gives: { requirements: { all: [{ kind: 'education' }, { kind: 'experience', min: 'P3Y' }] }, preferred: null },
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
    shows: 'an equivalency alone asks for nothing',
    document: asked('Any equivalent combination of education and experience.'),
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
    shows: 'what the ideal candidate has is a wish beside what is required, and the requirement where nothing else is asked for',
    document: asked(
      "Two years of experience in a bakery.\nThe ideal candidate will have a diploma in milling, and a bachelor's degree in baking.",
    ),
    gives: { requirements: { kind: 'experience', min: 'P2Y' }, preferred: { kind: 'education', level: 'bachelor' } },
  },
  {
    shows: 'only the ideal candidate is described',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nTHE IDEAL CANDIDATE\nThe ideal candidate has three years of experience in a bakery and a valid driver license.',
    gives: {
      requirements: { all: [{ kind: 'experience', min: 'P3Y' }, { kind: 'license' }] },
      preferred: null,
      licenses: [{ required: true }],
    },
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
    shows: 'years of what has a name of its own',
    document: 'Mill Planner\n\nREQUIREMENTS\n- Minimum of 3 - 5 years of progressive leadership in a mill',
    gives: { requirements: { kind: 'experience', min: 'P3Y', max: 'P5Y' } },
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
    shows: 'how years are counted asks for nothing',
    document:
      'Mill Planner\n\nQUALIFICATIONS\nTwo years of experience in planning. One year of experience refers to full-time work; part-time work is prorated. The total percentage of experience must equal 100 percent.',
    gives: { requirements: { kind: 'experience', min: 'P2Y' } },
  },
  {
    shows: 'a wish within qualifications',
    document: 'Mill Hand\n\nQUALIFICATIONS\nOne year of experience with mills.\n\nPreferred: Experience with wheels.',
    gives: { requirements: { kind: 'experience', min: 'P1Y' }, preferred: { kind: 'experience', min: null } },
  },
  {
    shows: 'columns of what is essential and what is desirable',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nPERSON SPECIFICATION\nCriteria\tEssential\tDesirable\nExperience\tTwo years of experience in baking\tExperience of supervising apprentices',
    gives: {
      requirements: { kind: 'experience', min: 'P2Y', areas: ['baking'] },
      preferred: { kind: 'experience', min: null, supervisory: true },
    },
  },
  {
    shows: 'experience that is a plus',
    document: 'Mill Hand\n\nREQUIREMENTS\n- Two years of experience with mills required.\n- Wheel industry experience a plus.',
    gives: { requirements: { min: 'P2Y' }, preferred: { kind: 'experience', min: null } },
  },
  {
    shows: 'fields of major study, and of a bachelor of science',
    document: asked("A Bachelor's degree involving major study in milling, chemistry or a closely allied field."),
    gives: { requirements: { kind: 'education', level: 'bachelor', fields: ['milling', 'chemistry'], relatedField: true } },
  },
  {
    shows: 'who may be a fit',
    document: 'Mill Hand\n\nYou might be a fit if you have:\n- 5+ years building mills\n- A diploma in milling from a college',
    gives: { minimumExperience: 'P5Y' },
  },
]
