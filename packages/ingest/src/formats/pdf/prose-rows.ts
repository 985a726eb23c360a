/** Rows that are no record of a table but a heading beside its text: a label, and a list or several paragraphs, as in forms of position descriptions. */
import { isWhollyBold } from './bold-labels.ts'
import type { FlowCell, FlowLine, FlowRow } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'

/** In characters. */
const longestLabel = 80
/** Between the rule of a cell and its text, in points. */
const padding = 4
/** White between paragraphs, in letter sizes beyond that between lines. */
const apart = 0.35
const fewestParagraphs = 3
/** Of a sentence. */
const fewestWords = 4

/**
 * @param sections is the row one of a table of headings and their texts?
 * @returns the lines of label and text, for a row that is such; null for all others
 */
export function proseRow(row: FlowRow, sections: boolean): FlowLine[] | null {
  const [label, text] = row.cells
  if (!isLabelled(row) || !label || !text) return null
  if (!isProse(text.lines) && !(sections && (text.lines.length === 0 || isLongText(text.lines)))) return null
  return [...linesOf(label), ...linesOf(text)]
}

/** Two columns, bold headings at the left and their texts at the right. */
export function areSections(rows: readonly FlowRow[]): boolean {
  const labelled = rows.filter(row => isLabelled(row) && row.cells[0]?.lines.length)
  const bold = labelled.filter(({ cells: [label, text] }) => label?.lines.every(isWhollyBold) && !text?.lines.some(isWhollyBold))
  const texts = labelled.map(({ cells }) => cells[1]?.lines ?? []).filter(lines => lines.length > 0)
  return bold.length > 2 && bold.length > labelled.length * 0.7 && areTexts(texts)
}

function isLabelled({ cells: [label, text, ...more] }: FlowRow): boolean {
  if (!label || !text || more.length > 0 || label.lines.some(line => line.marker)) return false
  return label.lines.reduce((sum, line) => sum + line.text.length, 0) <= longestLabel
}

function linesOf({ lines, box }: FlowCell): FlowLine[] {
  const left = Math.min(...lines.map(line => line.box[0]))
  const right = Math.max(...lines.map(line => line.box[2]), (box?.[2] ?? 0) - padding)
  return lines.map(line => ({ kind: 'line', line, left, right }))
}

/** A list, or several paragraphs. */
function isProse(lines: readonly Line[]): boolean {
  if (lines.filter(line => line.marker ?? /^\W$/.test(line.text)).length > 1) return true
  const gaps = lines.slice(1).map((line, index) => (line.baseline - (lines[index] as Line).baseline) / line.size)
  const usual = Math.min(...gaps)
  return gaps.filter(gap => gap > usual + apart).length >= fewestParagraphs - 1
}

/** More than the value of a label: it wraps, or is a sentence, or stands for a table. */
export const isLongText = (lines: readonly Line[]): boolean =>
  lines.length > 1 || lines.some(({ text }) => text === '' || (/[.!?]$/.test(text) && text.split(' ').length >= fewestWords))

/** Lists or several paragraphs among them, or most of them wrap; values do neither. */
export function areTexts(texts: readonly (readonly Line[])[]): boolean {
  if (texts.some(isProse)) return texts.length > 1 && texts.filter(isLongText).length > 1
  return texts.length > 2 && texts.filter(lines => lines.length > 1).length >= texts.length * 0.6
}
