/** Rows that are no record of a table but a heading beside its text: a label, and a list or several paragraphs, as in forms of position descriptions. */
import type { FlowCell, FlowLine, FlowRow } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'

/** In characters. */
const longestLabel = 80
/** Between the rule of a cell and its text, in points. */
const padding = 4
/** White between paragraphs, in letter sizes beyond that between lines. */
const apart = 0.35
const fewestParagraphs = 3

/** @returns the lines of label and text, for a row that is such; null for all others */
export function proseRow({ cells }: FlowRow): FlowLine[] | null {
  const [label, text, ...more] = cells
  if (!label || !text || more.length > 0 || !isProse(text.lines)) return null
  if (label.lines.reduce((sum, line) => sum + line.text.length, 0) > longestLabel || label.lines.some(line => line.marker)) return null
  return [...linesOf(label), ...linesOf(text)]
}

function linesOf({ lines, box }: FlowCell): FlowLine[] {
  const left = Math.min(...lines.map(line => line.box[0]))
  const right = Math.max(...lines.map(line => line.box[2]), (box?.[2] ?? 0) - padding)
  return lines.map(line => ({ kind: 'line', line, left, right }))
}

function isProse(lines: readonly Line[]): boolean {
  if (lines.filter(line => line.marker).length > 1) return true
  const gaps = lines.slice(1).map((line, index) => (line.baseline - (lines[index] as Line).baseline) / line.size)
  const usual = Math.min(...gaps)
  return gaps.filter(gap => gap > usual + apart).length >= fewestParagraphs - 1
}
