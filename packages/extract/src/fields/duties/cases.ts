/** Duties, in the ways in which they are listed. */
import type { Case } from '../../testing/case.ts'

export const cases: readonly Case[] = [
  {
    shows: 'who seeks someone does no duty',
    document: 'BAKER\n\nDUTIES\nThe Office of Bread seeks a Baker to run its shop.\nBakes bread for the shop.\nCleans the ovens at night.',
    gives: { duties: [{ text: 'Bakes bread for the shop.' }, { text: 'Cleans the ovens at night.' }] },
  },
  {
    shows: 'a short list that a sentence of the summary announces; what is offered is none',
    document: `
BAKER

SUMMARY
The Baker will prepare the dough of the night. Additional duties include but are not limited to:
- Cleaning the ovens
- Selling rolls to the guests

BENEFITS
What the town does for its staff:
- Paying for health insurance
`,
    gives: {
      summary: 'The Baker will prepare the dough of the night.',
      duties: [
        { text: 'The Baker will prepare the dough of the night.' },
        { text: 'Cleaning the ovens' },
        { text: 'Selling rolls to the guests' },
      ],
    },
  },
  {
    shows: 'who supervises the work is no duty above a list without a heading',
    document: `
BAKER

SUPERVISION RECEIVED
Works under the general supervision of the miller, who sets the hours.

- Bakes bread for the shop.
- Cleans the ovens at night.
- Works under a hood of glass when acids are used.
- Sells rolls to the guests.
`,
    gives: {
      duties: [
        { text: 'Bakes bread for the shop.' },
        { text: 'Cleans the ovens at night.' },
        { text: 'Works under a hood of glass when acids are used.' },
        { text: 'Sells rolls to the guests.' },
      ],
    },
  },
  {
    shows: 'sentences that go on telling the work behind one that does; how to apply is none',
    document:
      'Full-time position / Bread Baker\n\nElm County seeks a Bread Baker. Major duties include mixing dough, baking bread and keeping the ovens clean. Operates two ovens and a mixer. Cleans the shop at night. Applicants must have one year of experience in baking. Operates under contract.',
    gives: {
      duties: [
        { text: 'mixing dough, baking bread and keeping the ovens clean.' },
        { text: 'Operates two ovens and a mixer.' },
        { text: 'Cleans the shop at night.' },
      ],
    },
  },
  {
    shows: 'what is said of the list itself',
    document:
      'BAKER\n\nDUTIES\n(The omission of specific statements does not exclude them from the position.)\nNOTE: Not all duties are assigned to every position.\nEXAMPLES BELOW ARE A BRIEF SAMPLE OF COMMON DUTIES.\nThey are not to be construed as exclusive.\nBakes bread for the shop.\nCleans the ovens at night.',
    gives: { duties: [{ text: 'Bakes bread for the shop.' }, { text: 'Cleans the ovens at night.' }] },
  },
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
    shows: 'a list of work under no heading of duties is read where no heading is; advice to applicants is none',
    document: `
HARBOR RANGER

JOB DESCRIPTION
The ferry office seeks a dispatcher for the night boats.
Dispatches ferries according to the tide table.
Answers calls from skippers and passengers;
Maintains the log of departures;
Reports damage to the harbor office;
Performs other duties as assigned.
Complete the online application and submit your resume.
`,
    gives: {
      duties: [
        { text: 'Dispatches ferries according to the tide table.' },
        { text: 'Answers calls from skippers and passengers' },
        { text: 'Maintains the log of departures' },
        { text: 'Reports damage to the harbor office' },
        { text: 'Performs other duties as assigned.', catchAll: true },
      ],
    },
  },
  {
    shows: 'how responsibilities are carried out is no duty',
    document: `
HARBOR RANGER

SUMMARY
The ranger will keep the piers. Responsibilities are carried out in compliance with the rules of the harbor office.
`,
    gives: { duties: [{ text: 'The ranger will keep the piers.' }] },
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
    shows: 'a notice of one paragraph; what a position asks for is no work',
    document: `
The Town of Elm Grove will accept applications for Harbor Rangers until June 3, 2024. The position mows the banks, checks the ropes of the moorings, and completes reports. The position requires patience, demands tact, and offers a view of the lake.
`,
    gives: {
      title: 'Harbor Rangers',
      duties: [{ text: 'The position mows the banks, checks the ropes of the moorings, and completes reports.' }],
    },
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
    shows: 'what is said of the offer and of who is wanted is no duty',
    document: `
HARBOR RANGER

RESPONSIBILITIES
Keeps the buoys lit. The ideal candidate knows the tides of the bay. This position is remote. Travel to other harbors will be required. The hiring process is meant to be fair. Preference will be given to those who row. Sailors are encouraged to apply.
Hiring Range: $40,000 - $50,000 Annually
`,
    gives: { duties: [{ text: 'Keeps the buoys lit.' }] },
  },
  {
    shows: 'a list of what the employer does for the public holds no duties',
    document: `
HARBOR RANGER

This position reports to the harbor master.

We serve the public in many ways, including:
- Providing lessons in rowing to all schools of the town
- Protecting the shore from floods
- Managing the fish market and its stalls
- Supporting the lifeboats of the bay
`,
    gives: { duties: [] },
  },
  {
    shows: 'a long paragraph of sentences that say what is done, under another heading',
    document: `
HARBOR RANGER

WORKING CONDITIONS
Works outdoors in all weather.

Patrols the piers by day and by night. Collects mooring fees; writes receipts. Maintains the buoys and lights of the bay. Inspects hulls and ropes for wear before each season opens. Trains the summer crew in rowing and in rescue. Reports broken planks to the harbor master. Keeps the log of arrivals, departures and storms.
`,
    gives: {
      duties: [
        { text: 'Patrols the piers by day and by night.' },
        { text: 'Collects mooring fees; writes receipts.', clauses: ['Collects mooring fees', 'writes receipts.'] },
        { text: 'Maintains the buoys and lights of the bay.' },
        { text: 'Inspects hulls and ropes for wear before each season opens.' },
        { text: 'Trains the summer crew in rowing and in rescue.' },
        { text: 'Reports broken planks to the harbor master.' },
        { text: 'Keeps the log of arrivals, departures and storms.' },
      ],
    },
  },
  {
    shows: 'an announcement without headings: sentences that say what the holder does, and not what is offered',
    document: `
HARBOR RANGER

The village of Saltmere seeks a Harbor Ranger. The Harbor Ranger patrols the piers and writes receipts for mooring fees. In this role, you will also train the summer crew in rowing. You will receive a uniform and two free meals a day. Duties include keeping the log of arrivals, and painting the buoys in spring. This job will close when ten people have applied. You are responsible for providing the required documents by the closing date.
`,
    gives: {
      duties: [
        { text: 'The Harbor Ranger patrols the piers and writes receipts for mooring fees.' },
        { text: 'In this role, you will also train the summer crew in rowing.' },
        { text: 'keeping the log of arrivals, and painting the buoys in spring.' },
      ],
    },
  },
  {
    shows: 'a counted list in one sentence; what sums the work up is no duty',
    document: `
HARBOR RANGER

Come and work by the sea! The incumbent performs a variety of complex and skilled work. Responsibilities include: 1) mending the nets of the pier; 2) greeting the crews of visiting boats; and 3) feeding the gulls at noon.
`,
    gives: {
      duties: [
        { text: 'mending the nets of the pier' },
        { text: 'greeting the crews of visiting boats' },
        { text: 'feeding the gulls at noon.' },
      ],
    },
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
    shows: 'a list of work that speaks of your team, below a heading of something else; advice to applicants is none',
    document: `
HARBOR SUPERVISOR

WORK SCHEDULE
The pier is open from eight to five.
Manage your areas of responsibility for the pier.
Plan the work of your team on the boats.
Approve leaves for your direct reports.
Inspect the nets of the pier each week.
Log into your account daily to see your application.
`,
    gives: {
      duties: [
        { text: 'Manage your areas of responsibility for the pier.' },
        { text: 'Plan the work of your team on the boats.' },
        { text: 'Approve leaves for your direct reports.' },
        { text: 'Inspect the nets of the pier each week.' },
      ],
    },
  },
  {
    shows: 'what is representative of the duties is none of them',
    document:
      'GLAZIER\n\nEXAMPLES OF DUTIES\nBy the rules of the service, the duties specified below are representative of the range of duties of the class.\n1. Cuts glass.\n2. Sets panes.',
    gives: { duties: [{ text: 'Cuts glass.' }, { text: 'Sets panes.' }] },
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
    shows: 'what the holder receives beside what is done with it',
    document:
      'HARBOR TECHNICIAN\n\nThe Harbor Technician receives, stores and releases boats. The Harbor Technician receives 12 days of leave.',
    gives: { duties: [{ text: 'The Harbor Technician receives, stores and releases boats.' }] },
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
    shows: 'what is said of a list in brackets, and of the specification itself',
    document:
      'BELL TUNER\n\nDUTIES\nThis class specification represents the core area of responsibilities; specific assignments will vary.\n(Examples may not include all duties performed)\n(Selected positions in the class)\n- Tunes bells.\n- Represents the tower at fairs.',
    gives: { duties: [{ text: 'Tunes bells.' }, { text: 'Represents the tower at fairs.' }] },
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
    shows: 'a promise behind one word in an announcement',
    document:
      'HARBOR TEACHER\n\nThe harbor invites applications for a teacher.\n\nResponsibilities: The successful candidate will teach four courses, advise sailors and serve on committees.\n\nMinimum qualifications: A degree in sailing.',
    gives: { duties: [{ text: 'The successful candidate will teach four courses, advise sailors and serve on committees.' }] },
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
