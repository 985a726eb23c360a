/** The page while the service is away: it says so, waits, and goes on by itself. The service is a process of its own. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, jest, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { freePort } from '../servers/program.ts'
import { type Running, started } from '../service/running.ts'
import { openBrowser, openPage } from './browser.ts'
import { rowOf } from './open.ts'
import { newer, older } from './texts.ts'

jest.setTimeout(600_000)

const browser = (await openBrowser()) as Browser
if (!browser) process.stdout.write('skipped: the page while the service is away, there is no Chromium here\n')
const folder = mkdtempSync(join(tmpdir(), 'specmill-'))
let service: Running | null = null
afterAll(async () => {
  await browser?.close()
  await service?.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

const tried = browser ? test : test.skip
tried('a service that was away comes back, and the page with it', async () => {
  // a folder of one's own begins without samples
  const inbox = join(folder, 'files')
  mkdirSync(inbox)
  const environment = { SPECMILL_PORT: String(await freePort()), SPECMILL_BUCKETS: pathToFileURL(inbox).href }
  const start = () => started(folder, ['start'], environment)
  service = await start()
  const { address } = service
  const send = (name: string, body: string) =>
    fetch(`${address}/api/files?name=${name}`, { method: 'POST', body, headers: { 'content-type': 'application/octet-stream' } })
  await send('older.txt', older)
  const { page } = await openPage(browser, address)
  await page.goto('/inbox')
  await page.getByRole('link', { name: 'Harbor Master Assistant' }).click()
  await rowOf(page, 'title').waitFor()
  await page.getByRole('link', { name: 'Inbox', exact: true }).click()
  await page.getByText('Done 1').waitFor()
  await page.getByRole('link', { name: 'Harbor Master Assistant' }).waitFor()

  await service.end('SIGKILL')
  await page.getByText('The service does not answer').waitFor()
  // what was seen stays in sight
  await page.getByRole('link', { name: 'Harbor Master Assistant' }).waitFor()

  service = await start()
  await page.getByText('The service does not answer').waitFor({ state: 'hidden' })
  // and what comes from now on is seen without asking
  await send('newer.txt', newer)
  await page.getByText('2 shown').waitFor()
  await page.getByText('Done 2').waitFor()
  expect(await page.getByRole('link', { name: 'Harbor Master Assistant' }).count()).toBe(2)

  // extracted again by the service itself, what was judged is judged still
  await page.getByRole('link', { name: 'Harbor Master Assistant' }).first().click()
  await rowOf(page, 'title').click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await rowOf(page, 'title').getByLabel('Accepted').waitFor()
  const again = await fetch(`${address}/api/reprocess`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ all: true }) },
  })
  expect(await again.json()).toMatchObject({ runs: 2 })
  await page.reload()
  await rowOf(page, 'title').getByLabel('Accepted').waitFor()
  await page.context().close()
})
