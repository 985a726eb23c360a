/** Where the notes and margins of an old Word document stand in its text: [MS-DOC] 2.3.2, 2.3.3, 2.3.5. */
import { roman } from '../flowing/number-formats.ts'

/** Lengths of the parts of the text, in the order in which they stand: [MS-DOC] 2.5.4. */
export function partsOf(main: Buffer): Record<'body' | 'footnotes' | 'margins' | 'endnotes' | 'boxes', [start: number, end: number]> {
  let at = 0
  const next = (place: number): [number, number] => {
    const start = at
    at += main.readUInt32LE(place)
    return [start, at]
  }
  const [body, footnotes, margins] = [next(0x4c), next(0x50), next(0x54)]
  // macros, which no text has any more, and remarks
  next(0x58)
  next(0x5c)
  return { body, footnotes, margins, endnotes: next(0x60), boxes: next(0x64) }
}

export interface NoteText {
  /** Null where the author typed one. */
  marker: string | null
  /** Of its reference in the text. */
  reference: number
  start: number
  end: number
}

/** @param from where the texts of the notes begin @param places of the tables of references and of texts */
function notesAt(main: Buffer, table: Buffer, from: number, places: [number, number], marker: (number: number) => string): NoteText[] {
  const [references, texts] = places.map(place => {
    const start = main.readUInt32LE(place)
    return table.subarray(start, start + main.readUInt32LE(place + 4))
  }) as [Buffer, Buffer]
  const count = Math.max(0, Math.floor((references.length - 4) / 6))
  const notes: NoteText[] = []
  let numbered = 0
  for (let at = 0; at < count && at * 4 + 8 <= texts.length; at++) {
    const counted = references.readInt16LE((count + 1) * 4 + at * 2) !== 0
    notes.push({
      marker: counted ? marker(++numbered) : null,
      reference: references.readUInt32LE(at * 4),
      start: from + texts.readUInt32LE(at * 4),
      end: from + texts.readUInt32LE(at * 4 + 4),
    })
  }
  return notes
}

export function notesOf(main: Buffer, table: Buffer): NoteText[] {
  const parts = partsOf(main)
  return [
    ...notesAt(main, table, parts.footnotes[0], [0xaa, 0xb2], String),
    ...notesAt(main, table, parts.endnotes[0], [0x20a, 0x212], roman),
  ]
}

/** Six for each section: headers of even, odd pages; footers of even, odd pages; header and footer of the first page. The first six are lines above notes. */
export function marginsOf(main: Buffer, table: Buffer): { place: 'headers' | 'footers'; start: number; end: number }[] {
  const offset = main.readUInt32LE(0xf2)
  const list = table.subarray(offset, offset + main.readUInt32LE(0xf6))
  const [from, to] = partsOf(main).margins
  const found: { place: 'headers' | 'footers'; start: number; end: number }[] = []
  for (let at = 6; (at + 1) * 4 + 4 <= list.length; at++) {
    const start = from + list.readUInt32LE(at * 4)
    const end = Math.min(to, from + list.readUInt32LE(at * 4 + 4))
    if (end > start) found.push({ place: [0, 1, 4].includes(at % 6) ? 'headers' : 'footers', start, end })
  }
  return found
}
