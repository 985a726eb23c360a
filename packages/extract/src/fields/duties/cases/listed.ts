/** Lists of duties under their heading: what is an item of them, and what is said of the list. */
import type { Case } from '../../../testing/case.ts'

export const listed: readonly Case[] = [
  {
    shows: 'what is said of the list itself',
    document:
      'BAKER\n\nDUTIES\n(The omission of specific statements does not exclude them from the position.)\nNOTE: Not all duties are assigned to every position.\nEXAMPLES BELOW ARE A BRIEF SAMPLE OF COMMON DUTIES.\nThey are not to be construed as exclusive.\nBakes bread for the shop.\nCleans the ovens at night.',
    gives: { duties: [{ text: 'Bakes bread for the shop.' }, { text: 'Cleans the ovens at night.' }] },
  },
  {
    shows: 'items lose their list punctuation and keep their full stop; an introductory line is none',
    document: `
HARBOR CLERK

**Examples of Duties:**
Harbor Clerk, all assignments:
- Issues mooring permits to boat owners;
- Directs and may personally take soundings; and
- Decides whether a pier may be opened.
- May stand in for the dockmaster.
`,
    gives: {
      duties: [
        {
          text: 'Issues mooring permits to boat owners',
          clauses: [],
          category: null,
          modality: 'does',
          catchAll: false,
          percent: null,
          scope: [],
          strength: null,
        },
        { text: 'Directs and may personally take soundings', modality: 'mixed' },
        { text: 'Decides whether a pier may be opened.', modality: 'does' },
        { text: 'May stand in for the dockmaster.', modality: 'may' },
      ],
    },
  },
  {
    shows: 'one long paragraph of clauses is one duty, however it ends',
    document: `
BRIDGE TENDER

Typical Tasks
Opens and closes a drawbridge; signals vessels and road traffic; greases gears; may paint railings; and does other work as required.
`,
    gives: {
      duties: [
        {
          clauses: [
            'Opens and closes a drawbridge',
            'signals vessels and road traffic',
            'greases gears',
            'may paint railings',
            'does other work as required.',
          ],
          modality: 'mixed',
          catchAll: false,
        },
      ],
    },
  },
  {
    shows: 'captions, notes on the list, addresses and requirements among duties are none',
    document: `
HARBOR RANGER

ESSENTIAL DUTIES
The following examples are illustrative only and do not cover all duties that may be assigned.
Care of Animals
- Bathes and grooms animals.
- Cleans runs and cages.
- Weighs and measures new arrivals.
Must possess a valid driver's license.
You will be judged by the answers to the questions below.
Demonstrates strong communication skills.
https://kennel.example
`,
    gives: {
      duties: [{ text: 'Bathes and grooms animals.' }, { text: 'Cleans runs and cages.' }, { text: 'Weighs and measures new arrivals.' }],
    },
  },
  {
    shows: 'what is done stands in front of what it announces',
    document: `
HARBOR RANGER

DUTIES
1. Cleans the piers each morning. This includes the following:
2. Counts the boats. Notes:
3. The following tasks:
`,
    gives: { duties: [{ text: 'Cleans the piers each morning.' }, { text: 'Counts the boats.' }] },
  },
  {
    shows: 'a heading of a specialty limits the duties below it',
    document: `
HARBOR RANGER

TYPICAL EXAMPLES OF WORK:

BOTH SPECIALTIES
Greets patrons at the desk.

NIGHT DESK SPECIALTY
Locks the reading rooms.
`,
    gives: {
      duties: [
        { text: 'Greets patrons at the desk.', scope: [] },
        { text: 'Locks the reading rooms.', scope: ['Night Desk'] },
      ],
    },
  },
  {
    shows: 'requirements alone give no duties',
    document: `
HARBOR RANGER

QUALIFICATIONS
- Ability to climb ladders.
- Two years of experience in orchards.
- Possession of a valid pesticide license.
- Knowledge of soils.
`,
    gives: { duties: [] },
  },
  {
    shows: 'work that must have been done elsewhere is no duty',
    document: `
BAKER

REQUIREMENTS
Specialized experience for this position includes:
- Evaluating doughs and keeping records of them; AND
- Identifying faults of ovens and repairing them; AND
- Planning the work of a shift; AND
- Writing reports about flour.
`,
    gives: { duties: [] },
  },
  {
    shows: 'what incumbents may not perform is said of the list',
    document: `
BAKER

DUTIES
Incumbents may not perform all of the listed duties and may be required to perform others.
- Bakes bread.
Incumbents may perform repairs of the ovens.
`,
    gives: { duties: [{ text: 'Bakes bread.' }, { text: 'Incumbents may perform repairs of the ovens.' }] },
  },
  {
    shows: 'what stands behind a list without bullets tells of the post again',
    document:
      'HERB GROWER\n\nIn this role, you will:\nMaintain the beds of herbs.\nPrepare seedlings each morning.\nReview the older shrubs.\nDeliver herbs for the market.\nThis is a fast-paced role where you serve the growers and the buyers of the whole valley, and the valley is lovely in the spring.',
    gives: {
      duties: [
        'Maintain the beds of herbs.',
        'Prepare seedlings each morning.',
        'Review the older shrubs.',
        'Deliver herbs for the market.',
      ].map(text => ({
        text,
      })),
    },
  },
  {
    shows: 'what is representative of the duties is none of them',
    document:
      'GLAZIER\n\nEXAMPLES OF DUTIES\nBy the rules of the service, the duties specified below are representative of the range of duties of the class.\n1. Cuts glass.\n2. Sets panes.',
    gives: { duties: [{ text: 'Cuts glass.' }, { text: 'Sets panes.' }] },
  },
  {
    shows: 'what the holder receives beside what is done with it',
    document:
      'HARBOR TECHNICIAN\n\nThe Harbor Technician receives, stores and releases boats. The Harbor Technician receives 12 days of leave.',
    gives: { duties: [{ text: 'The Harbor Technician receives, stores and releases boats.' }] },
  },
  {
    shows: 'what is said of a list in brackets, and of the specification itself',
    document:
      'BELL TUNER\n\nDUTIES\nThis class specification represents the core area of responsibilities; specific assignments will vary.\n(Examples may not include all duties performed)\n(Selected positions in the class)\n- Tunes bells.\n- Represents the tower at fairs.',
    gives: { duties: [{ text: 'Tunes bells.' }, { text: 'Represents the tower at fairs.' }] },
  },
  {
    shows: 'what the list below is meant for is no duty',
    document:
      'BAKER\n\nESSENTIAL FUNCTIONS\n(The functions below are intended only as illustrations of the work that may be done.)\nBakes bread for the shop.\nPrepares menus intended for guests.',
    gives: { duties: [{ text: 'Bakes bread for the shop.' }, { text: 'Prepares menus intended for guests.' }] },
  },
  {
    shows: 'who may do which of the duties is no duty',
    document:
      'BAKER\n\nJOB DUTIES IN ORDER OF IMPORTANCE\n(These duties are illustrative only. Incumbents may perform some or all of these duties or others as assigned.)\nBakes bread for the shop.',
    gives: { duties: [{ text: 'Bakes bread for the shop.' }] },
  },
]
