/** How letters and paragraphs look by their modifiers: [MS-DOC] 2.6.1 and 2.6.2. */
import { modifiersIn, numberOf } from './modifiers.ts'

export interface Letters {
  bold: boolean
  underlined: boolean
  caps: boolean
  hidden: boolean
  raised: boolean
  /** In points. */
  size: number
  font: number | null
  /** A character of a symbol font that stands for the one in the text. */
  symbol: { font: number; code: number } | null
  /** Not a letter but a mark: of a note, a picture. */
  special: boolean
}

export interface ParagraphLook {
  style: number
  /** 0 is the highest; 9 and above body text, null where nothing is said. */
  outline: number | null
  /** 1 for the first; 0 for none, null where nothing is said. */
  list: number | null
  level: number
  startsPage: boolean
  /** In twentieths of a point. */
  margin: number
  indent: number
  /** Depth of the table that it stands in. */
  table: number
  endsRow: boolean
  endsInnerCell: boolean
  endsInnerRow: boolean
  /** Of the end of a row. */
  layout: Buffer | null
}

export const plainLetters: Letters = {
  bold: false,
  underlined: false,
  caps: false,
  hidden: false,
  raised: false,
  size: 10,
  font: null,
  symbol: null,
  special: false,
}
export const plainParagraph: ParagraphLook = {
  style: 0,
  outline: null,
  list: null,
  level: 0,
  startsPage: false,
  margin: 0,
  indent: 0,
  table: 0,
  endsRow: false,
  endsInnerCell: false,
  endsInnerRow: false,
  layout: null,
}

/** The number of the style of letters that a run has, null for none. */
export function letterStyleOf(modifiers: Buffer): number | null {
  for (const { code, operand } of modifiersIn(modifiers)) if (code === 0x4a30) return numberOf(operand)
  return null
}

/** @param style of the letters around: a toggle may say "as the style" (128) or "not as the style" (129) */
export function lettersAfter(modifiers: Buffer, style: Letters): Letters {
  const letters = { ...style }
  for (const { code, operand } of modifiersIn(modifiers)) {
    const number = numberOf(operand)
    const toggled = (own: boolean): boolean => (number === 128 ? own : number === 129 ? !own : number !== 0)
    if (code === 0x0835) letters.bold = toggled(style.bold)
    else if (code === 0x083b) letters.caps = toggled(style.caps)
    else if (code === 0x083c) letters.hidden = toggled(style.hidden)
    else if (code === 0x0800 && number === 1) letters.hidden = true
    else if (code === 0x2a3e) letters.underlined = number !== 0
    else if (code === 0x2a48) letters.raised = number === 1
    else if (code === 0x4845) letters.raised = number > 0
    else if (code === 0x4a43 && number > 0) letters.size = number / 2
    else if (code === 0x4a4f) letters.font = number
    else if (code === 0x0855) letters.special = number !== 0
    else if (code === 0x6a09) letters.symbol = { font: operand.readUInt16LE(0), code: operand.readUInt16LE(2) }
  }
  return letters
}

export function paragraphAfter(modifiers: Buffer, style: ParagraphLook): ParagraphLook {
  const look = { ...style }
  for (const { code, operand } of modifiersIn(modifiers)) {
    const number = numberOf(operand)
    if (code === 0x2640) look.outline = number
    else if (code === 0x460b) look.list = number
    else if (code === 0x260a) look.level = Math.min(8, number)
    else if (code === 0x2407) look.startsPage = number !== 0
    else if (code === 0x840f || code === 0x845e) look.margin = number
    else if (code === 0x8411 || code === 0x8460) look.indent = number
    else if (code === 0x2416) look.table = number !== 0 ? Math.max(1, look.table) : 0
    else if (code === 0x6649) look.table = Math.min(20, Math.max(0, number))
    else if (code === 0x2417) look.endsRow = number !== 0
    else if (code === 0x244b) look.endsInnerCell = number !== 0
    else if (code === 0x244c) look.endsInnerRow = number !== 0
    else if (code === 0xd608) look.layout = operand
  }
  return look
}
