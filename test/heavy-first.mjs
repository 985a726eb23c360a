/** The order of the test files: those that take long come first, so that no worker is left with one of them when the others have ended. */
import Sequencer from '@jest/test-sequencer'

/** Ends of paths, the longest first; what is in none of them follows in Jest's own order. */
const heavy = [
  'test/page.test.ts',
  'test/service.test.ts',
  'test/endurance/endurance.test.ts',
  'test/faults.test.ts',
  'reader-pool/reader-pool.test.ts',
  'store/src/store.test.ts',
  'test/packaging.test.ts',
  'test/page/away.test.ts',
  'test/labelled.test.ts',
  'test/buckets.test.ts',
  'review/src/app.test.ts',
  'queue/queues.test.ts',
  'test/killed.test.ts',
  'test/docs.test.ts',
  'src/pipeline.test.ts',
  'test/command.test.ts',
]
const placeOf = path => {
  const place = heavy.findIndex(end => path.endsWith(end))
  return place < 0 ? heavy.length : place
}

export default class HeavyFirst extends Sequencer {
  async sort(tests) {
    return [...(await super.sort(tests))].sort((a, b) => placeOf(a.path) - placeOf(b.path))
  }
}
