/** What the API says of itself. */
import { reviewApp } from '@specmill/review'
import { openStoreInMemory } from '@specmill/store'
import type { ApiDescription } from './api-page.ts'

export async function apiDescription(): Promise<ApiDescription> {
  const store = await openStoreInMemory()
  const work = {
    take: () => Promise.reject(new Error('Nothing is taken in.')),
    replay: () => Promise.reject(new Error('Nothing is run.')),
    reprocess: async () => 0,
    onProgress: () => () => undefined,
    trouble: async () => null,
    jobs: async () => ({ waiting: 0, active: 0 }),
  }
  const app = reviewApp({ store, work, version: '', renderPage: null, token: null, page: null }, error => {
    throw error
  })
  const description = await (await app.request('/openapi.json')).json()
  await store.close()
  return description as ApiDescription
}
