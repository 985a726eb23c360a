/** What every test of the page is given: a browser, a service, and fresh pages that nobody has used before. */
import { afterAll, beforeAll, describe, jest } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { desk, openBrowser, openPage, type Size, type Watched } from './browser.ts'
import { openPageService, type PageService } from './service.ts'

// a test ends when what it waits for has come, or the browser says what did not
jest.setTimeout(600_000)

export interface Tools {
  browser: Browser
  service: PageService
  fresh(size?: Size, scheme?: 'light' | 'dark'): Promise<Watched>
}

/**
 * One browser and one service for all suites: to start them takes longer than most tests. Each suite finds the service empty.
 * @param suites are given what is open while they run; they are skipped, and say so, where there is no browser.
 */
export async function withPage(suites: Record<string, (tools: Tools) => void>): Promise<void> {
  const browser = (await openBrowser()) as Browser
  if (!browser)
    process.stdout.write('skipped: the review page in a browser, there is no Chromium here (Debian: apt-get install chromium)\n')
  const tools = {
    browser,
    fresh: (size = desk, scheme = 'light') => openPage(browser, tools.service.address, size, scheme),
  } as Tools
  const described = browser ? describe : describe.skip
  described('in a browser', () => {
    beforeAll(async () => {
      tools.service = await openPageService()
    })
    afterAll(async () => {
      await browser?.close()
      await tools.service?.close()
    })
    for (const [name, suite] of Object.entries(suites))
      describe(name, () => {
        afterAll(() => tools.service?.empty())
        suite(tools)
      })
  })
}

/** The row of a value. */
export const rowOf = (page: Page, path: string): Locator => page.locator(`[data-path="${path}"]`)

export const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** With the mouse, from the beginning of one word on a page of the original to the end of another. */
export async function dragOver(page: Page, from: string, to: string): Promise<void> {
  const placeOf = async (words: string) => {
    const run = page.locator('.page-words text', { hasText: words }).first()
    await run.scrollIntoViewIfNeeded()
    const place = await run.boundingBox()
    if (!place) throw new Error(`${words} is not drawn.`)
    return place
  }
  const [first, last] = [await placeOf(from), await placeOf(to)]
  await page.mouse.move(first.x + 1, first.y + first.height / 2)
  await page.mouse.down()
  await page.mouse.move(last.x + last.width - 1, last.y + last.height / 2, { steps: 4 })
  await page.mouse.up()
}

/** Goes on with Tab until something of that name has the focus. @throws Error where nothing has it. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(focusedName)
    if (focused === name) return
  }
  throw new Error(`Tab never comes to ${name}.`)
}

declare const document: any
/** Runs in the page. */
const focusedName = (): string => {
  const element = document.activeElement
  return element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? ''
}
