/** Knowledges, skills and abilities, in the ways in which they are written. */
import type { Case } from '../../testing/case.ts'

export const cases: readonly Case[] = [
  {
    shows: 'schooling that is told as knowledge and skill is none',
    document: `
HARBOR RANGER

QUALIFICATIONS
Requires knowledge, skill and mental development equivalent to completion of four years of high school.
Requires knowledge of tides and currents.
`,
    gives: { ksas: [{ type: 'knowledge', text: 'Requires knowledge of tides and currents.' }] },
  },
  {
    shows: 'what is used is no skill',
    document: `
HARBOR RANGER

SKILLS
- Machines and equipment used: launches, winches, and a radio.
- Splicing rope.
`,
    gives: { ksas: [{ type: 'skill', text: 'Splicing rope.' }] },
  },
  {
    shows: 'what a class does with skill is no skill',
    document: `
HARBOR RANGER

DUTIES
A Harbor Ranger performs skilled rope work in the repair of nets and sails; and teaches others to do it.
`,
    gives: { ksas: [] },
  },
  {
    shows: 'lists under headings have their type from the heading',
    document: `
HARBOR RANGER

QUALIFICATIONS

KNOWLEDGE OF:
- tides and currents;
- harbor rules and the fees for moorings

SKILL IN:
- splicing rope

ABILITY TO:
- steer a launch in fog.
`,
    gives: {
      ksas: [
        { type: 'knowledge', text: 'tides and currents', level: null, scope: [] },
        { type: 'knowledge', text: 'harbor rules and the fees for moorings' },
        { type: 'skill', text: 'splicing rope' },
        { type: 'ability', text: 'steer a launch in fog.' },
      ],
    },
  },
  {
    shows: 'what follows one "Knowledge of:" at semicolons are several; "All of the above" is none',
    document: `
HARBOR RANGER

Knowledge and Abilities
Knowledge of: All of the above, and care of nets; weather signs (fog, swell; ice); sail repair.
Ability to: All of the above.
`,
    gives: {
      ksas: [
        { type: 'knowledge', text: 'care of nets' },
        { type: 'knowledge', text: 'weather signs (fog, swell; ice)' },
        { type: 'knowledge', text: 'sail repair.' },
      ],
    },
  },
  {
    shows: 'in a paragraph each sentence decides by its own words, new ones too',
    document: `
HARBOR RANGER

KNOWLEDGE, ABILITIES AND SKILLS
Thorough knowledge of orchard pests. Possesses a strong grasp of plant law. Good working knowledge of soils. Capable of pruning at height. Can read survey maps. Demonstrates effective communication skills. Skilled in grafting. Able to calm worried growers.
`,
    gives: {
      ksas: [
        { type: 'knowledge', text: 'Thorough knowledge of orchard pests.', level: 'thorough' },
        { type: 'knowledge', level: 'strong' },
        { type: 'knowledge', level: 'good working' },
        { type: 'ability', text: 'Capable of pruning at height.', level: null },
        { type: 'ability', text: 'Can read survey maps.' },
        { type: 'skill', text: 'Demonstrates effective communication skills.', level: null },
        { type: 'skill', text: 'Skilled in grafting.' },
        { type: 'ability', text: 'Able to calm worried growers.' },
      ],
    },
  },
  {
    shows: 'among requirements only what names one and sets no condition',
    document: `
HARBOR RANGER

MINIMUM QUALIFICATIONS
- High school diploma
- Three years of experience using surveying skills
- Considerable knowledge of boundary law
- Excellent written and verbal communication skills
- Must have the ability to obtain a valid boat license within six months
- Ability to lead a crew
`,
    gives: {
      ksas: [
        { type: 'knowledge', text: 'Considerable knowledge of boundary law', level: 'considerable' },
        { type: 'skill', text: 'Excellent written and verbal communication skills', level: 'excellent' },
        { type: 'ability', text: 'Ability to lead a crew' },
      ],
    },
  },
  {
    shows: 'a second lead inside the paragraph names what stands behind it',
    document: `
HARBOR RANGER

KNOWLEDGE AND ABILITIES
Knowledge of: Tides of the harbor; methods of dredging. Ability to: Steer a barge; speak with skippers.
`,
    gives: {
      ksas: [
        { type: 'knowledge', text: 'Tides of the harbor' },
        { type: 'knowledge', text: 'methods of dredging.' },
        { type: 'ability', text: 'Steer a barge' },
        { type: 'ability', text: 'speak with skippers.' },
      ],
    },
  },
  {
    shows: 'under a heading that names several, the shape of an item decides',
    document: `
HARBOR RANGER

KNOWLEDGE, SKILLS AND ABILITIES
- Principles and practices of beekeeping
- Calming swarms
- Explain the care of hives to visitors
`,
    gives: { ksas: [{ type: 'knowledge' }, { type: 'skill' }, { type: 'ability' }] },
  },
  {
    shows: 'rows of class requirements are none, and neither are duties that name some',
    document: `
HARBOR RANGER

ESSENTIAL FUNCTIONS
- Maintains knowledge of the rules of the pool.
- Tests the skills of new lifeguards.

CLASS REQUIREMENTS:

Reading\tWork requires the ability to read chlorine charts.
Math\tWork requires the ability to add and subtract.
`,
    gives: { ksas: [] },
  },
  {
    shows: 'an item below the heading of a specialty carries that scope',
    document: `
HARBOR RANGER

KNOWLEDGE OF:

BOTH SPECIALTIES
- library rules

NIGHT DESK SPECIALTY
- the alarm system
`,
    gives: {
      ksas: [
        { text: 'library rules', scope: [] },
        { text: 'the alarm system', scope: ['Night Desk'] },
      ],
    },
  },
  {
    shows: 'what goes on behind a semicolon is of the kind that was named before it; items of a list stay whole',
    document: `
HARBOR RANGER

KNOWLEDGE, SKILLS AND ABILITIES
Thorough knowledge of tides; of buoys and lights. Ability to swim; row a boat.

QUALIFICATIONS
- Knowledge of the Boat Act; the Lake Act; and the Ferry Act
`,
    gives: {
      ksas: [
        { type: 'knowledge', text: 'Thorough knowledge of tides', level: 'thorough' },
        { type: 'knowledge', text: 'of buoys and lights.', level: 'thorough' },
        { type: 'ability', text: 'Ability to swim' },
        { type: 'ability', text: 'row a boat.' },
        { type: 'knowledge', text: 'Knowledge of the Boat Act; the Lake Act; and the Ferry Act' },
      ],
    },
  },
  {
    shows: 'a caption before an item is no part of what it names; consent and what the employer offers are none',
    document: `
HARBOR RANGER

QUALIFICATIONS
- Calm Under Strain: Skill in speaking with skippers who are late.
- Weather Sense: Knowledge of squalls.
- You understand that the harbor keeps your papers.
- Use our expertise in boats for your own.
- Rangers have the ability to participate in a savings plan.
`,
    gives: {
      ksas: [
        { type: 'skill', text: 'Calm Under Strain: Skill in speaking with skippers who are late.' },
        { type: 'knowledge', text: 'Weather Sense: Knowledge of squalls.' },
      ],
    },
  },
  {
    shows: 'competencies are of the kind that each of them names, and of no level by their heading',
    document: `
TRAIL RANGER

GENERAL COMPETENCIES
Accuracy - Ability to measure paths without a second visit.
Attention to Detail: Focusing on the marks of each tree
This job does not ask for a diploma of forestry.
`,
    gives: {
      ksas: [
        { type: 'ability', text: 'Accuracy - Ability to measure paths without a second visit.', level: null },
        { text: 'Attention to Detail: Focusing on the marks of each tree', level: null },
      ],
    },
  },
  {
    shows: 'the table of a person specification, by its labels and by its words',
    document:
      'FORESTER\n\nPERSON SPECIFICATION\nCriteria\tEssential\tDesirable\tHow assessed\nExperience\tTwo years in a nursery\tExperience of leading others\tForm\nKnowledge\tTree diseases and pests\t\tTest\nSkills\tAble to climb with ropes\tReading maps\tInterview',
    gives: {
      ksas: [
        { type: 'knowledge', text: 'Tree diseases and pests' },
        { type: 'ability', text: 'Able to climb with ropes' },
        { type: 'skill', text: 'Reading maps' },
      ],
    },
  },
  {
    shows: 'where some of them may be gained is none',
    document:
      'FORESTER\n\nQUALIFICATIONS\nSome knowledge and abilities may be gained by employees at the entry level while in a learning capacity.\nKnowledge of:\n- Trees.',
    gives: { ksas: [{ type: 'knowledge', text: 'Trees.' }] },
  },
  {
    shows: 'sentences behind one lead that each name something are items of their own',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nKnowledge, Ability and Skill\nKnowledge: Thorough knowledge of dough. Working knowledge of ovens.\nAbility: Ability to knead. The dough is heavy.',
    gives: {
      ksas: [
        { type: 'knowledge', level: 'thorough', text: 'Thorough knowledge of dough.' },
        { type: 'knowledge', level: 'working', text: 'Working knowledge of ovens.' },
        { type: 'ability', text: 'Ability to knead. The dough is heavy.' },
      ],
    },
  },
]
