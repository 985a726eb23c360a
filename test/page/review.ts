/** A document under review in a real browser: judged, corrected, processed again, exported; by mouse, and with the keyboard alone. */
import { expect, test } from '@jest/globals'
import type { Requirement } from '@specmill/model'
import { until } from '../until.ts'
import { isInSight, selectWords } from './in-page.ts'
import { dragOver, press, rowOf, type Tools, tabTo } from './open.ts'
import { long, newer, older, twoPaths } from './texts.ts'

export function review(tools: Tools): void {
  test('a correction outlives newer rules, is shown against them, and is taken away', async () => {
    const { page, complaints } = await tools.fresh()
    const { address, learn, store } = tools.service
    await page.goto('/')
    await page.getByText('Nothing here yet').waitFor()
    await page.getByTestId('chooser').setInputFiles([{ name: 'assistant.txt', mimeType: 'text/plain', buffer: Buffer.from(older) }])
    await page.getByText('1 of 1 sent').waitFor()
    await page.getByText('Done', { exact: true }).first().waitFor()
    await page.getByRole('link', { name: 'Harbor Master Assistant' }).click()

    await rowOf(page, 'duties[1]').click()
    await page.locator('mark.words', { hasText: 'Inspects docks' }).waitFor()
    await page.getByRole('button', { name: 'Correct' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Text', { exact: true }).fill('Inspects docks, gangways and moorings for damage.')
    await form.getByLabel('Your name').fill('Ada')
    await form.getByRole('button', { name: 'Correct', exact: true }).click()
    await rowOf(page, 'duties[1]').getByText('gangways and moorings').waitFor()
    await rowOf(page, 'title').click()
    await page.getByRole('button', { name: 'Accept' }).click()
    await rowOf(page, 'title').getByLabel('Accepted').waitFor()

    learn(({ records: [record] }) => {
      const [first] = record?.duties ?? []
      if (!record?.title || !first?.value) throw new Error('Nothing was extracted.')
      record.title.value = 'Assistant'
      record.duties.unshift({ ...first, value: { ...first.value, text: 'A duty that was not found before.' } })
    })
    const answer = await fetch(`${address}/api/reprocess`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
    expect(await answer.json()).toMatchObject({ runs: 1 })
    await until(async () => (await store.countRuns()).ok === 2)

    await page.reload()
    // the item has moved, and is found again
    await rowOf(page, 'duties[2]').getByText('gangways and moorings').waitFor()
    await rowOf(page, 'duties[2]').getByText('Inspects docks and gangways for damage').waitFor()
    await rowOf(page, 'title').getByText('The extraction says another thing').waitFor()
    expect(await rowOf(page, 'title').innerText()).toContain('(Harbor Master Assistant)')
    await page.getByRole('tab', { name: 'History' }).click()
    await page.getByText(/Corrected by Ada/).waitFor()

    const found = await (await fetch(`${address}/api/records?query=moorings`)).json()
    expect(found).toMatchObject({ total: 1 })
    const exported = await (await fetch(`${address}/api/exports/csv`)).text()
    expect(exported).toContain('Inspects docks, gangways and moorings for damage.')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a whole document is reviewed with the keyboard alone', async () => {
    await tools.service.send('next.txt', newer.replace('4417', '4418'))
    const sha = await tools.service.send('keys.txt', older.replace('4417', '4418'))
    const { page, complaints } = await tools.fresh()
    await page.goto(`/review/${sha}`)
    await rowOf(page, 'title').waitFor()
    const chosen = () => page.locator('.value.chosen').getAttribute('data-path')
    await press(page, 'j', 'a')
    expect(await chosen()).toBe('classCode')
    await press(page, 'x', '?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await press(page, 'Escape')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' })
    while ((await chosen()) !== 'duties[0]') await press(page, 'j')
    await press(page, 'Shift+A')
    for (const item of [0, 1, 2]) await rowOf(page, `duties[${item}]`).getByLabel('Accepted').waitFor()
    await press(page, 'g')
    while ((await chosen()) !== 'employer') await press(page, 'k')
    await press(page, 'c')
    await page.getByRole('dialog').getByLabel('Name', { exact: true }).waitFor()
    await page.keyboard.type('public marina')
    await press(page, 'Control+Enter')
    await rowOf(page, 'employer').getByText('public marina').waitFor()
    await press(page, 'u')
    await rowOf(page, 'employer').getByText('nothing found').waitFor()
    // what nobody has judged yet, one after the other
    const progress = () => page.locator('.progress-bar').innerText()
    for (let step = 0; step < 40 && !/^(\d+) of \1 judged/.test(await progress()); step++) await press(page, '.', step === 0 ? 'n' : 'a')
    expect(await progress()).toMatch(/^(\d+) of \1 judged/)
    await page.getByRole('button', { name: 'Next file' }).last().waitFor()
    await press(page, 'f')
    await page.waitForURL(url => !url.pathname.endsWith(sha))
    const judged = (await tools.service.store.listCorrections(sha)).map(({ field, verdict }) => `${field} ${verdict}`)
    expect(judged.slice(0, 5)).toEqual(['title accept', 'classCode reject', ...[0, 1, 2].map(item => `duties[${item}] accept`)])
    expect(judged.filter(said => said.endsWith('absent'))).toHaveLength(1)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('who leaves while the next view is still on its way is not called back', async () => {
    const sha = await tools.service.send('leaving.txt', older.replace('4417', '4420'))
    const { page } = await tools.fresh()
    await page.route(/assets\/records-.*js$/, async route => {
      // longer than a choice needs to come into the address
      await page.waitForTimeout(500)
      await route.continue()
    })
    await page.goto(`/review/${sha}`)
    await rowOf(page, 'title').waitFor()
    await press(page, 'j')
    await page.getByRole('link', { name: 'Records', exact: true }).click()
    await page.getByRole('heading', { name: 'Records' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/records')
    await page.context().close()
  })

  test('a tree of requirements is corrected with the keyboard alone', async () => {
    const sha = await tools.service.send('tree.txt', twoPaths)
    const { page, complaints } = await tools.fresh()
    await page.goto(`/review/${sha}?value=requirements`)
    // a link to a value shows it and its words
    await rowOf(page, 'requirements').getByText('Any one of these').first().waitFor()
    await page.locator('mark.words').first().waitFor()
    await press(page, 'c')
    const form = page.getByRole('dialog', { name: 'Correct: Requirements' })
    await form.waitFor()
    // OR becomes AND, a leaf is moved, another is taken away, one is added
    await press(page, 'Space', 'ArrowDown', 'Alt+ArrowDown')
    await press(page, 'Home', 'Shift+Tab')
    await form.locator('[data-place="root"]').press('+')
    await tabTo(page, 'What it asks for')
    await press(page, 'Enter')
    await page.getByRole('option', { name: 'age' }).waitFor()
    await page.keyboard.press('ArrowDown')
    while ((await page.locator('[role="option"][data-combobox-selected]').innerText()) !== 'age') await page.keyboard.press('ArrowDown')
    await press(page, 'Enter')
    await tabTo(page, 'Its words')
    await page.keyboard.type('keeps the loft')
    await form.getByText('Stands on “keeps the loft”').waitFor()
    await tabTo(page, 'Years')
    await press(page, 'Control+a')
    await page.keyboard.type('18')
    await press(page, 'Control+Enter')
    await rowOf(page, 'requirements').getByText('At least 18 years old').waitFor()
    const [said] = await tools.service.store.listCorrections(sha)
    const tree = said?.value as { all: Requirement[] }
    expect(tree.all.map(node => ('kind' in node ? node.kind : 'branch')).toSorted()).toEqual(['age', 'experience', 'experience'])
    expect(tree.all.at(-1)).toMatchObject({ kind: 'age', years: 18, text: 'keeps the loft', evidence: [{ quote: 'keeps the loft' }] })
    await press(page, 'u')
    await rowOf(page, 'requirements').getByText('Any one of these').first().waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a link to a value far below brings it and its words into sight', async () => {
    const sha = await tools.service.send('long.txt', long)
    const { page } = await tools.fresh()
    await page.goto(`/review/${sha}?value=duties[600]`)
    for (const [frame, inside] of [
      ['.values', '.value.chosen'],
      ['.text-view', 'mark.words'],
    ] as const) {
      await page.locator(inside).first().waitFor()
      await until(() => page.evaluate(isInSight, { frame, inside }))
    }
    // and the window stays where it is
    expect(await page.evaluate('scrollY')).toBe(0)
    expect(await page.locator('.value.chosen').innerText()).toContain(await page.locator('mark.words').first().innerText())
    await page.context().close()
  })

  test('words that are selected become the value of a field, or the words of one that is being corrected', async () => {
    const sha = await tools.service.send('select.txt', older.replace('4417', '4419'))
    const { page } = await tools.fresh()
    await page.goto(`/review/${sha}`)
    const select = async (words: string) => {
      await page.locator('.block', { hasText: words }).first().waitFor()
      await page.evaluate(selectWords, words)
      await page.locator('.text-view').dispatchEvent('mouseup')
    }
    await select('public marina')
    await page.getByRole('combobox', { name: 'Use the words as' }).click()
    await page.getByRole('option', { name: 'Location', exact: true }).click()
    const form = page.getByRole('dialog')
    await select('harbor master')
    await form.getByRole('button', { name: /Take .harbor master/ }).click()
    await form.getByText('Stands on “harbor master”').waitFor()
    await select('public marina')
    await form.getByRole('button', { name: /Take .public marina/ }).click()
    await form.getByRole('button', { name: 'Correct', exact: true }).click()
    await rowOf(page, 'location').getByText('public marina').waitFor()
    const [said] = await tools.service.store.listCorrections(sha)
    expect(said).toMatchObject({ field: 'location', value: 'public marina', found: null, anchor: { quote: 'public marina' } })
    await page.context().close()
  })

  test.each([
    ['pay', 'Pay', async (form: any) => form.getByLabel('At least').fill('52000'), { min: 52_000, per: 'year', currency: null }],
    ['probation', 'Probation', async (form: any) => form.getByLabel('Right value', { exact: true }).fill('2'), 'P2Y'],
    ['history', 'History', async (form: any) => form.getByLabel('Date').fill('2024-05'), { event: 'revised', date: '2024-05' }],
  ])('%s is filled in as a form', async (field, label, fill, wanted) => {
    const sha = await tools.service.send('form.txt', older.replace('4417', `form ${field}`))
    const { page } = await tools.fresh()
    await page.goto(`/review/${sha}?value=${field}`)
    await page.locator('.value.chosen', { hasText: label }).waitFor()
    await press(page, 'c')
    const form = page.getByRole('dialog', { name: `Add: ${label}` })
    await form.waitFor()
    await fill(form)
    await press(page, 'Control+Enter')
    await form.waitFor({ state: 'hidden' })
    const said = async () => (await tools.service.store.listCorrections(sha)).at(-1)
    await until(async () => (await said()) !== undefined)
    expect((await said())?.value).toEqual(typeof wanted === 'string' ? wanted : expect.objectContaining(wanted))
    await page.context().close()
  })

  test('a picture is shown as it looks, with boxes on its words, which can be selected', async () => {
    const { page, complaints } = await tools.fresh({ width: 900, height: 700 })
    await page.setContent(`<pre style="font: 22px serif; white-space: pre-wrap">${older}</pre>`)
    const sha = await tools.service.send('notice.png', await page.screenshot())
    await page.goto(`/review/${sha}?value=classCode`)
    const picture = await page.getByRole('img', { name: 'Page 1' }).boundingBox()
    const box = await page.locator('.pdf-box').first().boundingBox()
    if (!picture || !box) throw new Error('Nothing is drawn.')
    // the code stands in the second line, on the left
    expect((box.y - picture.y) / picture.height).toBeLessThan(0.15)
    expect((box.x - picture.x) / picture.width).toBeLessThan(0.3)
    await dragOver(page, 'visiting', 'boats')
    await page.getByText('“visiting boats”').waitFor()
    await page.getByRole('combobox', { name: 'Use the words as' }).click()
    await page.getByRole('option', { name: 'Department', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Correct', exact: true }).click()
    await rowOf(page, 'department').getByText('visiting boats').waitFor()
    const { value, anchor } = (await tools.service.store.listCorrections(sha))[0] ?? {}
    expect([value, anchor?.quote]).toEqual(['visiting boats', 'visiting boats'])
    const kept = JSON.parse((await tools.service.store.findExtractionText(sha))?.text ?? '')
    expect(kept.blocks[anchor?.block ?? -1].text.slice(anchor?.start, anchor?.end)).toBe('visiting boats')
    expect(complaints).toEqual([])
    await page.context().close()
  })
}
