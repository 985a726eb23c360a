/** Small documents in the format of Word 97, for the tests of this folder: [MS-DOC]. */
import { compoundFile, padded } from './compound-file.ts'

export interface Stretch {
  text: string
  /** Property modifiers: `sprm(0x0835, 1)` for bold. */
  look?: Buffer
}
export interface Paragraph {
  stretches: Stretch[]
  /** 0 body text, 1 "heading 1", 2 "Title". */
  style?: number
  look?: Buffer
  /** "\r" unless told otherwise; "\u0007" ends a cell. */
  end?: string
}

/** One modifier with an operand of the size that its code asks for. */
export function sprm(code: number, value: number): Buffer {
  const size = [1, 1, 2, 4, 2, 2, 0, 3][code >> 13] ?? 1
  const bytes = Buffer.alloc(2 + size)
  bytes.writeUInt16LE(code)
  if (size === 4) bytes.writeInt32LE(value, 2)
  else if (size === 2) bytes.writeInt16LE(value, 2)
  else bytes.writeUInt8(value, 2)
  return bytes
}

/** The end of a row of equal cells. @param flags of each cell */
export function rowEnd(flags: number[]): Paragraph {
  const definition = Buffer.alloc(5 + (flags.length + 1) * 2 + flags.length * 20)
  definition.writeUInt16LE(0xd608)
  definition.writeUInt16LE(definition.length - 3, 2)
  definition.writeUInt8(flags.length, 4)
  flags.forEach((flag, at) => {
    definition.writeInt16LE((at + 1) * 1000, 5 + (at + 1) * 2)
    definition.writeUInt16LE(flag, 5 + (flags.length + 1) * 2 + at * 20)
  })
  return { stretches: [], end: '\u0007', look: Buffer.concat([sprm(0x2416, 1), sprm(0x2417, 1), definition]) }
}

export const cell = (text: string): Paragraph => ({ stretches: [{ text }], end: '\u0007', look: sprm(0x2416, 1) })
export const line = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({ stretches: [{ text }], ...more })

const textStart = 2048
const pageSize = 512

/** @param notes one for each character 2 of the body @param eightBits letters of Windows-1252, one byte each */
export function wordDocument(body: Paragraph[], { notes = [] as string[], flags = 0, eightBits = false } = {}): Uint8Array {
  const paragraphs = [...body, ...notes.map(note => line(`\u0002 ${note}`))]
  const stretches = paragraphs.flatMap(({ stretches: own, end = '\r' }) => [...own, { text: end }])
  const text = stretches.map(stretch => stretch.text).join('')
  const width = eightBits ? 1 : 2
  const bytes = Buffer.from(text, eightBits ? 'latin1' : 'utf16le')
  const letters = page(
    stretches.map(stretch => ({ length: stretch.text.length * width, look: stretch.look ?? Buffer.alloc(0) })),
    1,
    look => Buffer.concat([Buffer.from([look.length]), look]),
  )
  const looks = paragraphs.map(({ stretches: own, end = '\r', look = Buffer.alloc(0), style = 0 }) => {
    const whole = Buffer.concat([Buffer.from([style, 0]), look, Buffer.alloc(look.length % 2)])
    return { length: (own.reduce((sum, stretch) => sum + stretch.text.length, 0) + end.length) * width, look: whole }
  })
  const shapes = page(looks, 13, look => Buffer.concat([Buffer.from([0, look.length / 2]), look]))

  const head = Buffer.alloc(textStart)
  const parts: Buffer[] = []
  const put = (place: number, part: Buffer): void => {
    head.writeUInt32LE(
      parts.reduce((sum, { length }) => sum + length, 0),
      place,
    )
    head.writeUInt32LE(part.length, place + 4)
    parts.push(part)
  }
  const written = padded(bytes, 0)
  const firstPage = (textStart + written.length) / pageSize
  const bodyLength = text.length - notes.reduce((sum, note) => sum + note.length + 3, 0)
  head.writeUInt16LE(0xa5ec)
  head.writeUInt16LE(0xc1, 2)
  head.writeUInt16LE(0x0200 | flags, 0x0a)
  head.writeUInt32LE(bodyLength, 0x4c)
  head.writeUInt32LE(text.length - bodyLength, 0x50)
  put(0xa2, styleSheet())
  put(
    0x1a2,
    Buffer.concat([
      Buffer.from([2]),
      words(16, 0, text.length),
      Buffer.from([0, 0]),
      words(eightBits ? (textStart * 2) | 0x40000000 : textStart),
      Buffer.alloc(2),
    ]),
  )
  put(0xfa, words(textStart, textStart + bytes.length, firstPage))
  put(0x102, words(textStart, textStart + bytes.length, firstPage + 1))
  put(0x2e2, Buffer.concat([Buffer.from([2, 0]), list(7), list(8)]))
  parts.push(level(0, '\u0000.'), level(23, '•'))
  put(0x2ea, Buffer.concat([words(2, 7, 0, 0, 0, 8, 0, 0, 0), words(0xffffffff, 0xffffffff)]))
  const marks = [...text.slice(0, bodyLength)].flatMap((character, at) => (character === '\u0002' ? [at] : []))
  if (notes.length > 0) {
    let at = 0
    put(0xaa, Buffer.concat([words(...marks, bodyLength), Buffer.alloc(notes.length * 2, 1)]))
    put(0xb2, words(0, ...notes.map(note => (at += note.length + 3)), at + 1))
  }
  return compoundFile({ WordDocument: Buffer.concat([head, written, letters, shapes]), '1Table': Buffer.concat(parts) })
}

/** A page of looks, one after the other from `textStart` on. @param slot bytes that point to a look */
function page(looks: { length: number; look: Buffer }[], slot: number, packed: (look: Buffer) => Buffer): Buffer {
  const bytes = Buffer.alloc(pageSize)
  let offset = textStart
  let free = pageSize - 2
  looks.forEach(({ length, look }, at) => {
    bytes.writeUInt32LE(offset, at * 4)
    offset += length
    const own = packed(look)
    free = (free - own.length) & ~1
    own.copy(bytes, free)
    bytes.writeUInt8(free / 2, (looks.length + 1) * 4 + at * slot)
  })
  bytes.writeUInt32LE(offset, looks.length * 4)
  bytes.writeUInt8(looks.length, pageSize - 1)
  return bytes
}

function words(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4)
  numbers.forEach((number, at) => {
    bytes.writeUInt32LE(number >>> 0, at * 4)
  })
  return bytes
}

function styleSheet(): Buffer {
  const head = Buffer.alloc(20)
  head.writeUInt16LE(18)
  head.writeUInt16LE(3, 2)
  head.writeUInt16LE(10, 4)
  return Buffer.concat([
    head,
    style(0, 'Normal', 0xfff, Buffer.alloc(0)),
    style(1, 'heading 1', 0, sprm(0x0835, 1)),
    style(62, 'Title', 0, Buffer.alloc(0)),
  ])
}

function style(builtIn: number, name: string, basedOn: number, letters: Buffer): Buffer {
  const base = Buffer.alloc(12)
  base.writeUInt16LE(builtIn)
  base.writeUInt16LE(1 | (basedOn << 4), 2)
  base.writeUInt16LE(2, 4)
  base.writeUInt16LE(name.length, 10)
  const modifiers = Buffer.concat([Buffer.from([2, 0, 0, 0, letters.length, 0]), letters, Buffer.alloc(letters.length % 2)])
  const whole = Buffer.concat([base, Buffer.from(`${name}\0`, 'utf16le'), modifiers])
  return Buffer.concat([Buffer.from([whole.length & 0xff, whole.length >> 8]), whole])
}

function list(number: number): Buffer {
  const bytes = Buffer.alloc(28)
  bytes.writeInt32LE(number)
  bytes.writeUInt8(1, 26)
  return bytes
}

function level(format: number, text: string): Buffer {
  const bytes = Buffer.alloc(30)
  bytes.writeInt32LE(1)
  bytes.writeUInt8(format, 4)
  bytes.writeUInt16LE(text.length, 28)
  return Buffer.concat([bytes, Buffer.from(text, 'utf16le')])
}
