/** The lists in a real browser: files that are dropped, filters that stand in the address, what is picked, what is taken away. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { until } from '../until.ts'
import { dropFiles } from './in-page.ts'
import { type Tools } from './open.ts'
import { older, specification } from './texts.ts'

export function lists(tools: Tools): void {
  test('twenty files that are dropped are sent with progress, and done', async () => {
    const { page, complaints } = await tools.fresh()
    await page.goto('/inbox')
    await page.getByText('Nothing here yet').waitFor()
    const seen: string[] = []
    await page.exposeFunction('saw', (words: string) => void seen.push(words))
    const files = Array.from({ length: 20 }, (_, index) => ({ name: `class-${index}.txt`, text: specification(index) }))
    await page.evaluate(dropFiles, files)
    await page.getByText('20 of 20 sent').waitFor()
    expect(seen.some(words => /Sending \d+ of 20/.test(words))).toBe(true)
    await page.getByText('Done 20').waitFor()
    expect(await page.locator('.file-row').count()).toBeGreaterThan(5)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('filters of the inbox stand in the address, and the back button undoes them', async () => {
    await tools.service.send('plain.txt', 'The ferry leaves at nine and comes back at noon. Bring a coat.')
    const { page } = await tools.fresh()
    await page.goto('/inbox')
    await page
      .getByRole('textbox', { name: 'Kind of document' })
      .or(page.getByRole('combobox', { name: 'Kind of document' }))
      .first()
      .click()
    await page.getByRole('option', { name: 'Other' }).click()
    await page.waitForURL(/kind=other/)
    await page.getByRole('link', { name: 'plain.txt' }).waitFor()
    await until(async () => (await page.locator('.file-row').count()) === 1)
    await page.goBack()
    await until(async () => (await page.locator('.file-row').count()) > 1)
    await page.goto('/inbox?kind=other&name=plain')
    await page.getByRole('link', { name: 'plain.txt' }).waitFor()
    await page.goto('/inbox?note=no/such')
    await page.getByText('No file fits').waitFor()
    await page.context().close()
  })

  test('several files are run again at once', async () => {
    const { page, complaints } = await tools.fresh()
    await page.goto('/inbox?name=class-1')
    await until(async () => (await page.locator('.file-row').count()) === 11)
    for (const name of ['class-10.txt', 'class-11.txt']) await page.getByRole('checkbox', { name: `Pick ${name}` }).check()
    await page.getByText('2 picked').waitFor()
    const before = (await tools.service.store.countRuns()).ok
    await page.getByRole('button', { name: 'Run 2 again' }).click()
    await until(async () => (await tools.service.store.countRuns()).ok === before + 2)
    await page.getByText('11 shown').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('records are filtered, shown in columns and taken away as they are shown', async () => {
    await tools.service.send('driver.txt', older.replace('MINIMUM', 'PHYSICAL DEMANDS\nLifts up to 80 pounds frequently.\n\nMINIMUM'))
    const { page, complaints } = await tools.fresh()
    await page.goto('/records')
    await until(async () => (await page.locator('.rows .record-row').count()) > 5)
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('button', { name: 'Lifts more than 50 pounds' }).click()
    await page.waitForURL(/liftsOver=50/)
    await page.getByText('1 record', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('checkbox', { name: 'Lifts' }).check()
    await page.getByText('80 lb').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Export' }).click()
    const taken = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'CSV' }).click()
    const lines = readFileSync(await (await taken).path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('Harbor Master Assistant')
    // a filter is taken away, and the back button brings it back
    await page.getByRole('button', { name: 'Take away: Lifts more than 50 lb' }).click()
    await until(async () => (await page.locator('.rows .record-row').count()) > 5)
    await page.goBack()
    await page.getByText('1 record', { exact: true }).waitFor()
    for (const [address, count] of [
      ['atMostMonths=24&atMostEducation=high-school', /^\d+ records$/],
      ['payFrom=1', '0 records'],
      ['licenseClass=C', '0 records'],
    ] as const) {
      await page.goto(`/records?${address}`)
      await page.getByText(count).waitFor()
    }
    expect(complaints).toEqual([])
    await page.context().close()
  })
}
