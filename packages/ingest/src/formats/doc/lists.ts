/** The lists of an old Word document, counted as Word does: [MS-DOC] 2.9.131 (LFO), 2.9.147 (LSTF), 2.9.150 (LVL). */
import { formatNumber } from '../flowing/number-formats.ts'
import { symbolOf } from '../flowing/symbols.ts'
import { modifiersIn, numberOf } from './modifiers.ts'

interface Level {
  start: number
  format: number
  /** Characters 0 to 8 stand for the numbers of the levels. */
  text: string
  font: number | null
}
interface List {
  definition: number
  starts: Map<number, number>
}

const formats: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  22: 'decimalZero',
  255: 'none',
}
const bullet = 23

export class Lists {
  readonly #definitions = new Map<number, Level[]>()
  readonly #lists: List[] = []
  readonly #counts = new Map<number, (number | undefined)[]>()
  readonly #begun = new Set<string>()
  readonly #fontName: (number: number | null) => string | null

  constructor(main: Buffer, table: Buffer, fontName: (number: number | null) => string | null) {
    this.#fontName = fontName
    if (main.readUInt32LE(0x2e6) > 0) this.#readDefinitions(table, main.readUInt32LE(0x2e2), main.readUInt32LE(0x2e6))
    if (main.readUInt32LE(0x2ee) > 0) this.#readLists(table, main.readUInt32LE(0x2ea))
  }

  /** Counts one paragraph. @param number of the list, from 1 @returns null where there is no such list */
  next(number: number, level: number): { marker: string | null; ordered: boolean } | null {
    const list = this.#lists[number - 1]
    const levels = list && this.#definitions.get(list.definition)
    const own = levels?.[level] ?? levels?.[0]
    if (!list || !levels || !own) return null
    const counts = this.#counts.get(list.definition) ?? []
    this.#counts.set(list.definition, counts)
    const key = `${number} ${level}`
    const override = this.#begun.has(key) ? undefined : list.starts.get(level)
    this.#begun.add(key)
    const before = counts[level]
    counts[level] = override ?? (before === undefined ? own.start : before + 1)
    counts.length = level + 1
    if (own.format === bullet) return { marker: symbolOf(own.text.trim(), this.#fontName(own.font)) || '•', ordered: false }
    const text = Array.from(own.text, character => {
      const at = character.charCodeAt(0)
      return at > 8 ? character : formatNumber(counts[at] ?? levels[at]?.start ?? 1, formats[levels[at]?.format ?? 0] ?? 'decimal')
    }).join('')
    return { marker: text.trim() || null, ordered: true }
  }

  #readDefinitions(table: Buffer, start: number, size: number): void {
    const count = table.readUInt16LE(start)
    let at = start + size
    for (let list = 0; list < count; list++) {
      const head = start + 2 + list * 28
      const levels: Level[] = []
      const simple = (table.readUInt8(head + 26) & 1) === 1
      for (let level = 0; level < (simple ? 1 : 9); level++) {
        const read = levelAt(table, at)
        levels.push(read.level)
        at = read.end
      }
      this.#definitions.set(table.readInt32LE(head), levels)
    }
  }

  #readLists(table: Buffer, start: number): void {
    const count = table.readUInt32LE(start)
    let at = start + 4 + count * 16
    for (let list = 0; list < count; list++) {
      const head = start + 4 + list * 16
      const starts = new Map<number, number>()
      this.#lists.push({ definition: table.readInt32LE(head), starts })
      at += 4
      for (let left = table.readUInt8(head + 12); left > 0; left--) {
        const flags = table.readUInt32LE(at + 4)
        if (flags & 0x10) starts.set(flags & 0xf, table.readInt32LE(at))
        at = flags & 0x20 ? levelAt(table, at + 8).end : at + 8
      }
    }
  }
}

function levelAt(table: Buffer, at: number): { level: Level; end: number } {
  const ofLetters = table.readUInt8(at + 24)
  const ofParagraph = table.readUInt8(at + 25)
  const letters = table.subarray(at + 28 + ofParagraph, at + 28 + ofParagraph + ofLetters)
  const textAt = at + 28 + ofParagraph + ofLetters
  const end = textAt + 2 + table.readUInt16LE(textAt) * 2
  let font: number | null = null
  for (const { code, operand } of modifiersIn(letters)) if (code === 0x4a4f) font = numberOf(operand)
  const level = { start: table.readInt32LE(at), format: table.readUInt8(at + 4), text: table.toString('utf16le', textAt + 2, end), font }
  return { level, end }
}
