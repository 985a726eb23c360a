/** A file that ends its process is rejected, and all others are extracted. */
import { expect, test } from '@jest/globals'
import { openPool } from './pool.ts'

const child = new URL('./testing/dying-child.ts', import.meta.url)
const shape = { plain: true, pretty: false }
const names = ['a', 'deadly-1', 'b', 'deadly-2', 'deadly-3', 'c', 'd']

test.each([1, 2, 3])(
  'with %i children',
  async size => {
    const pool = openPool(size, child)
    const outcomes = await Promise.all(names.map(name => pool.run({ input: { label: name, name, path: name, folder: '' }, shape })))
    pool.close()
    expect(outcomes.map(({ json, rejection }) => json ?? rejection?.code)).toEqual(['a', 'crashed', 'b', 'crashed', 'crashed', 'c', 'd'])
  },
  60_000,
)
