/** Comparing in a real browser: versions of one class, a labelled pair, any two records. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type Tools } from './open.ts'
import { newer, older, specification } from './texts.ts'

export function comparison(tools: Tools): void {
  test('two versions: what changed in meaning stands first', async () => {
    const before = await tools.service.send('older.txt', older)
    const after = await tools.service.send('newer.txt', newer)
    const { page, complaints } = await tools.fresh()
    await page.goto(`/review/${before}`)
    await page.getByRole('button', { name: /other version/ }).click()
    await page.getByRole('menuitem', { name: /newer/ }).click()
    await page.getByText('Versions of one class').waitFor()
    const listed = await page.getByRole('list', { name: 'Changes' }).allInnerTexts()
    for (const change of [/P2Y|2 years/, /Answers radio calls/, /Tows boats/, /Town of Marsh Haven/])
      expect(listed.join('\n')).toMatch(change)
    expect(listed.join('\n')).not.toMatch(/Assigns berths|Inspects docks/)
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts()
    expect(headings.findIndex(words => words.startsWith('Changes of meaning'))).toBe(1)
    // what each side has more of
    const counts = page.getByRole('region', { name: 'In different numbers' }).getByRole('row')
    expect(await counts.allInnerTexts()).toEqual(['\tBefore\tAfter', 'Essential duties\t3\t4'])
    // the sections beside each other, or in one; those that are the same are closed
    await page.locator('.pair-sides del', { hasText: 'radio' }).waitFor()
    await page.getByText('In one', { exact: true }).click()
    await page.locator('.pair > .pair-words ins', { hasText: 'Tows' }).waitFor()
    await page.getByText(/the same: .*GENERAL STATEMENT/i).waitFor()
    // what reviewers said counts, and is told
    await tools.service.store.addCorrection({ sha256: before, position: 0, field: 'summary', verdict: 'reject', who: 'Ada' })
    await page.goto(`/compare?before=${before}:0&after=${after}:0`)
    await page.getByText('Values are compared as reviewers corrected them: 1 before.').waitFor()
    await page.getByText('Versions of one class').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('pairs are proposed, and any other record is found', async () => {
    const before = await tools.service.send('older.txt', older)
    await tools.service.send('newer.txt', newer)
    await tools.service.send('other.txt', specification(3))
    const { page, complaints } = await tools.fresh()
    await page.goto('/compare')
    await page.getByRole('region', { name: 'Classes that are there in more than one version' }).getByRole('button').first().click()
    await page.getByText('Versions of one class').waitFor()
    await page.goto(`/compare?before=${before}:0`)
    await page.getByRole('region', { name: 'Other versions of this class' }).getByRole('button').first().click()
    await page.getByText('Versions of one class').waitFor()
    await page.getByRole('combobox', { name: 'After' }).fill('keeper')
    await page.getByRole('option', { name: /other\.txt/ }).click()
    await page.getByText('Different classes').waitFor()
    await page.goBack()
    await page.getByText('Versions of one class').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })

  const pair = ['001', '003'].map(name => new URL(`../../../shared/seeds/${name}.txt`, import.meta.url))
  const told = new URL('../../../shared/gold/diff/001-003.md', import.meta.url)
  if ([...pair, told].some(file => !existsSync(file))) process.stdout.write('skipped: the labelled pair of versions, it is not here\n')
  else
    test('a labelled pair of versions lists what its label names, and nothing that it calls unchanged', async () => {
      const [before, after] = await Promise.all(pair.map((file, index) => tools.service.send(`labelled-${index}.txt`, readFileSync(file))))
      const { page } = await tools.fresh()
      await page.goto(`/compare?before=${before}:0&after=${after}:0`)
      await page.getByText('Versions of one class').waitFor()
      const changes = await page.locator('.change').allInnerTexts()
      const listed = changes.join('\n').toLowerCase()
      const label = readFileSync(told, 'utf8')
      const line = (name: string) => new RegExp(`\\*\\*${name}\\*\\*: (.*)`).exec(label)?.[1] ?? ''
      const [texts0, texts1] = pair.map(file => readFileSync(file, 'utf8').toLowerCase())
      // of what is named, the names that stand in one of the two texts and not in the other
      const names = [line('Added'), line('Removed')].flatMap(said =>
        [...said.matchAll(/[A-Z]\w+(?: (?:and )?[A-Z]\w+)+/g)].map(([name]) => name.toLowerCase()),
      )
      const changed = names.filter(name => texts0?.includes(name) !== texts1?.includes(name))
      expect(changed.length).toBeGreaterThan(3)
      for (const name of changed) expect(listed).toContain(name)
      const same = await page.locator('.unchanged').innerText()
      for (const field of ['requirements', 'licenses']) expect(same.toLowerCase()).toContain(field)
      // what the label calls unchanged is named by no line
      expect(changes.filter(words => /^\W*(requirements|licenses|minimum|title|class code)\b/i.test(words))).toEqual([])
      await page.context().close()
    })
}
