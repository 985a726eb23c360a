/** Reads the text source of a sample into pieces, with the headings that its layout names. */
import type { Layout, Piece, Span } from './piece.ts'
import { plainSpan } from './piece.ts'

const markup = /\*\*(.+?)\*\*|<sup>(.+?)<\/sup>/g

/** `**bold**` and `<sup>1</sup>` are the only markup that our sources use within a line. */
function spansOf(line: string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const match of line.matchAll(markup)) {
    if (match.index > at) spans.push(plainSpan(line.slice(at, match.index)))
    spans.push({ text: match[1] ?? match[2] ?? '', bold: match[1] !== undefined, raised: match[2] !== undefined })
    at = match.index + match[0].length
  }
  if (at < line.length) spans.push(plainSpan(line.slice(at)))
  return spans
}

const rowOf = (line: string) => line.split('\t').map(cell => cell.trim())

/** In: the whole source. Out: its pieces in order. Throws where a heading of the layout is not met, so that no heading is lost in silence. */
export function piecesFromText(source: string, layout: Layout): Piece[] {
  const pieces: Piece[] = []
  const headings = [...(layout.headings ?? [])]
  let previous: 'blank' | 'line' | 'row' = 'blank'
  for (const raw of source.replaceAll('\r\n', '\n').split('\n')) {
    const line = raw.trim()
    const last = pieces.at(-1)
    const heading = headings[0]
    const marked = /^(#+) (.+)$/.exec(line)
    const item = /^(-|·|\d+\.) (.+)$/.exec(line)
    const before = previous
    previous = 'line'
    if (line === '') previous = 'blank'
    else if (heading && !raw.includes('\t') && line === heading[1]) {
      pieces.push({ kind: 'heading', level: heading[0], text: line })
      headings.shift()
    } else if (marked) pieces.push({ kind: 'heading', level: (marked[1] ?? '').length - 1, text: marked[2] ?? '' })
    else if (raw.includes('\t')) {
      if (before === 'row' && last?.kind === 'table') last.rows.push(rowOf(raw))
      else pieces.push({ kind: 'table', rows: [rowOf(raw)] })
      previous = 'row'
    } else if (/^Page \d+ of \d+ Pages$/.test(line)) pieces.push({ kind: 'page-end', text: line })
    else if (item) pieces.push({ kind: 'item', marker: item[1] ?? '', text: item[2] ?? '' })
    else if (layout.wrapped && before === 'line' && last?.kind === 'paragraph') last.spans.push(plainSpan(` ${line}`))
    else pieces.push({ kind: 'paragraph', spans: spansOf(line) })
  }
  const missed = headings[0]
  if (missed)
    throw new Error(
      `The heading "${missed[1]}" of layout.json is not in the source at its place: put the headings in the order of the text.`,
    )
  return pieces
}
