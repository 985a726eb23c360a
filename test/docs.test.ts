/** docs/api.md is what the API says of itself, and its examples are answered. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { apiPage } from '../docs/make/api-page.ts'
import { apiDescription } from '../docs/make/description.ts'
import { examples } from '../docs/make/examples.ts'
import { type TestedService, testedService } from '../packages/review/src/testing/service.ts'
import { root } from './command/run.ts'

test('docs/api.md (if this fails: pnpm docs)', async () => {
  expect(readFileSync(join(root, 'docs/api.md'), 'utf8')).toBe(apiPage(await apiDescription()))
})

test('each operation has an example', async () => {
  const { paths } = await apiDescription()
  const operations = Object.entries(paths).flatMap(([path, item]) => Object.keys(item).map(method => `${method.toUpperCase()} ${path}`))
  expect(Object.keys(examples).sort()).toEqual(operations.sort())
})

describe('an example is answered', () => {
  let service: TestedService
  const ids = new Map<string, string>()
  beforeAll(async () => {
    const renderPage = async () => ({ png: new Uint8Array(8), scale: 2 })
    service = await testedService({ renderPage })
    await service.send('clerk.txt', 'HARBOR CLERK\n\nDUTIES\n- Files the papers of the harbor.\n')
    await service.send('clerk.pdf', 'HARBOR PILOT\n\nDUTIES\n- Guides ships.\n')
    const first = async (path: string, body?: object): Promise<string> => {
      const init = body && { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      const answer = (await (await service.ask(path, init)).json()) as { id?: string; rows?: { id: string }[] }
      return answer.id ?? answer.rows?.[0]?.id ?? ''
    }
    ids.set('RUN', await first('/api/runs'))
    ids.set('BATCH', await first('/api/batches', { label: 'autumn' }))
    const judged = { position: 0, field: 'title', verdict: 'accept', who: 'Ada' }
    ids.set('CORRECTION', await first('/api/extractions/clerk.pdf/corrections', judged))
  })
  afterAll(() => service?.store.close())

  const last = 'DELETE /api/extractions/{what}'
  const inOrder = [
    ...Object.entries(examples).filter(([name]) => name !== last),
    ...Object.entries(examples).filter(([name]) => name === last),
  ]
  test.each(inOrder)('%s', async (name, { path, body, file }) => {
    const [method = ''] = name.split(' ')
    const address = [...ids].reduce((address, [placeholder, id]) => address.replace(placeholder, id), path)
    const sent = file ? 'HARBOR MATE\n\nDUTIES\n- Ties up ships.\n' : body === undefined ? null : JSON.stringify(body)
    const headers = body === undefined ? {} : { 'content-type': 'application/json' }
    const answer = await service.ask(address, { method, headers, ...(sent === null ? {} : { body: sent }) })
    await answer.body?.cancel()
    expect(`${answer.status} ${address}`).toMatch(/^2\d\d /)
  })
})
