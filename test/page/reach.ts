/** What the page must reach in a real browser: quick under long documents, deaf to hostile words, light to load. */
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { plainFrom } from '@specmill/model'
import { recordRows } from '@specmill/store'
import type { Response } from 'playwright-core'
import { until } from '../until.ts'
import { desk } from './browser.ts'
import { scrolled, toItsEnd } from './in-page.ts'
import { longestTask } from './longest-task.ts'
import { press, rowOf, type Tools } from './open.ts'
import { hostile, long, sixtyPages, specification } from './texts.ts'

/** Milliseconds of the processor that no task may take. */
const most = 100
const files = 1_000

export function reach(tools: Tools): void {
  test.each([
    ['sixty pages', 'pages.pdf', sixtyPages, '.pdf-view'],
    ['a record of half a megabyte', 'long.txt', async () => long, '.values'],
  ] as const)('%s: no task above 100 ms while scrolling, judging, at another size, in the other theme', async (_, name, content, frame) => {
    const sha = await tools.service.send(name, await content())
    if (name === 'long.txt') expect((await tools.service.store.findExtractionText(sha))?.text.length).toBeGreaterThan(500_000)
    const { page } = await tools.fresh()
    await page.goto(`/review/${sha}`)
    await rowOf(page, 'title').waitFor()
    if (frame === '.pdf-view') await page.locator('canvas').first().waitFor()
    await page.waitForTimeout(500)
    const during = (act: () => Promise<void>) => longestTask(tools.browser, page, act)
    let at = 0
    const longest = {
      scrolling: await during(async () => {
        at = await page.evaluate(scrolled, frame)
      }),
      judging: await during(() => press(page, 'j', 'j', 'j', 'a', 'k', 'u')),
      sizing: await during(async () => {
        for (const width of [1100, 700, desk.width]) {
          await page.setViewportSize({ width, height: desk.height })
          await page.waitForTimeout(100)
        }
      }),
      theming: await during(async () => {
        for (let step = 0; step < 3; step++) await page.getByRole('button', { name: /^Colours/ }).click()
      }),
    }
    expect(at).toBeGreaterThan(5_000)
    expect(Object.entries(longest).filter(([, milliseconds]) => milliseconds > most)).toEqual([])
    await page.context().close()
  })

  test('a thousand files in the inbox: no task above 100 ms while it is opened, scrolled and brought up to date', async () => {
    const { service, browser } = tools
    const { sha256, text } = (await service.store.findExtractionText(await service.send('first.txt', specification(0)))) ?? {
      sha256: '',
      text: '',
    }
    const records = JSON.stringify(recordRows(plainFrom(JSON.parse(text))))
    for (let index = 1; index < files; index++) {
      const bytes = new TextEncoder().encode(`${specification(index)}${index}`)
      const { run } = await service.store.takeIn({ bucket: 'http:', key: `${index}.txt`, name: `${index}.txt`, bytes }, '1')
      await service.store.finishRun(run.id, { document: null, extraction: text.replace(sha256, run.sha256), records })
    }
    const done = (await service.store.countRuns()).ok
    const { page } = await tools.fresh()
    await page.goto('/compare')
    await page.getByRole('heading', { name: 'Compare' }).waitFor()
    const during = (act: () => Promise<void>) => longestTask(browser, page, act)
    const rows = async () => Number((await page.getByText(/^[\d,]+ shown/).innerText()).replace(/\D/g, ''))
    const shown = (count: number) => until(async () => (await rows()) >= count)
    const longest = {
      opening: await during(async () => {
        await page.getByRole('link', { name: 'Inbox', exact: true }).click()
        await shown(100)
      }),
      scrolling: await during(async () => {
        for (let count = 200; count <= files; count += 100) {
          await page.evaluate(toItsEnd, '.endless')
          await shown(count)
        }
      }),
      news: await during(async () => {
        await service.send('news.txt', specification(1))
        await page.getByText(`Done ${(done + 1).toLocaleString('en')}`).waitFor()
      }),
      picking: await during(async () => {
        await page.getByRole('checkbox', { name: 'Pick all files that are shown' }).check()
        await page.getByText('picked').waitFor()
      }),
    }
    expect(Object.entries(longest).filter(([, milliseconds]) => milliseconds > most)).toEqual([])
    await page.context().close()
  })

  test('hostile words are words', async () => {
    const sha = await tools.service.send('<img src=x onerror=alert(1)>.txt', hostile)
    const duties = await tools.service.send('hostile-duties.txt', hostile.replace(/(?:long line )+/, ''))
    const { page, complaints } = await tools.fresh()
    for (const place of [`/review/${sha}`, '/inbox', '/records?query=polisher', `/compare?before=${duties}:0&after=${duties}:0`]) {
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
    await page.goto(`/review/${duties}?value=duties[0]`)
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
}
