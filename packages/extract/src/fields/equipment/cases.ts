/** Cases of the family: documents in small and what is read from them. */
import type { Case } from '../../testing/case.ts'

const form = (...lines: string[]) =>
  ['STABLE HAND', '', 'DUTIES', '- Feeds the horses.', '', 'KNOWLEDGE', '- Knowledge of horses.', '', ...lines].join('\n')

export const cases: readonly Case[] = [
  {
    shows: 'the words before a list that is not complete are no part of it',
    document: 'GARDENER\n\nEQUIPMENT\nWorking knowledge of garden equipment including, but not limited to, rakes, hoes, and mowers.',
    gives: { equipment: ['rakes', 'hoes', 'mowers'] },
  },
  {
    shows: 'who operates equipment is no heading above it, unlike its operation',
    document: 'Equipment Operator\n\nDepartment: Roads\n\nDUTIES\n- Grades roads.\n\nEquipment Operation\n- Grader\n- Roller',
    gives: { title: 'Equipment Operator', equipment: ['Grader', 'Roller'] },
  },
  {
    shows: 'a list in one line',
    document: form('MACHINES, TOOLS AND EQUIPMENT', 'Pitchfork, hoof pick, hay baler (small, on wheels), radio and telephone.'),
    gives: { equipment: ['Pitchfork', 'hoof pick', 'hay baler (small, on wheels)', 'radio', 'telephone'] },
  },
  {
    shows: 'a bullet for each',
    document: form('EQUIPMENT', '- Pitchfork;', '- Hoof pick, bent', '- Hay baler'),
    gives: { equipment: ['Pitchfork', 'Hoof pick', 'bent', 'Hay baler'] },
  },
  {
    shows: 'what stands behind "including"',
    document: form('EQUIPMENT USED', 'Uses the tools of a stable, including pitchfork, hoof pick, and hay baler.'),
    gives: { equipment: ['pitchfork', 'hoof pick', 'hay baler'] },
  },
  {
    shows: 'what is expected of people is no tool',
    document: form('EQUIPMENT', '- Pitchfork', '- In a storm, all employees are expected to help with the herd.'),
    gives: { equipment: ['Pitchfork'] },
  },
  { shows: 'cells of a row', document: form('EQUIPMENT', 'Pitchfork\tHoof pick'), gives: { equipment: ['Pitchfork', 'Hoof pick'] } },
  {
    shows: 'protective equipment that is stated as none',
    document: form('PROTECTIVE EQUIPMENT', 'None'),
    gives: { protectiveEquipment: [], statedAbsent: ['protectiveEquipment'] },
  },
  {
    shows: 'protective equipment is no other equipment',
    document: form('PERSONAL PROTECTIVE EQUIPMENT', 'Boots, gloves, helmet.'),
    gives: { protectiveEquipment: ['Boots', 'gloves', 'helmet'], equipment: [] },
  },
  {
    shows: 'tools among the duties are none',
    document: form('KNOWLEDGE', '- Knowledge of balers, rakes and forks.'),
    gives: { equipment: [], protectiveEquipment: [] },
  },
]
