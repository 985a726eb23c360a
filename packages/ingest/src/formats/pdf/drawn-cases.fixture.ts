/** Pages that are drawn, and what is read of them: each case is held to its expectation and to what every block promises. */
import { describe, expect, test } from '@jest/globals'
import type { Box, DocumentBlock } from '@specmill/model'
import type { Content } from '../format.ts'
import { type Drawing, drawPdf, shown } from './draw.fixture.ts'
import { readPdf } from './read.ts'

export interface DrawnCase {
  name: string
  options?: PDFKit.PDFDocumentOptions
  draw: (pdf: Drawing) => void
  /** One line a block. */
  expected: string[]
  /** The notes; without this, none is looked at. */
  notes?: unknown[]
}

/** @param show a block as one line */
export function testDrawn(title: string, cases: readonly DrawnCase[], show: (block: DocumentBlock) => string = shown) {
  describe(title, () => {
    test.each(cases)('$name', async ({ draw, options, expected, notes }) => {
      const content = await readPdf(await drawPdf(draw, options), 'drawn.pdf')
      expect(content.blocks.map(show)).toEqual(expected)
      if (notes) expect(content.notes).toEqual(notes)
      expectPromisesKept(content)
    })
  })
}

function expectPromisesKept(content: Content) {
  expect(JSON.parse(JSON.stringify(content))).toEqual(content)
  for (const { text, kind, cells, runs, boxes, look } of content.blocks) {
    expect(text).toBe(kind === 'row' ? cells.map(cell => cell.text).join('\t') : text.trim())
    // a line that a wide gap parts has a run for each part
    const isOf = (run: Box, line: Box) => run[0] >= line[0] && run[1] === line[1] && run[2] <= line[2] && run[3] === line[3]
    expect(boxes.every(line => runs.some(({ box }) => isOf(box, line)))).toBe(true)
    let reached = 0
    for (const { start, end, box } of runs) {
      expect(boxes.some(line => isOf(box, line))).toBe(true)
      expect(start >= reached && end > start && end <= text.length).toBe(true)
      reached = end
    }
    for (const [start, end] of [...look.bold, ...look.raised]) expect(start < end && end <= text.length).toBe(true)
  }
}
