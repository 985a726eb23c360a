/** Places on pages as they are, however they were turned to be read; a block read from a picture gets a run for each word. */
import type { Box, DocumentBlock, Run } from '@specmill/model'
import { rounded } from '../formats/pdf/boxes.ts'
import { onOriginal, type Turned } from './turn.ts'
import type { Word } from './words.ts'

/** A page that was turned, with its words where they were recognised. */
type ReadPage = Turned & { words?: readonly Word[] }

/** @param pages those that were turned or recognised, by number; blocks of other pages stay as they are */
export function placeWords(blocks: readonly DocumentBlock[], pages: ReadonlyMap<number, ReadPage>): DocumentBlock[] {
  return blocks.map(block => {
    const boxes = block.boxes.map(box => placed(box, pages.get(pageOfBox(block, box))))
    const cells = block.cells.map(cell => ({ ...cell, boxes: cell.boxes.map(box => placed(box, pages.get(block.page ?? 0))) }))
    const runs = block.runs.flatMap(run => {
      const page = pages.get(run.page)
      return page ? wordRuns(run, block.text, page) : [run]
    })
    return { ...block, boxes, cells, runs }
  })
}

/** A line has one box, and a run for each part that a wide gap sets apart. */
function pageOfBox(block: DocumentBlock, [x0, y0, x1, y1]: Box): number {
  const run = block.runs.find(({ box }) => box[0] >= x0 - 1 && box[2] <= x1 + 1 && box[1] >= y0 - 1 && box[3] <= y1 + 1)
  return run?.page ?? block.page ?? 0
}

function placed(box: Box, page: ReadPage | undefined): Box {
  return page?.degrees ? rounded(onOriginal(box, page)) : box
}

function wordRuns(run: Run, text: string, page: ReadPage): Run[] {
  const runs: Run[] = []
  let cursor = run.start
  for (const word of wordsIn(run.box, page.words ?? [])) {
    // a hyphen at the line's end may have been taken out
    const shown = text.startsWith(word.text, text.indexOf(word.text, cursor)) ? word.text : word.text.replace(/[-\u00ad]$/, '')
    const start = text.indexOf(shown, cursor)
    if (start < 0 || start + shown.length > run.end || start - cursor > 3) continue
    runs.push({ start, end: start + shown.length, page: run.page, box: placed(rounded(word.box), page) })
    cursor = start + shown.length
  }
  const found = runs.reduce((sum, { start, end }) => sum + end - start, 0)
  const letters = text.slice(run.start, run.end).replace(/\s/g, '').length
  return found >= letters * 0.9 ? runs : [{ ...run, box: placed(run.box, page) }]
}

function wordsIn([x0, y0, x1, y1]: Box, words: readonly Word[]): Word[] {
  const inside = words.filter(({ box }) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
    return x > x0 - 1 && x < x1 + 1 && y > y0 - 1 && y < y1 + 1
  })
  return inside.sort((a, b) => a.box[0] - b.box[0])
}
