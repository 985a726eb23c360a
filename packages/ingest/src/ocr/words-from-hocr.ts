/** hOCR, which every tesseract writes → words: http://kba.github.io/hocr-spec/1.2/ */
import type { Box } from '@specmill/model'
import { Parser } from 'htmlparser2'
import type { Word } from './words.ts'

interface LineMeasure {
  box: Box
  slope: number
  offset: number
}

/** @returns words in the order of the page, boxes in pixels */
export function wordsFromHocr(hocr: string): Word[] {
  const words: Word[] = []
  let line: LineMeasure | null = null
  let number = 0
  let word: { text: string; box: Box; confidence: number } | null = null
  // spans lie in one another: of each open one, whether it is a word
  const open: boolean[] = []
  const parser = new Parser(
    {
      onopentag(name, { class: kind = '', title = '' }) {
        if (name !== 'span') return
        open.push(kind === 'ocrx_word')
        if (/^ocr_(?:line|caption|header|textfloat)$/.test(kind)) [line, number] = [lineFrom(title), number + 1]
        if (kind === 'ocrx_word') word = { text: '', box: boxFrom(title), confidence: numbersOf(title, 'x_wconf')[0] ?? 0 }
      },
      ontext(text) {
        if (word) word.text += text
      },
      onclosetag(name) {
        if (name !== 'span' || !open.pop() || !word) return
        const text = word.text.trim()
        if (text && line) words.push({ ...word, text, line: number, baseline: baselineOf(line), stroke: 0 })
        word = null
      },
    },
    { decodeEntities: true },
  )
  parser.end(hocr)
  return words
}

function lineFrom(title: string): LineMeasure {
  const box = boxFrom(title)
  const [slope = 0, offset = 0] = numbersOf(title, 'baseline')
  return { box, slope, offset }
}

/** In the middle of the line: on a straightened page it hardly falls. */
const baselineOf = ({ box, slope, offset }: LineMeasure) => box[3] + offset + (slope * (box[2] - box[0])) / 2

function boxFrom(title: string): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersOf(title, 'bbox')
  return [x0, y0, x1, y1]
}

/** "bbox 12 34 56 78; x_wconf 96" */
function numbersOf(title: string, property: string): number[] {
  const part = title.split(';').find(piece => piece.trim().startsWith(`${property} `))
  return part ? part.trim().split(/\s+/).slice(1).map(Number).filter(Number.isFinite) : []
}
