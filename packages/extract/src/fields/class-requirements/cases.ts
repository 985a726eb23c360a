/** Cases of the family: documents in small and what is read from them. */
import type { Case } from '../../testing/case.ts'

const form = (...lines: string[]) =>
  ['STABLE HAND', '', 'DUTIES', '- Feeds the horses.', '', 'KNOWLEDGE', '- Knowledge of horses.', '', 'CLASS REQUIREMENTS', ...lines].join(
    '\n',
  )

export const cases: readonly Case[] = [
  {
    shows: 'a row for each factor',
    document: form('Reading\tThe work asks for the reading of feed labels.', 'Budget\tThe class keeps no budget.'),
    gives: {
      classRequirements: [
        { factor: 'Reading', text: 'The work asks for the reading of feed labels.' },
        { factor: 'Budget', text: 'The class keeps no budget.' },
      ],
    },
  },
  {
    shows: 'a line for each factor',
    document: form('Reading: The work asks for the reading of feed labels.', 'Policy: The class sets no policy.'),
    gives: {
      classRequirements: [
        { factor: 'Reading', text: 'The work asks for the reading of feed labels.' },
        { factor: 'Policy', text: 'The class sets no policy.' },
      ],
    },
  },
  {
    shows: 'a row that has a factor and no text',
    document: form('Reading\t', 'Budget\tThe class keeps no budget.'),
    gives: { classRequirements: [{ factor: 'Budget', text: 'The class keeps no budget.' }] },
  },
  {
    shows: 'a factor is no knowledge, skill or ability',
    document: form('Reading\tThe work requires the ability to read feed labels.', 'Mathematics\tThe work requires the ability to add.'),
    gives: { ksas: [{ text: 'Knowledge of horses.' }] },
  },
  {
    shows: 'rows of another section',
    document: 'STABLE HAND\n\nKNOWLEDGE\n- Knowledge of horses.\n\nDUTIES\nFeeding\tThe hand feeds the horses.',
    gives: { classRequirements: [] },
  },
]
