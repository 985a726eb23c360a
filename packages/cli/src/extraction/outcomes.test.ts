/** Many files: the outcomes come in their order, and a file that ends its process is rejected alone. */
import { expect, test } from '@jest/globals'
import { outcomesOf } from './outcomes.ts'

const program = new URL('./testing/odd-reader.ts', import.meta.url)
const names = ['a', 'deadly-1', 'b', 'endless', 'deadly-2', 'deadly-3', 'c', 'd']

test.each([1, 3])('with %i at a time', async count => {
  const inputs = names.map(name => ({ label: name, name, path: name, folder: '' }))
  const ends: [string, string | undefined][] = []
  for await (const [input, { json, rejection }] of outcomesOf(
    inputs,
    { plain: true, pretty: false },
    { count, deadlineMs: 3_000, program },
  ))
    ends.push([input.name, json ?? rejection?.code])
  expect(ends).toEqual(names.map(name => [name, name.startsWith('deadly') ? 'corrupt' : name === 'endless' ? 'timeout' : name]))
})
