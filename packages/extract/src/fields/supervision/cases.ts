/** Supervision received and exercised. */
import type { Case } from '../../testing/case.ts'

export const cases: readonly Case[] = [
  {
    shows: 'several superiors behind a label, to the end of the line',
    document: 'BAKER\nReports to: Millers, Assistant Millers, and Clerks to the Guild\n\nDUTIES\n- Bakes bread.',
    gives: { supervision: { receivedFrom: 'Millers, Assistant Millers, and Clerks to the Guild' } },
  },
  {
    shows: 'papers that go to somebody name no superior',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n- Prepares statistical reports to the Bread Commissioner and the Mill Manager.\n- Oversees all reports to the Oven Director.\n- Serves on boards as directed by the Grain Governor.',
    gives: { supervision: null },
  },
  {
    shows: 'who reports behind what is prepared for others',
    document:
      'BAKER\n\nSUMMARY\nThe baker prepares the bread of the town. The position reports to the Bread Commissioner.\n\nDUTIES\n- Bakes bread.',
    gives: { supervision: { receivedFrom: 'Bread Commissioner' } },
  },
  {
    shows: 'employees who receive it; how the superior reviews the work',
    document:
      'BAKER\n\nSUPERVISION RECEIVED\nEmployees in this class receive general supervision from a shop manager who looks in every day.\n\nDUTIES\n- Bakes bread.',
    gives: { supervision: { receivedFrom: 'shop manager', degree: 'general supervision', exercised: null } },
  },
  {
    shows: 'by whom it is provided',
    document: 'BAKER\n\nSUPERVISION RECEIVED\nImmediate supervision is provided by a Lead Baker.\n\nDUTIES\n- Bakes bread.',
    gives: { supervision: { receivedFrom: 'Lead Baker', degree: 'immediate supervision' } },
  },
  {
    shows: 'the degree alone, below a heading that says the rest',
    document: 'BAKER\n\nSUPERVISION RECEIVED\nGeneral from Shop Manager.\n\nDUTIES\n- Bakes bread.',
    gives: { supervision: { receivedFrom: 'Shop Manager', degree: 'general' } },
  },
  {
    shows: 'who supervises, and how closely, joined by "and"',
    document: `
HARBOR RANGER

SUMMARY
Reporting to the Deputy Harbor Master and under minimal supervision, the ranger keeps the harbor office.
`,
    gives: { supervision: { receivedFrom: 'Deputy Harbor Master', degree: 'minimal supervision' } },
  },
  {
    shows: 'who supervises, how closely, and how the work is reviewed',
    document: `
HARBOR RANGER

SUMMARY
This is clerical work in the harbor office. Work is performed under the general supervision of the Deputy Harbor Master. Work is reviewed through reports and conferences.
`,
    gives: {
      supervision: {
        receivedFrom: 'Deputy Harbor Master',
        degree: 'general supervision',
        exercised: null,
        review: 'Work is reviewed through reports and conferences.',
        units: [],
      },
    },
  },
  {
    shows: 'a superior in a label, and one to whom the incumbent reports',
    document: `
HARBOR CLERK
Reports to: Chief Clerk

SUMMARY
Keeps the books of the harbor.
`,
    gives: { supervision: { receivedFrom: 'Chief Clerk', degree: null } },
  },
  {
    shows: 'the name of a superior ends before what the incumbent does',
    document: `
HARBOR RANGER

SUMMARY
Reporting to the Director of Parks and Waterways, the ranger keeps the trails open and the visitors safe.
`,
    gives: { supervision: { receivedFrom: 'Director of Parks and Waterways' } },
  },
  {
    shows: 'what the incumbent helps with is no part of the name',
    document: `
HARBOR RANGER

SUMMARY
The ranger will report to the Marina Manager and help keep the piers in good order.
`,
    gives: { supervision: { receivedFrom: 'Marina Manager' } },
  },
  {
    shows: 'direction without anyone who gives it, and the units that are run',
    document: `
HARBOR RANGER

SUMMARY
Under administrative direction, is responsible for the oversight of the Ferry, Moorings, Lights and Buoys units.
`,
    gives: { supervision: { receivedFrom: null, degree: 'administrative direction', units: ['Ferry', 'Moorings', 'Lights', 'Buoys'] } },
  },
  {
    shows: 'duties tell whether others are supervised',
    document: `
HARBOR RANGER

DUTIES
- Supervises a crew of deckhands.
- Keeps the log.
`,
    gives: { supervision: { exercised: true } },
  },
  {
    shows: 'whose work is planned and inspected, and who is given work, is supervised',
    document: `
HARBOR RANGER

DUTIES
- Plans and inspects the work of two crews.
- Keeps the log.
`,
    gives: { supervision: { exercised: true } },
  },
  {
    shows: 'work that is planned with others leaves it open',
    document: `
HARBOR RANGER

DUTIES
- Plans the repair of moorings with other employees.
- Inspects the work of contractors.
`,
    gives: { supervision: null },
  },
  {
    shows: 'the row of a form on supervision',
    document: `
HARBOR RANGER

DUTIES
- Keeps the log.

CLASS REQUIREMENTS
Reading\tWork requires the ability to read charts.
Supervisory Control\tAssigns work to two mechanics.
`,
    gives: { supervision: { exercised: true } },
  },
  {
    shows: 'a row on supervision that says none, below one that speaks of workers',
    document: `
HARBOR RANGER

DUTIES
- Keeps the log.

CLASS REQUIREMENTS
Budget\tDirects no workers and no money.
Supervisory Control\tNone.
`,
    gives: { supervision: { exercised: false } },
  },
  {
    shows: 'a denial in so many words',
    document: `
HARBOR RANGER

SUPERVISORY RESPONSIBILITIES
This position has no direct supervisory responsibility and may help to train seasonal staff.
`,
    gives: { supervision: { exercised: false } },
  },
  {
    shows: 'abilities, possibilities and what the incumbents give to others leave everything open',
    document: `
HARBOR RANGER

DUTIES
- May supervise volunteers.
- Provides visitors with guidance from the handbook.

ABILITY TO:
- supervise a crew of workers
`,
    gives: { supervision: null },
  },
  {
    shows: 'superiors by any name of a role; workers by their trade',
    document:
      'DRAIN CLERK\n\nDEFINITION\nReceives general supervision from the County Surveyor. Supervises drain layers and diggers.\n\nDUTIES\n- Files maps.',
    gives: { supervision: { receivedFrom: 'County Surveyor', exercised: true } },
  },
  {
    shows: 'machines are supervised by nobody who has people below',
    document:
      'DRAIN CLERK\n\nDEFINITION\nReceives general supervision from the County Surveyor. Keeps records of drains.\n\nDUTIES\n- Files maps.',
    gives: { supervision: { receivedFrom: 'County Surveyor', exercised: null } },
  },
  {
    shows: 'guidelines and supervision in front of their text',
    document:
      'DRAIN CLERK\n\nDUTIES\n- Files maps.\n\nKNOWLEDGE\nKnowledge of drains.\n\nGuidelines and supervision: Works under limited supervision of the Drain Commissioner and by the drainage code.',
    gives: { supervision: { receivedFrom: 'Drain Commissioner', degree: 'limited supervision' } },
  },
  {
    shows: 'a label that names nobody, and levels in brackets before who supervises',
    document:
      'OVEN CLERK\nSupervises: None\n\nDEFINITION\nUnder general supervision (Clerk I) or direction (Clerk II) of the Head Baker, keeps the records of ovens.\n\nDUTIES\n- Keeps records.',
    gives: { supervision: { receivedFrom: 'Head Baker', exercised: false } },
  },
  {
    shows: 'work that is called supervisory',
    document: 'HEAD BAKER\n\nNATURE OF WORK\nThis is supervisory and skilled work in a bakery.\n\nDUTIES\n- Bakes bread.',
    gives: { supervision: { exercised: true } },
  },
  {
    shows: 'direction of a degree is nobody, and the direction of somebody is',
    document:
      'OVEN CLERK\n\nDEFINITION\nThe class works under administrative direction and needs thorough knowledge of ovens in order to help bakers.\n\nDUTIES\n- Keeps records.',
    gives: { supervision: { receivedFrom: null, degree: 'administrative direction' } },
  },
  {
    shows: 'the name of who supervises does not end in a preposition',
    document:
      'OVEN CLERK\n\nDEFINITION\nUnder direction of the Administrator in (a) bread or (b) cake, keeps records.\n\nDUTIES\n- Keeps records.',
    gives: { supervision: { receivedFrom: 'Administrator' } },
  },
]
