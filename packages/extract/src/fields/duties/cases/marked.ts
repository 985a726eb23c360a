/** What is told beside a duty: its category, its share of the time, its strength, in words, letters and columns. */
import type { Case } from '../../../testing/case.ts'

export const marked: readonly Case[] = [
  {
    shows: 'goals with their share of the time, and the numbered activities below',
    document:
      'BAKER\n\nGOALS AND WORKER ACTIVITIES\n60% A. Production of bread\nA1. Knead the dough.\nA2. Clean the ovens.\n40% B. Sale of bread\nB1. Serve customers.',
    gives: {
      duties: [
        { text: 'Production of bread', percent: 60 },
        { text: 'Knead the dough.' },
        { text: 'Clean the ovens.' },
        { text: 'Sale of bread', percent: 40 },
        { text: 'Serve customers.' },
      ],
    },
  },
  {
    shows: 'headings give the category, and sentences of a run-in paragraph are duties each',
    document: `
KENNEL SUPERVISOR

ESSENTIAL DUTIES
Plans the feeding of animals. Trains new attendants; inspects runs and cages; orders bedding. Keeps the register.

OTHER IMPORTANT DUTIES
Speaks at schools as invited. Performs related work as required.
`,
    gives: {
      duties: [
        { text: 'Plans the feeding of animals.', category: 'essential', clauses: [] },
        {
          text: 'Trains new attendants; inspects runs and cages; orders bedding.',
          clauses: ['Trains new attendants', 'inspects runs and cages', 'orders bedding.'],
        },
        { text: 'Keeps the register.' },
        { text: 'Speaks at schools as invited.', category: 'other', catchAll: false },
        { text: 'Performs related work as required.', category: 'other', catchAll: true },
      ],
    },
  },
  {
    shows: 'rows of a table have a strength, read through the key of the document; its header row is none',
    document: `
HARBOR RANGER

ESSENTIAL FUNCTIONS:

\tPhysical Strength Code\tESSENTIAL FUNCTIONS
1\tM\tLoads crates of books onto carts; delivers them to branches.
2\tL\tRecords the returns of each branch in the ledger.

STRENGTH:

L = Light Lifting up to 20 lbs.\tM = Medium Lifting up to 50 lbs.\tH = Heavy Lifting up to 100 lbs.
`,
    gives: {
      duties: [
        {
          text: 'Loads crates of books onto carts; delivers them to branches.',
          strength: 'medium',
          category: 'essential',
          clauses: ['Loads crates of books onto carts', 'delivers them to branches.'],
        },
        { text: 'Records the returns of each branch in the ledger.', strength: 'light' },
      ],
    },
  },
  {
    shows: 'a share of the time stands before or behind the words of a duty',
    document: `
HARBOR RANGER

RESPONSIBILITIES
- 40% Advises growers on the care of orchards
- Keeps the records of trials. (25%)
- Answers letters in up to 10% of cases
`,
    gives: {
      duties: [
        { text: 'Advises growers on the care of orchards', percent: 40 },
        { text: 'Keeps the records of trials.', percent: 25 },
        { text: 'Answers letters in up to 10% of cases', percent: null },
      ],
    },
  },
  {
    shows: 'a column of shares of the time, and captions in the look of items',
    document: `
HARBOR RANGER

ESSENTIAL FUNCTIONS

Percent of Time\tDuties
60\tPatrols the lake in all weather.
40\tRepairs boats and engines.

OTHER DUTIES
1. Front Desk (20%)
a. Greets boat owners.
b. Sells permits.
`,
    gives: {
      duties: [
        { text: 'Patrols the lake in all weather.', percent: 60, category: 'essential' },
        { text: 'Repairs boats and engines.', percent: 40 },
        { text: 'Greets boat owners.', percent: null, category: 'other' },
        { text: 'Sells permits.' },
      ],
    },
  },
  {
    shows: 'letters behind the duties say which are essential',
    document:
      'BELL TUNER\n\nDUTIES\n- Tunes bells of all sizes. E\n- Oils the clappers. (E)\n- Sweeps the tower. N\n- Greets visitors who climb the tower.',
    gives: {
      duties: [
        { text: 'Tunes bells of all sizes.', category: 'essential' },
        { text: 'Oils the clappers.', category: 'essential' },
        { text: 'Sweeps the tower.', category: 'other' },
        { text: 'Greets visitors who climb the tower.', category: null },
      ],
    },
  },
  {
    shows: 'a letter at the end of one duty is no mark',
    document: 'BELL TUNER\n\nDUTIES\n- Tunes bells from C to E\n- Oils the clappers.\n- Sweeps the tower.',
    gives: {
      duties: [
        { text: 'Tunes bells from C to E', category: null },
        { text: 'Oils the clappers.', category: null },
        { text: 'Sweeps the tower.', category: null },
      ],
    },
  },
  {
    shows: 'letters in a column beside the duties',
    document:
      'BELL TUNER\n\nDUTIES\nE\tTunes bells of all sizes and shapes.\nE\tOils the clappers of the bells.\nN\tSweeps the tower after each visit.',
    gives: {
      duties: [
        { text: 'Tunes bells of all sizes and shapes.', category: 'essential' },
        { text: 'Oils the clappers of the bells.', category: 'essential' },
        { text: 'Sweeps the tower after each visit.', category: 'other' },
      ],
    },
  },
  {
    shows: 'the share of the time on a row of its own above',
    document:
      'HARBOR CLERK\n\nJob Duties\nPercentage Of Time\t60\nJob Duty\tCounts boats and writes down how many there are.\nPercentage Of Time\t40\nJob Duty\tMends nets and paints the buoys of the harbor.',
    gives: {
      duties: [
        { text: 'Counts boats and writes down how many there are.', percent: 60 },
        { text: 'Mends nets and paints the buoys of the harbor.', percent: 40 },
      ],
    },
  },
  {
    shows: 'a table whose head names the duties beside their share of the time',
    document:
      'BELL TUNER\n\nJOB PURPOSE\nKeeps the bells of the town.\n\nKey Responsibilities\t% of Time\nTunes bells of all sizes and shapes.\t60\nOils the clappers of the bells.\t30\nPerforms other duties as assigned.\t10',
    gives: {
      duties: [
        { text: 'Tunes bells of all sizes and shapes.', percent: 60 },
        { text: 'Oils the clappers of the bells.', percent: 30 },
        { text: 'Performs other duties as assigned.', percent: 10, catchAll: true },
      ],
    },
  },
  {
    shows: 'numbers beside the duties that come to no hundred are no shares',
    document:
      'BELL TUNER\n\nDUTIES\n1\tTunes bells of all sizes and shapes.\n2\tOils the clappers of the bells.\n3\tSweeps the tower after each visit.',
    gives: { duties: [{ percent: null }, { percent: null }, { percent: null }] },
  },
  {
    shows: 'a word and a share behind the duties, and the key above them',
    document:
      'BELL TUNER\n\nDUTIES\nE = Essential  N = Non-essential\n1. Tunes bells of all sizes. Essential 60%\n2. Oils the clappers. Essential 30%\n3. Sweeps the tower. Marginal 10%',
    gives: {
      duties: [
        { text: 'Tunes bells of all sizes.', category: 'essential', percent: 60 },
        { text: 'Oils the clappers.', category: 'essential', percent: 30 },
        { text: 'Sweeps the tower.', category: 'other', percent: 10 },
      ],
    },
  },
  {
    shows: 'a share of the time behind the stop; a share within the work is none',
    document: 'BAKER\n\nDUTIES\n- Bakes bread for the shop. 60%\n- Sells bread and cakes. 30%\n- Raises the sale of cakes by 10%',
    gives: {
      duties: [
        { text: 'Bakes bread for the shop.', percent: 60 },
        { text: 'Sells bread and cakes.', percent: 30 },
        { text: 'Raises the sale of cakes by 10%', percent: null },
      ],
    },
  },
]
