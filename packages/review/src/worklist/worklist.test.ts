/** What a person is asked to look at, and what not. */
import { expect, test } from '@jest/globals'
import { extract } from '@specmill/extract'
import type { Document } from '@specmill/model'
import { documentOf } from '../testing/service.ts'
import { worklistOf } from './worklist.ts'

const worklist = async (text: string) => worklistOf(await extract(documentOf('a.txt', text, 'a'.repeat(64)) satisfies Document))
const specification = `LOCK KEEPER
CLASS CODE: 3310
DEFINITION
Tends the locks of a canal.
%DUTIES
KNOWLEDGE AND ABILITIES
- Knowledge of sluices.
MINIMUM QUALIFICATIONS
Two years of experience on canals.
LICENSES
Possession of a valid driver's license.
`
const duties = 'DUTIES\n- Opens the lock gates.\n- Greases the paddles.'
const paths = async (text: string, kind: string) => (await worklist(text)).filter(item => item.kind === kind).map(({ path }) => path)

test('what such documents usually say and this one does not', async () => {
  expect(await paths(specification.replace('%DUTIES', duties), 'missing')).toEqual([])
  const gaps = (await worklist(specification.replace('%DUTIES', ''))).filter(({ kind }) => kind === 'missing')
  expect(gaps.map(({ path }) => path)).toEqual(['records[0].duties'])
  expect(gaps[0]?.text).toBe('95 of 100 such documents say this (duties or distinguishing characteristics); nothing was found here.')
})

test('years that follow from the requirements are not to be looked at once more', async () => {
  expect(await paths(specification.replace('%DUTIES', duties), 'implied')).toEqual([])
})

test('the part of a value that is concluded from other words is', async () => {
  const text = specification
    .replace('%DUTIES', duties)
    .replace('LOCK KEEPER', 'CITY OF ELDERBROOK\nLOCK KEEPER')
    .replace('valid driver', 'valid Ohio driver')
  const implied = (await worklist(text)).filter(({ kind }) => kind === 'implied')
  expect(implied).toMatchObject([
    { path: 'records[0].employer', value: { jurisdiction: 'US-OH' }, text: expect.stringMatching(/: jurisdiction\.$/) },
  ])
})
