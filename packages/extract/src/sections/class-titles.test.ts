import { describe, expect, test } from '@jest/globals'
import { repairDocument } from '../repair/repair.ts'
import { documentFromText } from '../testing/document-from-text.ts'
import { classTitlesOf, describedClasses } from './class-titles.ts'
import { classesNamed } from './named-classes.ts'

const blocksOf = (text: string) => repairDocument(documentFromText(text)).blocks

const described: [shows: string, text: string, classes: [title: string, code: string | null][]][] = [
  [
    'lines with two codes',
    'Class Titles and Codes\nSchem Code Class Code Class\nHP10 2201 Harbor Clerk\nHP2O 2204 Harbor Pilot (Abolished 02/03/2011)',
    [
      ['Harbor Clerk', '2201'],
      ['Harbor Pilot', '2204'],
    ],
  ],
  [
    'rows',
    'Class Titles and Codes\nClass Code\tClass\n2201\tHarbor Clerk\n2204\tHarbor Pilot',
    [
      ['Harbor Clerk', '2201'],
      ['Harbor Pilot', '2204'],
    ],
  ],
  [
    'cells that were read as lines',
    'Class Titles and Codes\nSchem Code\nHP10\n2201\nHarbor Clerk\nHP20\n2204\nHarbor Pilot',
    [
      ['Harbor Clerk', '2201'],
      ['Harbor Pilot', '2204'],
    ],
  ],
  [
    'levels that stand as headings',
    'DIVER I\n\nInspects piers.\n\nDIVER II\n\nLeads divers.',
    [
      ['DIVER I', null],
      ['DIVER II', null],
    ],
  ],
  [
    'a table at the top, with grades and pay',
    'CLASS TITLE CLASS CODE SALARY GROUP SALARY RANGE\nHARBOR CLERK I 2201 B14 $38,976 - $58,130\nHARBOR CLERK II 2204 B16 $43,900 - $66,259',
    [
      ['HARBOR CLERK I', '2201'],
      ['HARBOR CLERK II', '2204'],
    ],
  ],
  [
    'grades of a scale, each printed twice',
    'Harbor Clerk 9\n\nEnters.\n\nHarbor Clerk P11\n\nReviews.\n\nEXPERIENCE\n\nHarbor Clerk 9\n\nNone.\n\nHarbor Clerk P11\n\nTwo years.',
    [
      ['Harbor Clerk 9', null],
      ['Harbor Clerk P11', null],
    ],
  ],
  [
    'one job that is announced at several grades',
    'Title: Harbor Clerk – Permits\n\nEXPERIENCE\n\nHarbor Clerk 9\n\nNone.\n\nHarbor Clerk P11\n\nTwo years.\n\nSUBSTITUTION\n\nHarbor Clerk 9\n\nNone.\n\nHarbor Clerk P11\n\nA degree.',
    [],
  ],
  [
    'ranks in brackets behind the name',
    'Harbor Planner (Assistant / Associate)\n\nAssistant Harbor Planner: the entry level.\n\nAssociate Harbor Planner: the journey level.',
    [
      ['Assistant Harbor Planner', null],
      ['Associate Harbor Planner', null],
    ],
  ],
  [
    'ranks joined by a word',
    'Harbor Planner (Assistant or Associate)\n\nAssistant: the entry level.\n\nAssociate: the journey level.',
    [
      ['Assistant Harbor Planner', null],
      ['Associate Harbor Planner', null],
    ],
  ],
  ['places in brackets are no ranks', 'Harbor Planner (Docks / Parks)\n\nDocks: the piers.\n\nParks: the lawns.', []],
  ['two jobs with a stroke are no levels', 'Harbor Planner / Gardener\n\nHarbor Planner: plans.\n\nGardener: digs.', []],
  ['a level in running text', 'DIVER II\n\nOne year as a Diver I is needed to become a Diver II.', []],
  ['alternatives are no levels', 'DIVER\n\nOPTION I\n\nOne year.\n\nOPTION II\n\nTwo years.', []],
]

describe('classes of a file', () => {
  test.each(described)('%s', (_, text, classes) =>
    expect(describedClasses(blocksOf(text)).map(one => [one.title, one.code])).toEqual(classes),
  )

  test('a heading may name several classes, and nothing else', () => {
    const titles = ['Diver I', 'Diver II', 'Senior Diver']
    expect(classesNamed('Diver I and Diver II', titles)).toEqual([0, 1])
    expect(classesNamed('SENIOR DIVER:', titles)).toEqual([2])
    expect(classesNamed('Diver III', titles)).toEqual([])
    expect(classesNamed('Duties of a Diver I', titles)).toEqual([])
  })

  test('a heading may name a class in a word that differs, or two levels at once', () => {
    const titles = ['Harbor Records Administrator I', 'Harbor Records Administrator II', 'Pilots and Divers Supervisor']
    expect(classesNamed('Harbor Records Administration II', titles)).toEqual([1])
    expect(classesNamed('Harbor Records Administrator I and II', titles)).toEqual([0, 1])
    expect(classesNamed('Pilots Divers Supervisor', titles)).toEqual([2])
    expect(classesNamed('Harbor Records Administrator I/II', titles)).toEqual([0, 1])
    expect(classesNamed('Harbor Records Administrator', titles)).toEqual([])
    expect(classesNamed('Harbor Records Assistant II', titles)).toEqual([])
  })

  test('a file about one class has no titles that headings repeat', () =>
    expect(classTitlesOf(blocksOf('DIVER II\n\nDUTIES\n- Dives.')).size).toBe(0))
})
