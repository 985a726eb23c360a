/** When files come to rest, and when to look again. */
import { expect, test } from '@jest/globals'
import { settlingAfter } from './settling.ts'

test('a file that comes to rest while a scan goes on is looked for again at once', () => {
  let now = 0
  const settling = settlingAfter(1_000, () => now)
  expect(settling.isAtRest('a', 'first')).toBe(false)
  settling.endScan()
  expect(settling.next()).toBe(1_000)
  now = 999
  expect(settling.isAtRest('a', 'first')).toBe(false)
  now = 1_050
  settling.endScan()
  expect(settling.next()).toBe(0)
  expect(settling.isAtRest('a', 'first')).toBe(true)
  settling.endScan()
  expect(settling.next()).toBeNull()
})
