import type { Case } from '../../testing/case.ts'

export const cases: readonly Case[] = [
  {
    shows: 'the first class of a series with its code, its place and its dates',
    document:
      'Harbor Pilot Series\n\nSeries established May 4, 1984\n\nHarbor Pilot Series Specification - Class Titles and Codes\nSchem Code Class Code Class\nHP10 2201 Harbor Pilot Trainee\nHP20 2204 Harbor Pilot (Abolished 02/03/2011 per Pay Letter 11-02)\n\nDefinition of Levels\n\nHarbor Pilot Trainee\nThis is the training level.\n\nHarbor Pilot\nThis is the full level.\n\nMinimum Qualifications\n\nHarbor Pilot Trainee\nOne year of experience as a Deckhand.\n\nHarbor Pilot\nTwo years of experience as a mate.\n\nClass History\nClass Date Established Date Revised Title Changed\nHarbor Pilot Trainee 05/04/1984 -- 07/01/1990\nHarbor Pilot 06/01/1961 05/04/1984 --',
    gives: {
      title: 'Harbor Pilot Trainee',
      classCode: '2201',
      series: { name: 'Harbor Pilot', position: 1, of: 2 },
      history: [
        { event: 'established', date: '1984-05-04', body: null },
        { event: 'revised', date: null },
        { event: 'title-changed', date: '1990-07-01' },
      ],
    },
  },
  {
    shows: 'levels that stand as headings without a table',
    document:
      'RANGE RIDER SERIES\n\nRANGE RIDER I\n\nDUTIES\nRides along fences and mends them.\n\nRANGE RIDER II\n\nDUTIES\nPlans the work of riders and trains them.',
    gives: { title: 'Range Rider I', series: { name: 'Range Rider', position: 1, of: 2 } },
  },
  {
    shows: 'a level in the title alone makes no series',
    document: 'RANGE RIDER II\n\nDUTIES\nPlans the work of riders.\n\nMINIMUM QUALIFICATIONS\nOne year of experience as a Range Rider I.',
    gives: { title: 'Range Rider II', series: null },
  },
  {
    shows: 'code, grade and pay of a level from the cells of the table of the classes',
    document:
      'RANGE RIDER I\nRANGE RIDER II\n\nClass Title\tClass Code\tGrade\tMonthly Salary\nRange Rider I\t3107\t27\t$4,102 - $4,986\nRange Rider II\t3108\t31\t$4,530 - $5,506\n\nDUTIES\n- Rides along fences.\n\nEXPERIENCE\nRange Rider I\nNone.\n\nRange Rider II\nOne year on fences.',
    gives: {
      title: 'Range Rider I',
      classCode: '3107',
      payGrade: '27',
      pay: [{ min: 4102, max: 4986, per: 'month' }],
    },
  },
]
