/** Pages drawn in their process: where the boxes say, whatever the format; and a file that its process does not survive. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { tiffOf } from '../formats/image/tiff.fixture.ts'
import { drawnImage } from '../ocr/canvas.ts'
import { drawn } from '../ocr/drawn-page.fixture.ts'
import { keptPictures } from './kept-pictures.ts'
import type { PagePicture } from './message.ts'
import { openPagePictures } from './open-page-pictures.ts'

const samples = fileURLToPath(new URL('../../../../samples', import.meta.url))
const pdf = readFileSync(`${samples}/${readdirSync(samples, { recursive: true, encoding: 'utf8' }).find(path => path.endsWith('.pdf'))}`)
const bytes = { pdf: new Uint8Array(pdf), ...pictures() }

/** Ink from 20 to 30 points from the left and 10 to 20 from the top of a sheet of 72 by 36 points, at 200 pixels an inch. */
function pictures() {
  const { picture } = drawn({ texts: [], boxes: [], width: 72, height: 36 })
  const pixels = (points: number) => Math.round((points * 200) / 72)
  for (let y = pixels(10); y < pixels(20); y++) picture.grey.fill(0, y * picture.width + pixels(20), y * picture.width + pixels(30))
  const resolution: [number, 3 | 5, number][] = [
    [282, 5, 200],
    [283, 5, 200],
  ]
  return { tiff: tiffOf([picture, picture], resolution) }
}

const pages = openPagePictures({ deadlineMs: 60_000 })
afterAll(() => pages.close())
const ask = (name: keyof typeof bytes, page: number, scale: number) =>
  pages.draw({ sha256: name, name: `a.${name}`, page, scale, bytes: async () => bytes[name] })
const seen = async (picture: PagePicture | null) => (picture ? (await drawnImage(picture.png, () => 1))?.sheet.picture() : null)

test('a page of a PDF, so many pixels a point', async () => {
  const picture = await ask('pdf', 1, 0.5)
  const { width, height } = (await seen(picture)) ?? {}
  expect([picture?.scale, width, height]).toEqual([0.5, 306, 396])
})

test.each([1, 2])('the second page of a TIFF at scale %d: ink where its box says', async scale => {
  const drawnPage = await seen(await ask('tiff', 2, scale))
  const shade = (x: number, y: number) => drawnPage?.grey[Math.floor(y * scale) * drawnPage.width + Math.floor(x * scale)]
  expect([drawnPage?.width, drawnPage?.height]).toEqual([72 * scale, 36 * scale])
  expect([shade(25, 15), shade(22, 12), shade(17, 15), shade(33, 15), shade(25, 24)]).toEqual([0, 0, 255, 255, 255])
})

test.each([
  ['pdf', 99],
  ['tiff', 3],
] as const)('%s has no page %d', async (name, page) => expect(await ask(name, page, 1)).toBeNull())

test('what cannot be opened is refused with a code, and the next file is drawn', async () => {
  const torn = pages.draw({ sha256: 'torn', name: 'torn.pdf', page: 1, scale: 1, bytes: async () => bytes.pdf.slice(0, 300) })
  await expect(torn).rejects.toMatchObject({ name: 'UnreadableFile', code: 'corrupt' })
  expect(await ask('pdf', 1, 0.25)).toMatchObject({ scale: 0.25 })
})

test('a text has no pages that look the same everywhere', async () => {
  const bytes = async () => new TextEncoder().encode('HARBOR CLERK')
  expect(await pages.draw({ sha256: 'text', name: 'a.txt', page: 1, scale: 1, bytes })).toBeNull()
})

test('a page that takes too long is given up', async () => {
  const hasty = openPagePictures({ deadlineMs: 1 })
  const late = hasty.draw({ sha256: 'pdf', name: 'a.pdf', page: 1, scale: 4, bytes: async () => bytes.pdf })
  await expect(late).rejects.toMatchObject({ code: 'timeout' })
  await hasty.close()
})

test('what was drawn last is kept, up to so many bytes', async () => {
  const kept = keptPictures(25)
  const drawings: string[] = []
  const get = (key: string, length = 10) =>
    kept.get(key, async () => {
      drawings.push(key)
      return { png: new Uint8Array(length), scale: 1 }
    })
  await Promise.all([get('a'), get('a'), get('b')])
  await get('a')
  await get('c')
  await get('a')
  await get('b')
  expect(drawings).toEqual(['a', 'b', 'c', 'b'])
  const failing = () => kept.get('failing', async () => Promise.reject(new Error('no room')))
  await expect(failing()).rejects.toThrow('no room')
  expect(await kept.get('failing', async () => null)).toBeNull()
})
