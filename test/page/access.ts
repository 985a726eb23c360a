/** Whether everybody can use the page in a real browser: every view, window and menu, on a desk and a phone, light and dark. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { desk, phone, type Size } from './browser.ts'
import { seriousFaults, settled, tooWide } from './in-page.ts'
import { press, type Tools } from './open.ts'
import { newer, older, twoPaths } from './texts.ts'

const all: string[] = []
/** What depends on colours; names, roles and places are the same in both themes. */
const ofColours = ['color-contrast', 'link-in-text-block']
const looks: [Size, ['light' | 'dark', rules: string[]][]][] = [
  [
    desk,
    [
      ['light', all],
      ['dark', ofColours],
    ],
  ],
  [
    phone,
    [
      ['dark', all],
      ['light', ofColours],
    ],
  ],
]

export function access(tools: Tools): void {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const open = (role: 'button' | 'tab', name: string | RegExp) => (page: Page) => page.getByRole(role, { name }).first().click()
  const keys =
    (...names: string[]) =>
    (page: Page) =>
      press(page, ...names)

  test('no view, window or menu has a serious fault of accessibility or is too wide, on a desk and a phone, light and dark', async () => {
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
    const { page } = await tools.fresh()
    const found: object[] = []
    for (const [name, address, act] of states) {
      await page.setViewportSize(desk)
      if (address) {
        await page.goto(address)
        await page.locator('h1, h2, [role="alert"]').first().waitFor()
        await page.waitForTimeout(150)
        await page.evaluate(axe)
      }
      await act?.(page)
      for (const [size, schemes] of looks)
        for (const [colorScheme, rules] of schemes) {
          await page.setViewportSize(size)
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          // the page hears of it, and is drawn anew
          await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
          await page.evaluate(settled)
          let faults = await page.evaluate(seriousFaults, rules)
          // a fault is one that stays: while the theme turns, some words have the colour of before
          for (let look = 0; faults.length > 0 && look < 3; look++) {
            await page.waitForTimeout(300)
            faults = await page.evaluate(seriousFaults, rules)
          }
          const over = await page.evaluate(tooWide)
          if (faults.length > 0 || over > 0) found.push({ name, width: size.width, colorScheme, faults, over })
        }
    }
    expect(found).toEqual([])
    await page.context().close()
  })
}
