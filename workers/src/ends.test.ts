/** The end of a run is learnt also where the queue tells nothing. */
import { expect, test } from '@jest/globals'
import { openStoreInMemory } from '@specmill/store'
import { endsOf } from './ends.ts'
import { openQueue } from './queue/open-queue.ts'

test('a queue that gives no news is trouble, and the store is looked at', async () => {
  const store = await openStoreInMemory()
  const queue = await openQueue('pglite:', store)
  const troubles: string[] = []
  const mute = { ...queue, alone: false, listen: () => Promise.reject(new Error('The queue is away.')) }
  const ends = endsOf(store, mute, ({ message }) => void troubles.push(message))
  const { run } = await store.takeIn({ bucket: 'file:', key: '/mill.txt', name: 'mill.txt', bytes: new TextEncoder().encode('Mill') }, '1')
  await store.endRun(run.id, { state: 'rejected', errorCode: 'corrupt', error: 'mill.txt is damaged; export it again.' })
  expect(await ends.of(run.id)).toMatchObject({ id: run.id, state: 'rejected' })
  expect(troubles).toEqual(['The queue is away.'])
  await ends.close()
  await queue.close()
  await store.close()
})
