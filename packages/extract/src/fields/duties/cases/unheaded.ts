/** Work that stands under no heading of duties: short lists, announcements in prose, and what in them is an offer. */
import type { Case } from '../../../testing/case.ts'

export const unheaded: readonly Case[] = [
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
    shows: 'a promise behind one word in an announcement',
    document:
      'HARBOR TEACHER\n\nThe harbor invites applications for a teacher.\n\nResponsibilities: The successful candidate will teach four courses, advise sailors and serve on committees.\n\nMinimum qualifications: A degree in sailing.',
    gives: { duties: [{ text: 'The successful candidate will teach four courses, advise sailors and serve on committees.' }] },
  },
]
