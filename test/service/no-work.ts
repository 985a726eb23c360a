/** For an API that is only asked: there is nobody who works. */
import type { Work } from '@specmill/review'

export const noWork: Work = {
  take: () => Promise.reject(new Error('Nothing is taken in.')),
  replay: () => Promise.reject(new Error('Nothing is run.')),
  reprocess: async () => [],
  onProgress: () => () => undefined,
  trouble: async () => null,
  jobs: async () => ({ waiting: 0, active: 0 }),
}
