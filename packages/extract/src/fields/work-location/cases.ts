/** Cases of the family: documents in small and what is read from them. */
import type { Case } from '../../testing/case.ts'

const form = (...lines: string[]) =>
  ['STABLE HAND', '', 'DUTIES', '- Feeds the horses.', '', 'KNOWLEDGE', '- Knowledge of horses.', '', 'WORK LOCATION', ...lines].join('\n')
const place = (name: string, checked: boolean) => ({ place: name, checked })

export const cases: readonly Case[] = [
  {
    shows: 'places with a cross, and places without',
    document: form('Stable\tX', 'Hay loft\t', 'Riding hall\tX'),
    gives: { workLocations: [place('Stable', true), place('Hay loft', false), place('Riding hall', true)] },
  },
  {
    shows: 'boxes before the places',
    document: form('☒ Stable', '☐ Hay loft', '☑ Riding hall'),
    gives: { workLocations: [place('Stable', true), place('Hay loft', false), place('Riding hall', true)] },
  },
  { shows: 'a list in which nothing is ticked', document: form('Stable\t', 'Hay loft\t'), gives: { workLocations: [] } },
  { shows: 'a sentence about places', document: form('The work is done in the stable and in the hay loft.'), gives: { workLocations: [] } },
  {
    shows: 'boxes of another section',
    document: 'STABLE HAND\n\nKNOWLEDGE\n- Knowledge of horses.\n\nDUTIES\n☒ Feeding',
    gives: { workLocations: [] },
  },
]
