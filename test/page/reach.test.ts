/** What the page must reach in a real browser: quick under long documents, open to everybody, deaf to hostile words, light to load. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import type { Page, Response } from 'playwright-core'
import { desk, phone } from './browser.ts'
import { scrolled, seriousFaults, tasksWhile, tooWide, watchTasks } from './in-page.ts'
import { press, rowOf, withPage } from './open.ts'
import { hostile, long, newer, older, sixtyPages, twoPaths } from './texts.ts'

/** Milliseconds that no task may take. */
const most = 100

await withPage('reach', tools => {
  /** What other programs of the machine take is not the page's: one quiet run of three shows what it needs. */
  async function quickest(run: () => Promise<number>): Promise<number> {
    const runs: number[] = []
    while (runs.length < 3 && !runs.some(longest => longest <= most)) runs.push(await run())
    return Math.min(...runs)
  }

  test.each([
    ['sixty pages', 'pages.pdf', sixtyPages, '.pdf-view'],
    ['a record of half a megabyte', 'long.txt', async () => long, '.values'],
  ] as const)(
    '%s: no task above 100 ms while scrolling, choosing, at another size, in the other theme',
    async (_, name, content, frame) => {
      const sha = await tools.service.send(name, await content())
      if (name === 'long.txt') expect((await tools.service.store.findExtractionText(sha))?.text.length).toBeGreaterThan(500_000)
      const { page } = await tools.fresh()
      await page.goto(`/review/${sha}`)
      await rowOf(page, 'title').waitFor()
      if (frame === '.pdf-view') await page.locator('canvas').first().waitFor()
      await page.waitForTimeout(1_000)
      const scrolling = await quickest(async () => {
        const { longest, at } = await page.evaluate(scrolled, frame)
        expect(at).toBeGreaterThan(5_000)
        return longest
      })
      expect(scrolling).toBeLessThanOrEqual(most)
      const during = (act: () => Promise<void>) =>
        quickest(async () => {
          await page.evaluate(watchTasks)
          await act()
          await page.waitForTimeout(400)
          return page.evaluate(tasksWhile)
        })
      const choosing = await during(async () => press(page, 'j', 'j', 'j', 'a', 'k', 'u'))
      const sizing = await during(async () => {
        for (const width of [1100, 700, desk.width]) {
          await page.setViewportSize({ width, height: desk.height })
          await page.waitForTimeout(150)
        }
      })
      const theming = await during(async () => {
        for (let step = 0; step < 3; step++) await page.getByRole('button', { name: /^Colours/ }).click()
      })
      expect({
        choosing: choosing <= most,
        sizing: sizing <= most,
        theming: theming <= most,
        choosing_: choosing,
        sizing_: sizing,
        theming_: theming,
      }).toMatchObject({
        choosing: true,
        sizing: true,
        theming: true,
      })
      await page.context().close()
    },
  )

  test('hostile words are words', async () => {
    const sha = await tools.service.send('<img src=x onerror=alert(1)>.txt', hostile)
    const { page, complaints } = await tools.fresh()
    for (const place of [`/review/${sha}`, '/inbox', '/records?query=polisher', `/compare?before=${sha}:0&after=${sha}:0`]) {
      await page.goto(place)
      await page.locator('.view-frame, .split').first().waitFor()
      await page.waitForTimeout(300)
      expect(await page.locator('#page iframe, #page script, #page a[href^="javascript:"], #page img[src="x"]').count()).toBe(0)
    }
    await page.goto(`/review/${sha}`)
    await page
      .locator('.block', { hasText: '<iframe src="data:text/html,<script>alert(3)</script>"></iframe> counts rope.' })
      .first()
      .waitFor()
    // also where it is corrected, and where it is told
    await page.goto(`/review/${sha}?value=duties[1]`)
    await page.locator('.value.chosen').waitFor()
    await press(page, 'c')
    await page.getByRole('dialog').getByLabel('Your name').fill('<b onmouseover=alert(4)>Eve</b>')
    await press(page, 'Control+Enter')
    await page.getByRole('tab', { name: 'History' }).click()
    await page.getByText('<b onmouseover=alert(4)>Eve</b>').first().waitFor()
    const answer = await fetch(`${tools.service.address}/review/${sha}`)
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; /)
    const original = await fetch(`${tools.service.address}/api/extractions/${sha}/original`)
    expect(original.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const open = (role: 'button' | 'tab', name: string | RegExp) => (page: Page) => page.getByRole(role, { name }).first().click()
  const keys =
    (...names: string[]) =>
    (page: Page) =>
      press(page, ...names)

  test.each([
    [desk, 'light'],
    [desk, 'dark'],
    [phone, 'light'],
    [phone, 'dark'],
  ] as const)('at %j in %s no view, window or menu has a serious fault of accessibility, and none is too wide', async (size, scheme) => {
    const before = await tools.service.send('older.txt', older)
    const after = await tools.service.send('newer.txt', newer)
    const tree = await tools.service.send('tree.txt', twoPaths)
    const review = `/review/${before}`
    const compared = `/compare?before=${before}:0&after=${after}:0`
    const states: [name: string, address: string | null, act?: (page: Page) => Promise<unknown>][] = [
      ['inbox', '/inbox'],
      ['files picked', null, page => page.getByRole('checkbox').first().check()],
      ['no file fits', '/inbox?name=nothing'],
      ['records', '/records?liftsOver=1&currentOnly=true'],
      ['all records', '/records'],
      ['filters', null, open('button', 'Filters')],
      ['columns', '/records', open('button', 'Columns')],
      ['export', '/records', open('button', 'Export')],
      ['pairs', '/compare'],
      ['comparison', compared],
      ['no such page', '/compare?before=ffffffff:0&after=ffffffff:0'],
      ['record', `${review}?value=duties[1]`],
      ['judged', null, keys('a', 'x', 'n', 'g')],
      ['versions', null, open('button', /other version/)],
      ['take away', review, open('button', 'Take away')],
      ['to look at', review, open('tab', /To look at/)],
      ['sections', null, open('tab', 'Sections')],
      ['notes', null, open('tab', 'Notes')],
      ['history', null, open('tab', 'History')],
      ['keys', review, keys('?')],
      ['form', `${review}?value=duties[0]`, keys('c')],
      ['tree', `/review/${tree}?value=requirements`],
      ['tree editor', null, keys('c', 'ArrowDown', 'Enter')],
    ]
    const { page } = await tools.fresh(size, scheme)
    const found: object[] = []
    for (const [name, address, act] of states) {
      if (address) {
        await page.goto(address)
        await page.locator('h1, h2, [role="alert"]').first().waitFor()
        await page.waitForTimeout(150)
      }
      await act?.(page)
      await page.waitForTimeout(120)
      await page.evaluate(axe)
      const faults = await page.evaluate(seriousFaults)
      const over = await page.evaluate(tooWide)
      if (faults.length > 0 || over > 0) found.push({ name, faults, over })
    }
    expect(found).toEqual([])
    await page.context().close()
  })

  test('the first load is at most 300 KB, compressed', async () => {
    const { page } = await tools.fresh()
    const answers: Response[] = []
    page.on('response', answer => void answers.push(answer))
    await page.goto('/inbox')
    await page.getByRole('heading', { name: 'Inbox' }).waitFor()
    let sum = 0
    for (const answer of answers.filter(answer => !answer.url().includes('/api/'))) {
      if (answer.url().endsWith('.js')) expect(answer.headers()['content-encoding']).toBe('gzip')
      sum += gzipSync(await answer.body()).length
    }
    expect(sum).toBeGreaterThan(50_000)
    expect(sum).toBeLessThan(300_000)
    await page.context().close()
  })
})
