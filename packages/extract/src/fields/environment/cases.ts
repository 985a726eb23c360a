/** Cases of the family: documents in small and what is read from them. */
import type { Case } from '../../testing/case.ts'

const form = (...lines: string[]) =>
  ['STABLE HAND', '', 'DUTIES', '- Feeds the horses.', '', 'KNOWLEDGE', '- Knowledge of horses.', '', 'WORKING CONDITIONS', ...lines].join(
    '\n',
  )

export const cases: readonly Case[] = [
  {
    shows: 'a table with a key that counts days',
    document: form(
      'N = Never\tM = Monthly\tW = Several times a week\tD = Daily',
      '',
      'Bites and kicks\tW',
      'Toxic chemicals\tM',
      'Wet straw\tD',
    ),
    gives: {
      environment: [
        { factor: 'Bites and kicks', group: 'environmental', frequency: 'weekly', localCode: 'W' },
        { factor: 'Toxic chemicals', group: 'health-and-safety', frequency: 'monthly', localCode: 'M' },
        { factor: 'Wet straw', group: 'environmental', frequency: 'daily', localCode: 'D' },
      ],
    },
  },
  {
    shows: 'a rubric above the names decides the group',
    document: form(
      'HEALTH AND SAFETY\t\tENVIRONMENTAL FACTORS\t',
      'Bites and kicks\tOften\tWet straw\tDaily',
      'Sharp tools\tSeldom\tDrafts\tNever',
    ),
    gives: {
      environment: [
        { factor: 'Bites and kicks', group: 'health-and-safety', frequency: 'frequently' },
        { factor: 'Wet straw', group: 'environmental', frequency: 'daily' },
        { factor: 'Sharp tools', group: 'health-and-safety', frequency: 'rarely' },
        { factor: 'Drafts', group: 'environmental', frequency: 'never' },
      ],
    },
  },
  {
    shows: 'a sentence with a word of frequency',
    document: form('The hand is occasionally exposed to dust, fumes and toxic chemicals.'),
    gives: {
      environment: [
        { factor: 'dust', frequency: 'occasionally', localCode: 'occasionally' },
        { factor: 'fumes', frequency: 'occasionally' },
        { factor: 'toxic chemicals', group: 'health-and-safety', frequency: 'occasionally' },
      ],
    },
  },
  {
    shows: 'a setting without a frequency',
    document: form('Work is performed in an office environment.'),
    gives: { environment: [{ factor: 'office environment', group: 'environmental', frequency: null, localCode: null }] },
  },
  { shows: 'exposure that is denied', document: form('The hand is not exposed to dust or fumes.'), gives: { environment: [] } },
  {
    shows: 'a factor that is named twice stands once',
    document: form('The hand is exposed to dust.', '', 'There is dust in the loft.'),
    gives: { environment: [{ factor: 'dust', frequency: null }] },
  },
  {
    shows: 'dust among the duties is none',
    document: 'STABLE HAND\n\nKNOWLEDGE\n- Knowledge of horses.\n\nDUTIES\n- Sweeps the dust from the loft.',
    gives: { environment: [] },
  },
  {
    shows: 'a noisy place',
    document: `
KILN OPERATOR

WORKING CONDITIONS
The work is done in a moderately noisy location.
`,
    gives: { environment: [{ factor: 'moderately noisy location', group: 'environmental' }] },
  },
  {
    shows: 'places of work and what is met each day',
    document: 'HARBOR RANGER\n\nENVIRONMENT\n75% outdoors, 25% indoors. Exposed to dust and loud noise daily.\n\nDUTIES\n- Mends nets.',
    gives: {
      environment: [
        { factor: 'outdoors', frequency: null },
        { factor: 'indoors', frequency: null },
        { factor: 'dust', frequency: 'daily' },
        { factor: 'loud noise', frequency: 'daily' },
      ],
    },
  },
  {
    shows: 'noise among other factors; complaints about it are none',
    document:
      'RINK KEEPER\n\nWORKING CONDITIONS\nCold surfaces, noise, and exposure to fumes. Answers noise complaints.\n\nDUTIES\n- Floods the rink.',
    gives: { environment: [{ factor: 'noise' }, { factor: 'fumes' }] },
  },
]
