/** The two excerpts in the README are what the tool gives. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root, specmill } from './command/run.ts'

const sample = join(root, 'samples/bridge-maintenance-superintendent')
const [excerpt = '', finding = ''] = readFileSync(join(root, 'README.md'), 'utf8')
  .split('```json\n')
  .slice(1)
  .map(part => part.split('```')[0] ?? '')

/** Without the attributes that are null, false or empty. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned)
  if (typeof value !== 'object' || value === null) return value
  const says = (part: unknown) => part !== null && part !== false && !(Array.isArray(part) && part.length === 0)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => says(part))
      .map(([key, part]) => [key, pruned(part)]),
  )
}
const recordOf = (...args: string[]) => JSON.parse(specmill(['extract', ...args]).stdout).records[0]

test('the record beside its source', () => {
  const shown = JSON.parse(excerpt)
  const record = pruned(recordOf('--plain', join(sample, 'source.md'))) as Record<string, unknown>
  expect(Object.fromEntries(Object.keys(shown).map(key => [key, record[key]]))).toEqual(shown)
})

test('the finding with its evidence', () => {
  const shown = JSON.parse(`{${finding}}`)
  expect({ probation: recordOf(join(sample, 'source.pdf')).probation }).toEqual(shown)
})
