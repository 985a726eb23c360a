/** What is preferred beside what is required, and whom an employer thinks ideal. */
import type { Case } from '../../../testing/case.ts'
import { asked } from './asked.ts'

export const wishes: readonly Case[] = [
  {
    shows: 'the heading of an ideal candidate is one of wishes where something else is required',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nMINIMUM QUALIFICATIONS\nOne year of experience in baking.\n\nThe ideal candidate will have:\n- Three years of experience with rye.\n- A certificate in rye.',
    gives: {
      requirements: { kind: 'experience', min: 'P1Y' },
      preferred: { all: [{ kind: 'experience', min: 'P3Y' }, { kind: 'certification' }] },
    },
  },
  {
    shows: 'where nothing else is asked for, it is all that is asked for',
    document:
      "BAKER\n\nResponsibilities include:\n- Baking bread.\n\nThe ideal candidate possesses:\n- Three years of experience with rye.\n- A valid driver's license.",
    gives: { requirements: { all: [{ kind: 'experience', min: 'P3Y' }, { kind: 'license' }] }, preferred: null },
  },
  {
    shows: 'what is as good as a degree that is preferred is not required',
    document: asked(
      'High school diploma and 18 months of experience in baking.\nAssociate degree in milling preferred or equivalent combination of education and experience.',
    ),
    gives: {
      requirements: {
        all: [
          { kind: 'education', level: 'high-school' },
          { kind: 'experience', min: 'P18M' },
        ],
      },
      preferred: { any: [{ kind: 'education', level: 'associate' }, { kind: 'equivalency' }] },
    },
  },
  {
    shows: 'schooling that is wished for behind a semicolon leaves what stands before it required',
    document: 'TITLE: Loom Fixer\n\nMINIMUM QUALIFICATIONS\nHigh school diploma or GED; 60 college credit hours preferred',
    gives: { requirements: { kind: 'education', level: 'high-school' }, preferred: { kind: 'education', level: 'some-college' } },
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
    shows: 'a degree with a paper, both preferred; a degree that is asked for beside a paper that is preferred',
    document: asked("A minimum of 60 college hours. Bachelor's degree with oven keeper certification preferred."),
    gives: {
      requirements: { kind: 'education', level: 'some-college' },
      preferred: { all: [{ kind: 'education', level: 'bachelor' }, { kind: 'certification' }] },
    },
  },
  {
    shows: 'a degree that is required, and a paper that is preferred',
    document: asked("Bachelor's degree is required, with oven keeper certification preferred."),
    gives: { requirements: { kind: 'education', level: 'bachelor' }, preferred: { kind: 'certification' } },
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
    shows: 'who may be a fit',
    document: 'Mill Hand\n\nYou might be a fit if you have:\n- 5+ years building mills\n- A diploma in milling from a college',
    gives: { minimumExperience: 'P5Y' },
  },
  {
    shows: 'letters behind each criterion say what is essential and what is desirable',
    document: asked(
      "Criterion\tE/D\nA degree in milling\tE\nTwo years' experience of baking\tE\nA full driving licence\tE\nA master's degree\tD\nA food hygiene certificate\tD",
    ),
    gives: {
      requirements: { all: [{ kind: 'education', level: 'bachelor' }, { kind: 'experience', min: 'P2Y' }, { kind: 'license' }] },
      preferred: { all: [{ kind: 'education', level: 'master' }, { kind: 'certification' }] },
      certifications: [{ required: false }],
    },
  },
  {
    shows: 'a letter that names a class of license is no wish',
    document: asked("Education\tHigh school diploma\nDriver's license\tD"),
    gives: { requirements: { kind: 'education', level: 'high-school' }, preferred: null },
  },
]
