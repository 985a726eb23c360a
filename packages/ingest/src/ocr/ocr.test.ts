import { describe, expect, test } from '@jest/globals'
import { drawPdf } from '../formats/pdf/draw.fixture.ts'
import { readPdf } from '../formats/pdf/read.ts'
import { read } from '../read.ts'
import { dpi, drawn, lines } from './drawn-page.fixture.ts'
import { leadersIn } from './leaders.ts'
import { isBlank } from './picture.ts'
import { named, recognisePages } from './recognise-pages.ts'
import { rulesInPicture } from './rules-in-picture.ts'
import { skewOf } from './skew.ts'
import { onOriginal } from './turn.ts'
import { wordsFromHocr } from './words-from-hocr.ts'

// recognition takes a second or two, and more where other work goes on
const sentences = [
  'The clerk keeps the register of permits that the office issues to vendors,',
  'collects the fees and answers questions of the public at the counter. Work',
  'is reviewed once a month by the head of the division, who decides on fees.',
]
const notice = {
  texts: [{ x: 72, y: 60, text: 'PERMIT CLERK', size: 18, bold: true }, ...lines(72, 100, sentences)],
}
const onPage = (page: Parameters<typeof drawn>[0], turn: number) => ({ ...page, turn })

describe('a picture is read', () => {
  test('as PNG: heading, paragraph and a place for each word', async () => {
    const { blocks, notes, source } = await read({ name: 'notice.png', bytes: drawn(notice).png() })
    expect(source).toMatchObject({ mediaType: 'image/png', pages: 1 })
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'PERMIT CLERK'],
      ['paragraph', sentences.join(' ')],
    ])
    expect(notes).toMatchObject([{ level: 'info', code: 'ocr/recognised' }])
    expect(blocks[0]?.runs).toHaveLength(2)
  })

  test('turned by two degrees, with its words where they are on the turned page', async () => {
    const { blocks } = await read({ name: 'notice.jpg', bytes: drawn(onPage(notice, 2)).jpeg() })
    expect(blocks.at(-1)?.text).toBe(sentences.join(' '))
    const [first, last] = [blocks.at(-1)?.runs[0], blocks.at(-1)?.runs.findLast(run => run.end <= (sentences[0]?.length ?? 0))]
    // two degrees over six inches are fifteen points
    expect((last?.box[1] ?? 0) - (first?.box[1] ?? 0)).toBeGreaterThan(9)
    expect((last?.box[3] ?? 0) - (last?.box[1] ?? 0)).toBeLessThan(14)
  })

  test('on a page of a PDF, and only there', async () => {
    const picture = Buffer.from(drawn(notice).png())
    const bytes = await drawPdf(pdf => {
      pdf.image(picture, 0, 0, { width: 612 })
      pdf.addPage().text('This page has text of its own, and more than enough of it to be used as it stands.', 72, 72)
    })
    const { blocks, notes } = await readPdf(bytes, 'mixed.pdf')
    expect(blocks[1]).toMatchObject({ text: sentences.join(' '), page: 1 })
    expect(blocks.at(-1)?.page).toBe(2)
    expect(notes.map(note => note.text).join()).toContain('Page 1 was a picture of text')
  })
})

describe('what is not read is said', () => {
  test('when recognition is switched off', async () => {
    const bytes = await drawPdf(pdf => pdf.image(Buffer.from(drawn(notice).png()), 0, 0, { width: 612 }))
    const { blocks, notes } = await readPdf(bytes, 'scan.pdf', { ocr: 'off' })
    expect(blocks).toEqual([])
    expect(notes).toMatchObject([{ code: 'pdf/image-only' }])
    await expect(read({ name: 'scan.png', bytes: drawn(notice).png() }, { ocr: 'off' })).rejects.toMatchObject({ code: 'no-text' })
  })

  test('when no recognition is installed', async () => {
    const page = { number: 1, picture: async () => ({ picture: drawn(notice).picture, dpi }) }
    expect(await recognisePages([page], {}, [])).toBeNull()
  })

  test('when a picture has no words', async () => {
    await expect(read({ name: 'blank.png', bytes: drawn({ texts: [] }).png() })).rejects.toMatchObject({ code: 'no-text' })
  })

  test('when a picture cannot be decoded', async () => {
    await expect(read({ name: 'cut.png', bytes: drawn(notice).png().slice(0, 60) })).rejects.toMatchObject({ code: 'corrupt' })
  })
})

describe('the steps', () => {
  test.each([-3, -0.7, 0, 1.3, 2, 4.5])('a page turned by %d degrees', turn => {
    expect(Math.abs(skewOf(drawn(onPage(notice, turn)).picture) - turn)).toBeLessThan(0.15)
  })

  test('a box around a heading is found and wiped off, its letters stay', () => {
    const boxed = drawn({ texts: [{ x: 75, y: 62, text: 'DUTIES' }], boxes: [[72, 51, 120, 66]] }).picture
    const { rules, wiped } = rulesInPicture(boxed, dpi)
    expect(rules.filter(rule => rule.across)).toHaveLength(2)
    expect(rules.filter(rule => !rule.across)).toHaveLength(2)
    expect(isBlank(wiped)).toBe(false)
    expect(rulesInPicture(wiped, dpi).rules).toEqual([])
  })

  test('leaders are dots in a row, full stops are not', () => {
    const page = drawn({ texts: [{ x: 72, y: 60, text: 'Interview . . . . . . . . . . . . 100%' }, ...lines(72, 100, sentences)] }).picture
    expect(leadersIn(page, dpi).map(({ dots }) => dots)).toEqual([12])
  })

  test('a place on the straightened page and back', () => {
    const back = onOriginal([50, 100, 62, 110], { degrees: 90, page: { width: 400, height: 200 }, size: { width: 200, height: 400 } })
    expect(back.map(Math.round)).toEqual([290, 50, 300, 62])
  })

  test.each([
    { numbers: [3], expected: 'Page 3 was' },
    { numbers: [1, 2], expected: 'Pages 1, 2 were' },
    { numbers: [1, 2, 3, 7, 9, 10, 11], expected: 'Pages 1–3, 7, 9–11 were' },
  ])('pages are named: $expected', ({ numbers, expected }) => expect(named(numbers)).toBe(expected))

  test('hOCR gives words with place, line and certainty', () => {
    const hocr = `<span class='ocr_line' title="bbox 10 20 110 50; baseline 0 -8; x_size 30"><span class='ocrx_word' title='bbox 10 20 60 50; x_wconf 91'>clerk&#39;s</span> <span class='ocrx_word' title='bbox 70 20 110 42; x_wconf 47'><strong>fee</strong></span></span>`
    expect(wordsFromHocr(hocr)).toEqual([
      { text: "clerk's", box: [10, 20, 60, 50], confidence: 91, line: 1, baseline: 42, stroke: 0 },
      { text: 'fee', box: [70, 20, 110, 42], confidence: 47, line: 1, baseline: 42, stroke: 0 },
    ])
  })
})

test('tesseract.js reads the same as the program', async () => {
  const page = { number: 1, picture: async () => ({ picture: drawn(notice).picture, dpi }) }
  const recognition = await recognisePages([page], {}, ['npm'])
  expect(
    recognition?.pages
      .get(1)
      ?.words.map(word => word.text)
      .join(' '),
  ).toBe(`PERMIT CLERK ${sentences.join(' ')}`)
})
