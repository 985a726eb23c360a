/** What is said of a value that is asked for by its path. */
import { expect, test } from '@jest/globals'
import { extract } from '@specmill/extract'
import { read } from '@specmill/ingest'
import { askedFor, explain } from './explain.ts'

const text = `LOCK KEEPER
Class Code: 3310

DUTIES
- Opens the lock gates.
- May grease the paddles; reports leaks.

MINIMUM QUALIFICATIONS
High school graduation and two years of experience on canals.
`
const extraction = await extract(await read({ name: 'keeper.txt', bytes: new TextEncoder().encode(text) }))

test.each([
  ['classCode', '"3310"', '[3310]'],
  ['title ', '"Lock Keeper"', '[LOCK KEEPER]'],
  ['records[0].classCode', '"3310"', 'stated by'],
  ['duties', 'Opens the lock gates.', 'May grease the paddles'],
  ['duties[1]', '"modality":"mixed"', '[May grease the paddles; reports leaks.]'],
  ['duties[1].modality', '"mixed"', 'stated by duties'],
  ['duties[1].clauses[1]', '"reports leaks."', 'stated by duties'],
  ['duties[1].clauses[7]', 'there is no 7 in it', '0, 1'],
  ['duties[1].colour', 'there is no colour in it', 'modality'],
  ['duties.modality', '"does"', '"mixed"'],
  ['duties[9]', 'there are 2', 'counted from 0'],
  ['requirements.all[1].min', '"P2Y"', '[two years of experience on canals'],
  ['minimumExperience', '"P2Y"', 'implied by minima/shortest-path'],
  ['flsa', 'the document does not speak of it', 'records[0].flsa'],
  ['flsa.foo', 'the document does not speak of it', 'records[0].flsa.foo'],
])('%s: %s', (path, ...words) => {
  const asked = askedFor(path)
  if (!asked) throw new Error('No path.')
  const said = explain(extraction, asked)
  for (const part of words) expect(said).toContain(part)
})

test.each(['a b', 'duties[x]', 'duties.', '', '[0]'])('%j is no path', path => expect(askedFor(path)).toBeNull())
