/** What the API says of itself. */
import { reviewApp } from '@specmill/review'
import { openStoreInMemory } from '@specmill/store'
import { noWork } from '../../test/service/no-work.ts'
import type { ApiDescription } from './api-page.ts'

export async function apiDescription(): Promise<ApiDescription> {
  const store = await openStoreInMemory()
  const app = reviewApp({ store, work: noWork, version: '', renderPage: null, token: null, page: null }, error => {
    throw error
  })
  const description = await (await app.request('/openapi.json')).json()
  await store.close()
  return description as ApiDescription
}
