import { describe, expect, test } from '@jest/globals'
import { drawn, dpi as drawnDpi, lines } from '../../ocr/drawn-page.fixture.ts'
import { shrunk } from '../../ocr/picture.ts'
import { type Quarters, turnedBack } from '../../ocr/quarter-turn.ts'
import { read } from '../../read.ts'
import { looksLikeBmp, looksLikeGif, looksLikeHeic, looksLikeTiff } from './looks-like.ts'
import { tiffOf } from './tiff.fixture.ts'
import { openTiff } from './tiff.ts'

// recognition takes a second or two, and more where other work goes on
const sentences = [
  'The clerk keeps the register of permits that the office issues to vendors,',
  'collects the fees and answers questions of the public at the counter. Work',
  'is reviewed once a month by the head of the division, who decides on fees.',
]
const { picture } = drawn({ texts: lines(72, 60, sentences), height: 120 })

test('every page of a TIFF, however the sheet lay on the glass', async () => {
  const turned = ([0, 1, 2, 3] as Quarters[]).map(quarters => turnedBack(picture, quarters))
  const bytes = tiffOf(turned, [
    [282, 5, drawnDpi],
    [283, 5, drawnDpi],
  ])
  const done: number[] = []
  const { blocks, source, notes } = await read({ name: 'sheets.tif', bytes }, { onPage: page => done.push(page) })
  expect(source).toMatchObject({ mediaType: 'image/tiff', pages: 4 })
  expect(blocks.map(({ text, page }) => [page, text])).toEqual([1, 2, 3, 4].map(page => [page, sentences.join(' ')]))
  expect(notes.map(note => note.code)).toEqual(['ocr/recognised'])
  expect(done).toEqual([0, 1, 2, 3, 4])
  // words of the second page run upwards on the sheet, which is narrow and tall
  const [first, last] = [blocks[1]?.runs[0]?.box, blocks[1]?.runs.findLast(run => run.end <= (sentences[0]?.length ?? 0))?.box]
  expect((first?.[1] ?? 0) - (last?.[1] ?? 0)).toBeGreaterThan(300)
  expect((first?.[2] ?? 0) - (first?.[0] ?? 0)).toBeLessThan(14)
})

describe('the gateway', () => {
  const small = { width: 4, height: 2, grey: Uint8Array.from([0, 0, 255, 255, 255, 255, 255, 0]) }
  const greys = (bytes: Uint8Array) => openTiff(bytes)?.map(page => [...page.decode().grey])

  test('a fax: compressed as CCITT Group 4, with half as many rows as columns an inch', () => {
    const fax =
      'SUkqABIAAAAmoNXLUfj/ABABDAAAAQMAAQAAACAAAAABAQMAAQAAAAgAAAACAQMAAQAAAAEAAAADAQMAAQAAAAQAAAAGAQMAAQAAAAEAAAARAQQAAQAAAAgAAAAWAQMAAQAAAAgAAAAXAQQAAQAAAAoAAAAaAQUAAQAAAKgAAAAbAQUAAQAAALAAAAAcAQMAAQAAAAEAAAAoAQMAAQAAAAIAAAAAAAAAzAAAAAEAAABiAAAAAQAAAA=='
    const [page] = openTiff(new Uint8Array(Buffer.from(fax, 'base64'))) ?? []
    const decoded = page?.decode()
    expect([page?.said, decoded?.width, decoded?.height]).toEqual([204, 32, 16])
    const black = [...(decoded?.grey ?? [])].flatMap((grey, at) => (grey === 0 ? [Math.floor(at / 32)] : []))
    expect([black.length, Math.min(...black), Math.max(...black)]).toEqual([24 * 4, 4, 7])
  })

  test('turned as the file says', () => expect(greys(tiffOf([small], [[274, 3, 3]]))).toEqual([[...small.grey].reverse()]))
  test('without the small copy of a page', () => expect(greys(tiffOf([small], [[254, 3, 1]]))).toEqual([]))

  test('directories in a circle, and a file that is cut off', () => {
    const circle = tiffOf([small, small])
    const view = new DataView(circle.buffer)
    view.setUint32(circle.length - 4, view.getUint32(4, true), true)
    expect(() => openTiff(circle)).toThrow('circle')
    expect(() => openTiff(tiffOf([small]).slice(0, -6))).toThrow('ends before')
  })
})

test('a picture is made smaller by the mean of its pixels', () => {
  const fine = { width: 4, height: 2, grey: Uint8Array.from([0, 100, 255, 255, 100, 200, 255, 255]) }
  expect(shrunk(fine, 2)).toEqual({ width: 2, height: 1, grey: Uint8Array.from([100, 255]) })
})

describe('kinds of pictures by their first bytes', () => {
  const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  test.each([
    { name: 'TIFF', yes: 'II*\0', no: 'II of the series', looksLike: looksLikeTiff },
    { name: 'TIFF of the other order', yes: 'MM\0*', no: 'MM*\0', looksLike: looksLikeTiff },
    { name: 'GIF', yes: 'GIF89a', no: 'GIF files', looksLike: looksLikeGif },
    { name: 'BMP', yes: `BM${'\0'.repeat(12)}\x28\0\0\0`, no: 'BM is short for Business Manager', looksLike: looksLikeBmp },
    { name: 'HEIC', yes: '\0\0\0\x18ftypheic', no: '\0\0\0\x18ftypmp42', looksLike: looksLikeHeic },
  ])('$name', ({ yes, no, looksLike }) => expect([looksLike(latin(yes)), looksLike(latin(no))]).toEqual([true, false]))

  test('HEIC is refused with what to do', async () => {
    const refused = read({ name: 'photo.heic', bytes: latin('\0\0\0\x18ftypheic\0\0\0\0') })
    await expect(refused).rejects.toMatchObject({ code: 'unsupported', message: expect.stringContaining('exported as JPEG') })
  })
})
