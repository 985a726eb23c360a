import type { Case } from '../../testing/case.ts'

export const cases: readonly Case[] = [
  {
    shows: 'specialties in brackets below the title, an alias in a heading, assignments inside one of them',
    document:
      'RAIL OPERATIONS MANAGER\n(Freight)\n(Night Yard)\n\nDUTIES\n\nALL SPECIALTIES\n- Plans shifts.\n\nFREIGHT SPECIALTY\n\nGrain Assignment\n- Weighs grain.\n\nTank Car Assignment\n- Inspects tank cars.\n\nEAST NIGHT YARD SPECIALTY\n- Lights the yard.',
    gives: {
      specialties: [
        { name: 'Freight', aliases: [], assignments: ['Grain', 'Tank Car'] },
        { name: 'Night Yard', aliases: ['East Night Yard'], assignments: [] },
      ],
    },
  },
  {
    shows: 'where the work is assigned is no specialty',
    document: 'RAIL CLERK\n\nDUTIES\n- Files waybills.\n\nWORK LOCATION ASSIGNMENT\nThe north yard.\n\nKNOWLEDGE OF\n- Filing.',
    gives: { specialties: [] },
  },
  {
    shows: 'a work assignment is no specialty',
    document: 'RAIL CLERK\n\nDUTIES\n\nWORK ASSIGNMENTS\n- Files waybills.\n\nKNOWLEDGE OF\n- Filing.',
    gives: { specialties: [] },
  },
  {
    shows: 'where one is assigned to work is no specialty',
    document: `HARBOR RANGER\n\nWork Location Assignment:\nOn-site\n\nDUTIES\n- Mends nets.`,
    gives: { specialties: [], workMode: 'on-site' },
  },
]
