/** How the letters within an element look, from that of the letters around it. */
import type { Element } from '../markup/walk.ts'
import { type Styles, styleOf } from './style-sheet.ts'

export interface Letters {
  bold: boolean
  raised: boolean
  caps: boolean
  /** As in the source: line ends stay. */
  verbatim: boolean
  link: boolean
  /** In points. */
  size: number
}

export const firstLetters: Letters = { bold: false, raised: false, caps: false, verbatim: false, link: false, size: 12 }

/** @param styles of classes, from the page's style sheets */
export function lettersWithin({ name, attributes }: Element, around: Letters, styles: Styles): Letters {
  const style = styleOf(attributes, styles)
  const letters = { ...around }
  if (name === 'b' || name === 'strong' || name === 'th' || name === 'dt' || name === 'legend' || name === 'caption') letters.bold = true
  else if ((name === 'u' || name === 'ins') && !around.link) letters.bold = true
  else if (name === 'a') letters.link = true
  else if (name === 'sup') letters.raised = true
  else if (name === 'pre') letters.verbatim = true
  if (style === '') return letters
  const weight = /font-weight\s*:\s*(\w{1,10})/i.exec(style)?.[1]
  if (weight) letters.bold = /^bold/i.test(weight) || Number(weight) >= 600
  if (!letters.link && /text-decoration[^;]{0,40}underline/i.test(style)) letters.bold = true
  if (/vertical-align\s*:\s*super/i.test(style)) letters.raised = true
  if (/text-transform\s*:\s*uppercase/i.test(style)) letters.caps = true
  if (/white-space\s*:\s*pre/i.test(style)) letters.verbatim = true
  const size = /font-size\s*:\s*(\d{1,4}(?:\.\d{1,4})?)(pt|px|em|rem|%)/i.exec(style)
  if (size) letters.size = sizeOf(Number(size[1]), (size[2] ?? '').toLowerCase(), around.size)
  return letters
}

function sizeOf(number: number, unit: string, around: number): number {
  if (unit === 'pt') return number
  if (unit === 'px') return number * 0.75
  if (unit === 'rem') return number * firstLetters.size
  return unit === 'em' ? number * around : (number / 100) * around
}
