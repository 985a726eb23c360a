/** Pictures of the review page for docs/reviewing.md: our own samples, a real browser, the light theme. */
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openBrowser, openPage } from '../../test/page/browser.ts'
import { openPageService } from '../../test/page/service.ts'

const size = { width: 1200, height: 760 }
const folder = fileURLToPath(new URL('../pictures/', import.meta.url))
const sample = (path: string) => new Uint8Array(readFileSync(fileURLToPath(new URL(`../../samples/${path}`, import.meta.url))))

const files: [name: string, path: string][] = [
  ['transit dispatcher.pdf', 'transit-dispatcher-posting/source.pdf'],
  ['museum registrar.docx', 'museum-registrar-position/source.docx'],
  ['irrigation inspector.txt', 'irrigation-inspector-bulletin/source.txt'],
  ['loading dock memo.txt', 'loading-dock-memo/source.txt'],
  ['water laboratory technicians.pdf', 'water-laboratory-technician-series/source.pdf'],
  ['fleet services coordinator.pdf', 'fleet-services-coordinator/source.pdf'],
  ['bridge maintenance superintendent.pdf', 'bridge-maintenance-superintendent/source.pdf'],
]
const versioned = 'parks-operations-supervisor/source.txt'
/** What the next version of it says. */
const revision: [from: string, to: string][] = [
  ['and three \nyears', 'and five \nyears'],
  ['Trains employees in the safe use of saws, mowers and sprayers. ', 'Keeps the inventory of trees in the streets of the city. '],
  ['Some knowledge', 'Considerable knowledge'],
  ['07-01-19', '07-01-24'],
]

/** @throws Error where there is no browser. */
export async function makePictures(): Promise<void> {
  const browser = await openBrowser()
  if (!browser) throw new Error('The pictures need Chromium; install it, and run this again.')
  const service = await openPageService()
  try {
    const shas = new Map<string, string>()
    for (const [name, path] of files) shas.set(name, await service.send(name, sample(path)))
    const text = new TextDecoder().decode(sample(versioned))
    const before = await service.send('parks supervisor 2019.txt', text)
    const after = await service.send(
      'parks supervisor 2024.txt',
      revision.reduce((text, [from, to]) => text.replace(from, to), text),
    )
    mkdirSync(folder, { recursive: true })
    const { page } = await openPage(browser, service.address, size)
    const take = async (name: string, address: string, shows: string, prepare = async () => {}) => {
      // progress is listened to without an end, so that the network is never idle
      await page.goto(address)
      await page.getByText(shows).first().waitFor()
      await prepare()
      await page.evaluate('document.fonts.ready')
      await page.waitForTimeout(1_500)
      await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' })
    }
    await take('inbox', '/', 'museum registrar.docx')
    await take('review', `/review/${shas.get('transit dispatcher.pdf')}`, 'Title', async () => {
      await page.locator('canvas').first().waitFor()
      for (let step = 0; step < 6; step++) await page.keyboard.press('j')
      await page.locator('.pdf-box').first().waitFor()
    })
    await take('records', '/records', 'Parks Operations Supervisor')
    await take('compare', `/compare?before=${before}:0&after=${after}:0`, 'Requirement')
  } finally {
    await browser.close()
    await service.close()
  }
}
