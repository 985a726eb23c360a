/** One page of a document as a picture of what the reader saw: its words in place, blocks by kind, the order in which they are read. */
import type { Box, Document, DocumentBlock } from '@specmill/model'
import { escaped, outline, sheetOf, union } from './shapes.ts'

/** Also the legend, in this order. */
const colours = { heading: '#c62828', paragraph: '#1565c0', item: '#2e7d32', row: '#ef6c00', margin: '#9e9e9e' } as const

type Kind = keyof typeof colours

interface Placed {
  block: DocumentBlock
  /** 1-based, of the document. */
  number: number
  kind: Kind
  /** Its lines on this page, each with its words. */
  lines: { text: string; box: Box }[]
  box: Box
}

/**
 * @param page 1-based
 * @returns an SVG document, in points of the page; the page's size is not known, so it is letter size or as large as what stands on it
 */
export function svgFromPage({ source, blocks }: Document, page: number): string {
  const placed = blocks.flatMap((block, index) => placedOn(page, block, index + 1))
  const [width, height] = sheetOf(placed.map(({ box }) => box))
  const title = escaped(`${source.name}, page ${page}${source.pages ? ` of ${source.pages}` : ''}`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -24 ${width} ${height + 24}" width="${width}" height="${height + 24}">`,
    `<title>${title}</title>`,
    '<style>text{font-family:Helvetica,Arial,sans-serif;white-space:pre}.thin{fill:none;stroke-width:.3}.label{font-size:6px;font-weight:bold}</style>',
    `<rect x="0" y="-24" width="${width}" height="${height + 24}" fill="#fff"/>`,
    legend(width),
    ...placed.map(blockShapes),
    readingPath(placed.filter(({ kind }) => kind !== 'margin')),
    ...placed.map(numberShape),
    '</svg>\n',
  ].join('\n')
}

function placedOn(page: number, block: DocumentBlock, number: number): Placed[] {
  const lines = block.runs
    .filter(run => run.page === page)
    .map(({ start, end, box }) => ({ text: block.text.slice(start, end).trim(), box }))
  return lines.length
    ? [{ block, number, kind: block.look.margin ? 'margin' : block.kind, lines, box: union(lines.map(({ box }) => box)) }]
    : []
}

function blockShapes({ block, kind, lines, box }: Placed): string {
  const colour = colours[kind]
  const words = lines.map(({ text, box: [x0, y0, x1, y1] }) => {
    const size = Math.max(1, (y1 - y0) / 0.97)
    const bold = kind === 'heading' ? ' font-weight="bold"' : ''
    const fill = kind === 'margin' ? '#9e9e9e' : '#212121'
    return `<text x="${x0}" y="${y1 - 0.22 * size}" font-size="${size}" textLength="${Math.max(1, x1 - x0)}" lengthAdjust="spacingAndGlyphs"${bold} fill="${fill}">${escaped(text)}</text>`
  })
  const tick = (checked: boolean | null) => (checked === null ? '' : ` fill="${checked ? '#66bb6a' : '#eeeeee'}" fill-opacity=".5"`)
  const cells = block.cells
    .filter(cell => cell.boxes.length > 0)
    // a row that goes on over the page shows on each page what stands there
    .map(cell => ({ ...cell, boxes: cell.boxes.filter(own => lines.some(line => isWithin(line.box, own))) }))
    .filter(cell => cell.boxes.length > 0)
    .map(cell => outline(union(cell.boxes), 1, `stroke="${colour}" stroke-width=".6" stroke-dasharray="2 1"${tick(cell.checked)}`))
  return [
    outline(box, 2, `stroke="${colour}" stroke-width=".8" fill="${colour}" fill-opacity=".07"`),
    ...cells,
    ...lines.map(line => outline(line.box, 0, `class="thin" stroke="${colour}"`)),
    ...words,
  ].join('')
}

const isWithin = ([x0, y0, x1, y1]: Box, [left, top, right, bottom]: Box) => x0 >= left && y0 >= top && x1 <= right && y1 <= bottom

/** "12", "12 T3" for a row of table 3, "12 •" with the marker that is no part of the text. */
function numberShape({ block, number, kind, box: [x0, y0] }: Placed): string {
  const label = [number, block.table ? `T${block.table}` : '', block.look.marker ?? ''].filter(part => part !== '').join(' ')
  return `<text class="label" x="${Math.max(1, x0 - 4)}" y="${y0 + 5}" text-anchor="end" fill="${colours[kind]}">${escaped(label)}</text>`
}

function readingPath(placed: readonly Placed[]): string {
  const points = placed.map(({ box: [x0, y0] }) => `${x0 - 2},${y0 + 2}`).join(' ')
  return `<polyline points="${points}" fill="none" stroke="#6a1b9a" stroke-width=".5" stroke-opacity=".5"/>`
}

function legend(width: number): string {
  return Object.entries(colours)
    .map(([kind, colour], index) => {
      const x = 12 + (index * (width - 24)) / 5
      return `<rect x="${x}" y="-17" width="8" height="8" fill="${colour}" fill-opacity=".3" stroke="${colour}"/><text x="${x + 12}" y="-10" font-size="8">${kind}</text>`
    })
    .join('')
}
