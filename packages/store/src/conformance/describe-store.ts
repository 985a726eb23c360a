/** What every store must do, whatever is behind it: one suite that each of them passes. */
import { afterAll, beforeAll, describe } from '@jest/globals'
import type { Store } from '../store.ts'
import { keeping } from './keeping.ts'
import { operating } from './operating.ts'
import { searching } from './searching.ts'
import { takingIn } from './taking-in.ts'
import { twice } from './twice.ts'

const parts: Record<string, (current: () => Store) => void> = {
  'takes in': takingIn,
  keeps: keeping,
  'is operated': operating,
  searches: searching,
  'does twice what it does once': twice,
}

/** @param open is asked once; the store is closed at the end. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store?.close())
    for (const [part, tests] of Object.entries(parts)) describe(part, () => tests(() => store))
  })
}
