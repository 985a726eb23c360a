/** Cases of the family: documents in small and what is read from them. */
import type { Case } from '../../testing/case.ts'

const form = (...lines: string[]) =>
  ['STABLE HAND', '', 'DUTIES', '- Feeds the horses.', '', 'KNOWLEDGE', '- Knowledge of horses.', '', 'PHYSICAL DEMANDS', ...lines].join(
    '\n',
  )
const demand = (activity: string, frequency: string | null, localCode: string | null) => ({ activity, frequency, localCode })

export const cases: readonly Case[] = [
  {
    shows: 'shares of the day beside a word of frequency',
    document: 'TITLE: Loom Fixer\n\nPHYSICAL DEMANDS\nSitting (80%), standing/walking (15%), climbing frequently.',
    gives: {
      physicalDemands: [
        { activity: 'sitting', frequency: 'continuously', localCode: '80%' },
        { activity: 'standing', frequency: 'occasionally', localCode: '15%' },
        { activity: 'walking', frequency: 'occasionally', localCode: '15%' },
        { activity: 'climbing', frequency: 'frequently', localCode: 'frequently' },
      ],
    },
  },
  {
    shows: 'ticks below shares of the time, in tables that each have a title',
    document:
      'TITLE: Loom Fixer\n\nPHYSICAL REQUIREMENTS\nPhysical Activity:\tNone\tunder 1/3\t1/3 to 2/3\tover 2/3\nKneeling\t\tX\nSitting\t\t\t\tX\nSwimming\tX\n\nLifting Requirements:\tNone\tunder 1/3\t1/3 to 2/3\tover 2/3\nUp to 15 pounds\t\t\tX\nWork Environment:\tNone\tunder 1/3\t1/3 to 2/3\tover 2/3\nDust of wool\t\tX\nHeights\tX',
    gives: {
      physicalDemands: [
        { activity: 'Kneeling', frequency: 'occasionally' },
        { activity: 'Sitting', frequency: 'continuously' },
        { activity: 'Swimming', frequency: 'never' },
        { activity: 'Up to 15 pounds', frequency: 'frequently', pounds: { max: 15 } },
      ],
      environment: [
        { factor: 'Dust of wool', frequency: 'occasionally' },
        { factor: 'Heights', frequency: 'never' },
      ],
    },
  },
  {
    shows: "letters in a table, read by the document's own key",
    document: form('R = Rarely\tO = Occasionally\tF = Frequently', '', 'Kneeling\tF', 'Climbing\tR'),
    gives: { physicalDemands: [demand('Kneeling', 'frequently', 'F'), demand('Climbing', 'rarely', 'R')] },
  },
  {
    shows: 'words in a table',
    document: form('Activity\tHow often', 'Kneeling\tConstantly', 'Climbing\tSeldom'),
    gives: { physicalDemands: [demand('Kneeling', 'continuously', 'Constantly'), demand('Climbing', 'rarely', 'Seldom')] },
  },
  {
    shows: 'a tick in the column of a frequency',
    document: form('Activity\tNever\tOccasionally\tFrequently', 'Kneeling\t\tX\t', 'Climbing\tX\t\t', 'Stooping\t\t\tX'),
    gives: {
      physicalDemands: [
        demand('Kneeling', 'occasionally', null),
        demand('Climbing', 'never', null),
        demand('Stooping', 'frequently', null),
      ],
    },
  },
  {
    shows: 'two tables side by side',
    document: form('Activity\tHow often\tActivity\tHow often', 'Kneeling\tRarely\tReaching\tOften', 'Climbing\tNever\tTasting\tSeldom'),
    gives: {
      physicalDemands: [
        demand('Kneeling', 'rarely', 'Rarely'),
        demand('Reaching', 'frequently', 'Often'),
        demand('Climbing', 'never', 'Never'),
        demand('Tasting', 'rarely', 'Seldom'),
      ],
    },
  },
  {
    shows: 'what is written behind the code',
    document: form(
      'Activity\tHow often\tExplanation',
      'Lifting\tOccasionally\tsacks of oats, up to 60 pounds',
      'Kneeling\tRarely\tto clean hooves',
    ),
    gives: {
      physicalDemands: [
        {
          ...demand('Lifting', 'occasionally', 'Occasionally'),
          description: 'sacks of oats, up to 60 pounds',
          pounds: { min: null, max: 60 },
        },
        { ...demand('Kneeling', 'rarely', 'Rarely'), description: 'to clean hooves', pounds: null },
      ],
    },
  },
  {
    shows: 'letters without a key say nothing of how often',
    document: form('Activity\tCode', 'Kneeling\tF', 'Climbing\tR'),
    gives: { physicalDemands: [] },
  },
  {
    shows: 'a sentence with words of frequency',
    document: form('The hand must frequently kneel and occasionally climb.'),
    gives: { physicalDemands: [demand('kneel', 'frequently', 'frequently'), demand('climb', 'occasionally', 'occasionally')] },
  },
  {
    shows: 'a weight belongs to what is lifted',
    document: form('Must regularly stand, and must lift up to 45 pounds.'),
    gives: {
      physicalDemands: [
        { activity: 'stand', frequency: 'frequently', pounds: null },
        { activity: 'lift', frequency: 'frequently', pounds: { min: null, max: 45 }, description: 'lift up to 45 pounds' },
      ],
    },
  },
  {
    shows: 'no demand in a sentence about accommodations',
    document: form('Reasonable accommodations may be made to enable people with disabilities to stand and walk as the work asks for.'),
    gives: { physicalDemands: [] },
  },
  {
    shows: 'a standing committee and a driving record are no demands',
    document: form('Sits on no standing committee and keeps a good driving record.'),
    gives: { physicalDemands: [{ activity: 'sits' }] },
  },
  {
    shows: 'activities among the duties are none',
    document: 'STABLE HAND\n\nKNOWLEDGE\n- Knowledge of horses.\n\nDUTIES\n- Walks the horses and carries hay.',
    gives: { physicalDemands: [] },
  },
  {
    shows: 'demands on the mind, in a table of their own',
    document: form(
      'Kneeling\tRarely',
      'Climbing\tNever',
      '',
      'NON-PHYSICAL DEMANDS',
      'Demand\tHow often',
      'Working to a deadline\tOften',
      'Tedious work\tSeldom',
    ),
    gives: {
      nonPhysicalDemands: [
        { demand: 'Working to a deadline', frequency: 'frequently', localCode: 'Often' },
        { demand: 'Tedious work', frequency: 'rarely', localCode: 'Seldom' },
      ],
    },
  },
  {
    shows: 'sites that are reached are no demands of the body',
    document: `
HARBOR RANGER

PHYSICAL DEMANDS
Must drive in order to reach mooring and training sites, and lift up to 35 pounds.
`,
    gives: { physicalDemands: [{ activity: 'drive' }, { activity: 'lift', pounds: { min: null, max: 35 } }] },
  },
  {
    shows: 'each clause has its own words of frequency',
    document: `
KILN OPERATOR

PHYSICAL DEMANDS
The work regularly requires sitting, frequently requires use of hands and fingers; it occasionally calls for early hours.
`,
    gives: {
      physicalDemands: [
        { activity: 'sitting', frequency: 'frequently' },
        { activity: 'use of hands and fingers', frequency: 'frequently' },
      ],
    },
  },
  {
    shows: 'further weights of a sentence, with the unit or without',
    document: form(
      'Must regularly lift up to 10 pounds, frequently up to 25, occasionally 50. Hoists up to 75 pounds occasionally and 60 pounds frequently.',
    ),
    gives: {
      physicalDemands: [
        { activity: 'lift', frequency: 'frequently', localCode: 'regularly', pounds: { min: null, max: 10 } },
        { activity: 'lift', frequency: 'frequently', pounds: { min: null, max: 25 } },
        { activity: 'lift', frequency: 'occasionally', pounds: { min: null, max: 50 } },
        { activity: 'hoists', frequency: 'occasionally', pounds: { min: null, max: 75 } },
        { activity: 'hoists', frequency: 'frequently', pounds: { min: null, max: 60 } },
      ],
    },
  },
  {
    shows: 'weights and their frequencies between semicolons',
    document: form('Lifting 0-10 lbs: Constantly; 11-25 lbs: Frequently; over 50 lbs: Never'),
    gives: {
      physicalDemands: [
        { activity: 'lifting', frequency: 'continuously', pounds: { min: 0, max: 10 } },
        { activity: 'lifting', frequency: 'frequently', pounds: { min: 11, max: 25 } },
        { activity: 'lifting', frequency: 'never', pounds: { min: 50, max: null } },
      ],
    },
  },
  {
    shows: 'shares of the day behind the activities',
    document: form('Sitting: up to 5 hours per day. Stand (75%), walk (20%), kneel for 3 children.'),
    gives: {
      physicalDemands: [
        { activity: 'sitting', frequency: 'frequently', localCode: 'up to 5 hours per day' },
        { activity: 'stand', frequency: 'continuously', localCode: '75%' },
        { activity: 'walk', frequency: 'occasionally', localCode: '20%' },
        { activity: 'kneel', frequency: null },
      ],
    },
  },
  {
    shows: 'boxes under hours of the day',
    document: form(
      'Tick the hours per day.',
      'Activity\t0\t1-2\t3-5\t6-8',
      'Sitting\t[ ]\t[ ]\t[ ]\t[X]',
      'Standing\t[ ]\t[X]\t[ ]\t[ ]',
      'Crawling\t[X]\t[ ]\t[ ]\t[ ]',
    ),
    gives: {
      physicalDemands: [
        { activity: 'Sitting', frequency: 'continuously' },
        { activity: 'Standing', frequency: 'occasionally' },
        { activity: 'Crawling', frequency: 'never' },
      ],
    },
  },
  {
    shows: 'the frequency between an activity and its weight, and those who run',
    document:
      'BAKER\n\nDUTIES\n- Bakes bread.\n\nPHYSICAL DEMANDS\nLifting: frequently 25 pounds or less; occasionally up to 70 pounds.\nIs occasionally required to run, climb or restrain a dog.\nMay run errands.',
    gives: {
      physicalDemands: [
        { activity: 'lifting', frequency: 'frequently', pounds: { max: 25 } },
        { activity: 'lifting', frequency: 'occasionally', pounds: { max: 70 } },
        { activity: 'run', frequency: 'occasionally' },
        { activity: 'climb', frequency: 'occasionally' },
        { activity: 'restrain', frequency: 'occasionally' },
      ],
    },
  },
]
