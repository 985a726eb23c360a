/** Annotations of a page → what is typed onto it, into a form or chosen in it, and its check boxes and radio buttons. */
import type { Box } from '@specmill/model'
import { apply } from './matrix.ts'

/** A field of a form, or words typed onto a page, in points of the page, origin top left. */
export type PdfField = { box: Box } & ({ kind: 'text'; text: string } | { kind: 'box'; ticked: boolean })

/** An annotation as pdfjs-dist tells it, as far as it is looked at. */
export interface Widget {
  subtype?: string
  /** Of words that are typed onto a page. */
  contentsObj?: { str?: string }
  fieldType?: string
  fieldValue?: unknown
  hidden?: boolean
  rect: number[]
  checkBox?: boolean
  radioButton?: boolean
  exportValue?: string
  buttonValue?: string
  password?: boolean
  options?: { exportValue: string; displayValue: string }[]
}

/** @param view maps points of the file to points of the page
 * @returns null for what is hidden, empty or no field */
export function fieldOf(widget: Widget, view: readonly number[]): PdfField | null {
  const { subtype, fieldType, fieldValue: value, hidden, rect } = widget
  if (hidden || widget.password) return null
  const box = boxOf(rect, view)
  const typed = widget.contentsObj?.str?.trim()
  if (subtype === 'FreeText') return typed ? { kind: 'text', box, text: typed } : null
  if (subtype !== 'Widget') return null
  // a field without extent is never seen
  if (box[2] - box[0] < 1 || box[3] - box[1] < 1) return null
  if (widget.checkBox)
    return { kind: 'box', box, ticked: Boolean(value) && value !== 'Off' && (!widget.exportValue || value === widget.exportValue) }
  if (widget.radioButton) return { kind: 'box', box, ticked: Boolean(value) && value === widget.buttonValue }
  const shown =
    fieldType === 'Ch'
      ? [value].flat().map(one => widget.options?.find(option => option.exportValue === one)?.displayValue ?? one)
      : [value]
  const text = shown.filter(one => typeof one === 'string' && one.trim() !== '').join(', ')
  return (fieldType === 'Tx' || fieldType === 'Ch') && text ? { kind: 'text', box, text } : null
}

export function boxOf(rect: readonly number[], view: readonly number[]): Box {
  const [ax, ay] = apply(view, rect[0] ?? 0, rect[1] ?? 0)
  const [bx, by] = apply(view, rect[2] ?? 0, rect[3] ?? 0)
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
}
