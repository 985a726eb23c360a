/** A part of the text of an old Word document → its paragraphs and tables in order. */
import { clean } from '../flowing/clean.ts'
import { Place } from '../flowing/place.ts'
import type { CellLayout } from '../flowing/rows.ts'
import { concat, type StyledText, styled } from '../flowing/styled-text.ts'
import { symbolOf } from '../flowing/symbols.ts'
import type { Content } from '../flowing/table.ts'
import { Fields } from './fields.ts'
import type { Lists } from './lists.ts'
import type { Letters, ParagraphLook } from './looks.ts'
import { paragraphFrom } from './paragraph.ts'
import type { Style } from './styles.ts'
import type { WordText } from './text.ts'

export interface BodyContext {
  text: WordText
  lists: Lists
  fontName(number: number | null): string | null
  /** Of the note that is referred to at a character; null for none, or one whose mark was typed. */
  markerAt(at: number): string | null
}

const endsCell = '\u0007'
const endsPage = '\f'
const symbol = '\u0028'
const note = '\u0002'
const characters: Record<string, string> = { '\t': '\t', '\u000b': '\n', '\u000e': '\n', '\u001e': '-', '\u001f': '' }

export function readBody(context: BodyContext, start: number, end: number): Content[] {
  const { text, lists } = context
  const place = new Place()
  const fields = new Fields()
  let from = start
  let startsPage = false
  const last = Math.min(end, text.text.length)
  for (let at = start; at < last; at++) {
    const character = text.text[at] ?? ''
    const ends = character === '\r' || character === endsCell || character === endsPage
    if (!ends && at + 1 < last) continue
    const { look, style } = text.paragraphAt(at)
    const words = wordsOf(context, fields, from, ends ? at : at + 1, style)
    const depth = character === endsCell ? 1 : look.table
    if (!look.endsRow && !look.endsInnerRow) {
      const paragraph = paragraphFrom(words, look, style, lists)
      place.paragraph(startsPage ? { ...paragraph, startsPage } : paragraph, depth)
      startsPage = character === endsPage
    }
    if (look.endsRow) place.endRow(1, layoutOf(look))
    else if (look.endsInnerRow) place.endRow(Math.max(2, depth), layoutOf(look))
    else if (character === endsCell) place.endCell(1)
    else if (look.endsInnerCell) place.endCell(Math.max(2, depth))
    from = at + 1
  }
  return place.content
}

function wordsOf(context: BodyContext, fields: Fields, start: number, end: number, style: Style): StyledText {
  const parts: StyledText[] = []
  for (const { text, start: from, letters } of context.text.stretches(start, end, style)) {
    let read = ''
    const flush = (): void => {
      if (!letters.hidden && read) parts.push(inked(read, letters, context, fields.inLink))
      read = ''
    }
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at)
      const linked = fields.inLink
      if (!fields.shows(character)) {
        if (linked !== fields.inLink) flush()
      } else if (letters.special && character === note) {
        flush()
        const marker = context.markerAt(from + at)
        if (marker !== null) parts.push(styled(marker, { bold: false, raised: true, size: letters.size }))
      } else if (letters.special && character === symbol && letters.symbol)
        read += symbolOf(String.fromCharCode(letters.symbol.code), context.fontName(letters.symbol.font))
      // other marks and control characters stand for pictures and remarks
      else if (character >= ' ') read += character
      else read += characters[character] ?? ''
    }
    flush()
  }
  return concat(parts)
}

function inked(text: string, letters: Letters, context: BodyContext, link: boolean): StyledText {
  const read = clean(symbolOf(text.replaceAll('\u001e', '-'), context.fontName(letters.font)))
  const bold = letters.bold || (letters.underlined && !link)
  return styled(letters.caps ? read.toUpperCase() : read, { bold, raised: letters.raised, size: letters.size })
}

/** [MS-DOC] 2.9.313 and 2.9.327: right edges, then 20 bytes a cell. */
function layoutOf({ layout }: ParagraphLook): CellLayout[] {
  const count = layout?.[0] ?? 0
  const cells: CellLayout[] = []
  for (let cell = 0; layout && cell < count && 3 + cell * 2 + 2 <= layout.length; cell++) {
    const at = 1 + (count + 1) * 2 + cell * 20
    const flags = at + 2 <= layout.length ? layout.readUInt16LE(at) : 0
    cells.push({ end: layout.readInt16LE(3 + cell * 2), mergedLeft: (flags & 2) !== 0, mergedUp: (flags & 0x60) === 0x20 })
  }
  return cells
}
