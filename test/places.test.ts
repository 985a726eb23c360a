/** Whether boxes lie on the words: pages are rendered, and the ink in and around the boxes of lines, cells and quotes is looked at. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { extract } from '@specmill/extract'
import { pictureOfPage, read } from '@specmill/ingest'
import type { Box, Evidence } from '@specmill/model'
import { Ink } from './places/ink.ts'
import { bytesOf, filesIn, pdfTwins, stemOf } from './reading/corpora.ts'

const dpi = 108
const pages = 1
/** In points: how far ink may begin from a line's edge, and how far white may be from the edge of a line or of a quote inside a line. */
const [loose, cut, quoteCut] = [3, 1.5, 2.2]
/** Shares of what is looked at. Only ever raised. */
const floors = { lines: 0.995, tight: 0.995, cells: 0.995, quotes: 0.98 }

const samples = fileURLToPath(new URL('../samples', import.meta.url))
const ours = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.pdf'))
const others = [...pdfTwins.slice(0, 2).map(({ file }) => file), ...filesIn('seeds', 'rendered').filter(path => stemOf(path) === '002')]
const files = [...ours.map(path => join(samples, path)), ...others]

/** All evidence in a finding, however deep. */
function evidenceIn(value: unknown): Evidence[] {
  if (value === null || typeof value !== 'object') return []
  if ('quote' in value && 'boxes' in value) return [value as Evidence]
  return Object.values(value).flatMap(evidenceIn)
}

interface Seen {
  what: string
  box: Box
  share: number
  white: boolean
  slack: [number, number]
}

async function look(path: string): Promise<{ lines: Seen[]; cells: Seen[]; quotes: Seen[] } | null> {
  const [name, bytes] = [stemOf(path), bytesOf(path)]
  const document = await read({ name, bytes }, { ocr: 'off' })
  const { records } = await extract(document)
  const seen = { lines: [] as Seen[], cells: [] as Seen[], quotes: [] as Seen[] }
  for (let page = 1; page <= Math.min(pages, document.source.pages ?? 0); page++) {
    const picture = await pictureOfPage(bytes, name, page, dpi / 72, ({ sheet }) => sheet.picture())
    if (!picture) return null
    const ink = new Ink(picture, dpi)
    const of = (what: string, box: Box, within: number): Seen => ({
      what,
      box,
      share: ink.share(box),
      white: ink.isWhite(box[0], box, within) && ink.isWhite(box[2], box, within),
      slack: ink.slack(box),
    })
    for (const block of document.blocks) {
      const runs = block.runs.filter(run => run.page === page && /[\p{L}\d]/u.test(block.text.slice(run.start, run.end)))
      seen.lines.push(...runs.map(run => of(block.text.slice(run.start, run.end), run.box, cut)))
      if (block.page === page && runs.length === block.runs.length)
        for (const { text, boxes } of block.cells) if (/[\p{L}\d]/u.test(text)) seen.cells.push(...boxes.map(box => of(text, box, cut)))
    }
    for (const { quote, boxes, page: on } of evidenceIn(records))
      if (on === page && boxes.length === 1) seen.quotes.push(...boxes.map(box => of(quote, box, quoteCut)))
  }
  return seen
}

const pictures = await pictureOfPage(bytesOf(files[0] ?? ''), 'sample.pdf', 1, 0.5, () => true).catch(() => null)
if (!pictures) process.stderr.write('skipped: places of words on rendered pages; @napi-rs/canvas is not installed\n')
const whereRendered = pictures ? describe : describe.skip

whereRendered('boxes lie on the words', () => {
  const all = { lines: [] as Seen[], cells: [] as Seen[], quotes: [] as Seen[] }
  beforeAll(async () => {
    for (const path of files) {
      const seen = await look(path)
      for (const kind of ['lines', 'cells', 'quotes'] as const) all[kind].push(...(seen?.[kind] ?? []))
    }
  })

  const shareOf = (seen: readonly Seen[], holds: (one: Seen) => boolean) => seen.filter(holds).length / seen.length

  test('there is ink in every box', () => {
    for (const kind of ['lines', 'cells', 'quotes'] as const) {
      expect(all[kind].length).toBeGreaterThan(50)
      expect(all[kind].filter(({ share }) => share < 0.01).map(({ what }) => what)).toEqual([])
    }
  })
  test('no letter is cut off at the edges of a line or a cell', () => {
    expect(shareOf(all.lines, ({ white }) => white)).toBeGreaterThanOrEqual(floors.lines)
    expect(shareOf(all.cells, ({ white }) => white)).toBeGreaterThanOrEqual(floors.cells)
  })
  test('the box of a line ends where its ink ends', () => {
    expect(shareOf(all.lines, ({ slack }) => slack.every(points => points < loose))).toBeGreaterThanOrEqual(floors.tight)
  })
  test('a quote inside a line is cut between its words', () => {
    expect(shareOf(all.quotes, ({ white }) => white)).toBeGreaterThanOrEqual(floors.quotes)
  })
})
