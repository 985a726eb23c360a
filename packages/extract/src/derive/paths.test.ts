/** Trees of requirements → their least demanding combinations. */
import { describe, expect, test } from '@jest/globals'
import type { EducationLevel, Requirement } from '@specmill/model'
import { pathsThrough } from './paths.ts'

const school = (level: EducationLevel): Requirement => ({
  kind: 'education',
  level,
  text: '',
  fields: [],
  relatedField: false,
  orEquivalent: false,
  credits: null,
})
const years = (min: string | null, mayOverlap = false): Requirement => ({
  kind: 'experience',
  text: '',
  min,
  max: null,
  hours: null,
  areas: [],
  areasNeeded: 'any',
  level: null,
  where: null,
  within: null,
  as: [],
  atLeast: [],
  supervisory: false,
  fullTime: false,
  paid: false,
  professional: false,
  mayOverlap,
})
const equivalency: Requirement = { kind: 'equivalency', text: '', approver: null, constraint: null, replaces: null, upTo: null }
const license: Requirement = { kind: 'license', text: '', license: 0 }

describe('pathsThrough', () => {
  test.each<[string, Requirement, [EducationLevel | null, string | null][]]>([
    ['adds what is asked for together', { all: [school('bachelor'), years('P2Y'), years('P18M')] }, [['bachelor', 'P42M']]],
    ['does not add what may overlap', { all: [years('P5Y'), years('P2Y', true)] }, [[null, 'P5Y']]],
    ['takes what overlaps where it is the longer', { all: [years('P1Y'), years('P2Y', true)] }, [[null, 'P2Y']]],
    ['gives no path through an equivalency', { any: [{ all: [school('master'), years('P1Y')] }, equivalency] }, [['master', 'P1Y']]],
    [
      'keeps ways of which none beats another',
      { any: [{ all: [school('bachelor'), years('P1Y')] }, { all: [school('high-school'), years('P4Y')] }] },
      [
        ['bachelor', 'P1Y'],
        ['high-school', 'P4Y'],
      ],
    ],
    ['drops a way that another beats', { any: [years('P2Y'), years('P3Y')] }, [[null, 'P2Y']]],
    ['is empty where a way asks for neither', { any: [years('P2Y'), license] }, []],
    ['is empty where nothing is counted', years(null), []],
  ])('%s', (_, tree, paths) => expect(pathsThrough(tree).map(path => [path.education, path.experience])).toEqual(paths))

  test('keeps the scopes apart', () =>
    expect(
      pathsThrough({
        all: [
          school('high-school'),
          {
            any: [
              { ...years('P2Y'), scope: ['Field'] },
              { ...years('P4Y'), scope: ['Desk'] },
            ],
          },
        ],
      }),
    ).toEqual([
      { education: 'high-school', experience: 'P2Y', scope: ['Field'] },
      { education: 'high-school', experience: 'P4Y', scope: ['Desk'] },
    ]))
})
