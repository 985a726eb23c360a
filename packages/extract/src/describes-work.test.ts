/** Pages that stand around postings describe no job; short texts about one do. */
import { describe, expect, test } from '@jest/globals'
import { extractText as read } from './testing/extract-text.ts'

describe('no job is described by', () => {
  test.each([
    [
      'a list of jobs',
      'Sign in to be told of new jobs\n\nHarbor Ranger\nCity of Eelport\n\nHead Gardener\nTown of Moss\n\nBoat Builder\nTern County',
    ],
    [
      'a page of search results',
      'Harbor Ranger\nCity of Eelport\nClosing date: 5/1/2025\n\nHead Gardener\nClosing date: 5/2/2025\n\nBoat Builder\nClosing date: 5/3/2025\n\nLamp Keeper\nClosing date: 5/4/2025',
    ],
    [
      'a page that says that it is over',
      'Sorry, this position has been filled.\n\nCookies keep your place on this page. See our candidates page.',
    ],
    [
      'a salary schedule',
      `WAGE RANGES\nThe ranges below apply to all grades.\n${Array.from({ length: 14 }, (_, grade) => `Grade ${grade + 1}\t$${20 + grade}.10\t$${30 + grade}.40`).join('\n')}`,
    ],
    ['terms of use', 'By using the site you accept these terms.\n\nYou understand that an employer may see your job history.'],
    [
      'a page about applying for any job',
      'How to Apply\n\nAnnouncement of Openings\nThe process begins with an announcement for the class in which there is a vacancy.\n\nApplication Forms\nApplications must be made only on our forms. The position may require a test.',
    ],
    [
      'an office that speaks of itself',
      'Our office serves all departments.\n\nWe look after each job applicant, the wages and the pensions.',
    ],
  ])('%s', (_, text) => {
    const { document, records, notes } = read(text)
    expect([document.kind, records.length, notes.map(note => note.code)]).toEqual(['other', 0, ['document/no-job']])
  })
})

test.each([
  ['it says what the position does', 'Harbor Ranger\n\nThis position reports to the harbor master and is part of a crew.'],
  ['it seeks someone', 'Moss & Fern\n\nWe are looking for a gardener who knows alpine plants.'],
  ['it has a duty', 'HARBOR RANGER\n\nDUTIES\n- Mends nets.'],
  [
    'it is divided as a job is, whatever else it is called',
    'Personnel Policy\nHARBOR RANGER\n\nThis policy describes the work.\n\nDUTIES\n- Mends nets.\n\nKNOWLEDGE OF\n- Nets.\n\nMINIMUM QUALIFICATIONS\nOne year of experience with nets.',
  ],
])('a job is described where %s', (_, text) => expect(read(text).records).toHaveLength(1))
