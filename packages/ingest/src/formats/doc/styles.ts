/** The styles of an old Word document with what they inherit: [MS-DOC] 2.9.271, STSH. */
import { type Letters, lettersAfter, type ParagraphLook, paragraphAfter, plainLetters, plainParagraph } from './looks.ts'

const paragraphStyle = 1
const characterStyle = 2
const noStyle = 0xfff

export interface Style {
  /** Number of a built-in style: 1 to 9 are the headings. */
  builtIn: number
  name: string
  letters: Letters
  paragraph: ParagraphLook
}
interface Raw {
  builtIn: number
  kind: number
  basedOn: number
  name: string
  /** Of the paragraph and of its letters. */
  modifiers: Buffer[]
}

export interface Styles {
  /** The style of a paragraph by its number; that of body text where there is none such. */
  paragraph(number: number): Style
  /** The modifiers of a style of letters, from the outermost that it inherits to its own. */
  letters(number: number): Buffer[]
}

export function readStyles(main: Buffer, table: Buffer): Styles {
  const raw = rawStyles(table.subarray(main.readUInt32LE(0xa2), main.readUInt32LE(0xa2) + main.readUInt32LE(0xa6)))
  const done = new Map<number, Style>()
  const none: Style = { builtIn: 0, name: '', letters: plainLetters, paragraph: plainParagraph }
  const resolve = (number: number, depth: number): Style => {
    const known = done.get(number)
    if (known) return known
    const own = raw[number]
    // a chain that bites its own tail ends here
    if (!own || own.kind !== paragraphStyle || depth > 20) return none
    const parent = own.basedOn === noStyle ? none : resolve(own.basedOn, depth + 1)
    const [paragraph, letters] = own.modifiers
    const style: Style = {
      builtIn: own.builtIn,
      name: own.name,
      letters: letters ? lettersAfter(letters, parent.letters) : parent.letters,
      paragraph: paragraph ? paragraphAfter(paragraph.subarray(2), parent.paragraph) : parent.paragraph,
    }
    done.set(number, style)
    return style
  }
  const inherited = (number: number, depth: number): Buffer[] => {
    const own = raw[number]
    if (!own || own.kind !== characterStyle || depth > 20) return []
    return [...(own.basedOn === noStyle ? [] : inherited(own.basedOn, depth + 1)), ...own.modifiers.slice(0, 1)]
  }
  return { paragraph: number => resolve(number, 0), letters: number => inherited(number, 0) }
}

function rawStyles(sheet: Buffer): (Raw | null)[] {
  const styles: (Raw | null)[] = []
  if (sheet.length < 6) return styles
  const count = sheet.readUInt16LE(2)
  const base = sheet.readUInt16LE(4)
  let at = 2 + sheet.readUInt16LE(0)
  while (styles.length < count && at + 2 <= sheet.length) {
    const size = sheet.readUInt16LE(at)
    at += 2
    styles.push(size >= base + 2 && base >= 10 ? rawStyle(sheet.subarray(at, at + size), base) : null)
    at += size + (size % 2)
  }
  return styles
}

function rawStyle(bytes: Buffer, base: number): Raw | null {
  if (bytes.length < base + 2) return null
  const length = bytes.readUInt16LE(base)
  let at = base + 2 + length * 2 + 2
  const modifiers: Buffer[] = []
  for (let left = bytes.readUInt16LE(4) & 0xf; left > 0 && at + 2 <= bytes.length; left--) {
    const size = bytes.readUInt16LE(at)
    modifiers.push(bytes.subarray(at + 2, at + 2 + size))
    at += 2 + size + (size % 2)
  }
  return {
    builtIn: bytes.readUInt16LE(0) & 0xfff,
    kind: bytes.readUInt16LE(2) & 0xf,
    basedOn: bytes.readUInt16LE(2) >> 4,
    name: bytes.toString('utf16le', base + 2, base + 2 + length * 2),
    modifiers,
  }
}
