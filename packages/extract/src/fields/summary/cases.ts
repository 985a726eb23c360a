/** Summaries, distinguishing characteristics and allocating factors. */
import type { Case } from '../../testing/case.ts'

export const cases: readonly Case[] = [
  {
    shows: 'a paragraph below the title that does not name the post',
    document: `
Trail Ranger

Plans, marks, and keeps up the trails of the park, including those of the marsh, and guides the work of volunteers.

Safety captains are responsible for the drills of the park and for the records of these drills in every season.

DUTIES
- Marks trails.
`,
    gives: {
      summary: 'Plans, marks, and keeps up the trails of the park, including those of the marsh, and guides the work of volunteers.',
    },
  },
  {
    shows: 'what an employer says of the diversity of its staff describes no post',
    document: `
Trail Ranger

The park service embraces diversity and seeks candidates who will contribute to a climate that supports all of its guests.

This role keeps up the trails of the park, including those of the marsh, and guides the work of the volunteers there.

DUTIES
- Marks trails.
`,
    gives: {
      summary: 'This role keeps up the trails of the park, including those of the marsh, and guides the work of the volunteers there.',
    },
  },
  {
    shows: 'the text of the summary, the sentences that distinguish, the factors that allocate',
    document: `
TRAIL RANGER

GENERAL DEFINITION
This is skilled outdoor work on the trails of a county park. Work is done in all weather.

DISTINGUISHING CHARACTERISTICS
Rangers work alone. They differ from wardens, who may make arrests.

ALLOCATING FACTORS: (The following conditions must be met for a position to be allocated to this class.)
1. Employees must be assigned to a trail.
2. Employees must carry a radio
`,
    gives: {
      summary: 'This is skilled outdoor work on the trails of a county park. Work is done in all weather.',
      distinguishing: ['Rangers work alone.', 'They differ from wardens, who may make arrests.'],
      allocatingFactors: ['Employees must be assigned to a trail.', 'Employees must carry a radio'],
    },
  },
  {
    shows: 'factors between semicolons are several',
    document: `
HARBOR RANGER

Factors Affecting Position Allocation
Variety of work; independence of action; size of the crew.
`,
    gives: { allocatingFactors: ['Variety of work', 'independence of action', 'size of the crew.'] },
  },
  {
    shows: 'in a posting the description begins where it speaks of the post and ends before the list of work',
    document: `
HARBOR RANGER

JOB DESCRIPTION
Our town lies between two lakes and has been voted the prettiest of the valley by its visitors.
The town is seeking a lake warden who keeps bathers and boats apart.
Patrols the bathing beaches.
Records the depth of the water.
Warns bathers of currents.
Repairs buoys and lines.
`,
    gives: { summary: 'The town is seeking a lake warden who keeps bathers and boats apart.' },
  },
  {
    shows: 'a heading of its own for the summary goes before that of the whole posting',
    document: `
HARBOR RANGER

JOB DESCRIPTION
Apply online at the address below.

POSITION SUMMARY
Keeps the lamps of the lighthouse in order.
`,
    gives: { summary: 'Keeps the lamps of the lighthouse in order.' },
  },
  {
    shows: 'no section, no value',
    document: `
HARBOR RANGER

REQUIREMENTS
Two years of experience with boats.
`,
    gives: { summary: null, distinguishing: [], allocatingFactors: [] },
  },
  {
    shows: 'questions to the reader and what the employer says of itself are left out of a posting',
    document: `
HARBOR RANGER

JOB DESCRIPTION
Do you love boats and the smell of tar? Join the crew of the bay, where no day is like the other!

The Harbor Office has three crews and provides berths to ninety boats.

This position keeps the lamps of the lighthouse in order.
`,
    gives: { summary: 'This position keeps the lamps of the lighthouse in order.' },
  },
]
