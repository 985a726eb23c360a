/** Cases of the family: documents in small and what is read from them. */
import type { Case } from '../../testing/case.ts'

const form = (...lines: string[]) =>
  ['STABLE HAND', '', 'DUTIES', '- Feeds the horses.', '', 'KNOWLEDGE', '- Knowledge of horses.', '', 'PHYSICAL STRENGTH', ...lines].join(
    '\n',
  )

export const cases: readonly Case[] = [
  { shows: 'a cross beside a name', document: form('Sedentary\t', 'Light\tX', 'Heavy\t'), gives: { strength: 'light' } },
  { shows: 'a check box before a name', document: form('☐ Light\t☒ Very Heavy\t☐ Medium'), gives: { strength: 'very-heavy' } },
  { shows: 'a cross behind a name in its cell', document: form('Light\tMedium X\tHeavy'), gives: { strength: 'medium' } },
  { shows: 'boxes of which none is ticked', document: form('☐ Light\t☐ Medium\t☐ Heavy'), gives: { strength: null } },
  { shows: 'a name with its label', document: form('Strength level: Sedentary'), gives: { strength: 'sedentary' } },
  { shows: 'a name before "work"', document: form('Heavy work, with loads of all kinds from the hay loft.'), gives: { strength: 'heavy' } },
  {
    shows: 'work that is said to be light',
    document: form('The work is generally light and done outdoors.'),
    gives: { strength: 'light' },
  },
  {
    shows: 'two names that contradict each other',
    document: form('Light work in winter.', '', 'Heavy work in summer.'),
    gives: { strength: null },
  },
  {
    shows: 'the key of all strengths says none of them',
    document: form('S = Sedentary: up to 10 pounds\tL = Light: up to 20 pounds\tM = Medium: up to 50 pounds'),
    gives: { strength: null },
  },
  {
    shows: 'heavy traffic is no strength',
    document: form('Leads horses through heavy traffic; lifts light loads.'),
    gives: { strength: null },
  },
  {
    shows: 'light work among the duties is no strength of the class',
    document: 'STABLE HAND\n\nKNOWLEDGE\n- Knowledge of horses.\n\nDUTIES\n- Does light work in the kitchen.',
    gives: { strength: null },
  },
  {
    shows: 'the label of a line among the surroundings',
    document: 'STABLE HAND\n\nENVIRONMENT\nDust.\nSTRENGTH: Medium work in all weather.\n\nDUTIES\n- Feeds horses.',
    gives: { strength: 'medium' },
  },
  {
    shows: 'the force by which a strength is defined; no other poundage',
    document:
      'STABLE HAND\n\nPHYSICAL DEMANDS\nExerting up to 20 pounds of force occasionally, and less at other times.\n\nDUTIES\n- Feeds horses.',
    gives: { strength: 'light' },
  },
  {
    shows: 'what must be lifted names no strength',
    document: 'STABLE HAND\n\nPHYSICAL DEMANDS\nMust lift up to 50 pounds occasionally.\n\nDUTIES\n- Feeds horses.',
    gives: { strength: null },
  },
]
