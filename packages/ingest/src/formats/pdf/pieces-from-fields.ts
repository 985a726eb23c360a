/** Fields of a form → pieces of text: typed values as they stand, check boxes and radio buttons as ☒ and ☐, on the line of their label. */
import type { PdfField } from './field-of-widget.ts'
import { ascent, descent, type Piece } from './read-runs.ts'

export const ticked = '☒'
export const unticked = '☐'

/** What forms are typed in where nothing is painted beside the field, in points. */
const usualSize = 10
/** Width of a letter of running text, in letter sizes. */
const letterWidth = 0.5
const linePitch = 1.15
/** A label farther away is another field's, in points. */
const farthest = 150

/** @param painted the other words of the page: a field has no baseline of its own */
export function piecesFromFields(fields: readonly PdfField[], painted: readonly Piece[]): Piece[] {
  return fields.flatMap(field => {
    const [x0, y0, x1, y1] = field.box
    const height = y1 - y0
    const label = labelOf(field, painted)
    const size = Math.min(label?.size ?? usualSize, Math.max(height, 4))
    const baseline = label?.baseline ?? y0 + height / 2 + size * 0.3
    const pieceAt = (text: string, right: number, baseline: number): Piece => ({
      text,
      box: [x0, baseline - size * ascent, Math.max(x0 + 1, Math.min(x1, right)), baseline + size * descent],
      baseline,
      size,
      font: '',
      spaced: true,
      turned: false,
    })
    if (field.kind === 'box') return [pieceAt(field.ticked ? ticked : unticked, x1, baseline)]
    const lines = height > 2.2 * size ? wrapped(field.text, (x1 - x0) / (letterWidth * size)) : [field.text.replace(/\s+/g, ' ').trim()]
    const first = lines.length > 1 ? y0 + size : baseline
    return lines.map((text, index) => pieceAt(text, x0 + text.length * letterWidth * size, first + index * linePitch * size))
  })
}

/** The nearest words that stand at the field's height. */
function labelOf({ box: [x0, y0, x1, y1] }: PdfField, painted: readonly Piece[]): Piece | null {
  let best: Piece | null = null
  let nearest = farthest
  for (const piece of painted) {
    const level = piece.baseline > y0 - 1 && piece.baseline - piece.size * 0.35 < y1 && piece.baseline < y1 + piece.size * 0.3
    const away = Math.max(piece.box[0] - x1, x0 - piece.box[2], 0)
    if (!piece.turned && level && away < nearest) [best, nearest] = [piece, away]
  }
  return best
}

function wrapped(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split(/[\r\n]+/)) {
    let line = ''
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      if (line && line.length + 1 + word.length > letters) {
        lines.push(line)
        line = word
      } else line = line ? `${line} ${word}` : word
    }
    if (line) lines.push(line)
  }
  return lines
}
