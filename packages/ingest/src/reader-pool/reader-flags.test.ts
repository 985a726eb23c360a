import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readerFlags, usualMemory } from './reader-flags.ts'

test.each([
  [usualMemory, 768, 16],
  [256, 192, 4],
  [16_384, 1_950, 16],
])('a ceiling of %d MB: a heap of %d MB, new objects in %d', (ceiling, heap, young) => {
  expect(readerFlags(ceiling)).toEqual([`--max-old-space-size=${heap}`, `--max-semi-space-size=${young}`])
})

test('the heap ends below the ceiling with its room for new objects', () => {
  const numbers = (flags: string[]) => flags.map(flag => Number(flag.split('=')[1]))
  fc.assert(
    fc.property(fc.integer({ min: 64, max: 100_000 }), ceiling => {
      const [old = 0, semi = 0] = numbers(readerFlags(ceiling))
      expect(old + 3 * semi).toBeLessThan(ceiling)
      expect(semi).toBeGreaterThan(0)
    }),
  )
})
