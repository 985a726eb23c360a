/** Letters of RTF: bytes in the code page of their font, and characters of Unicode with others behind them that stand in for older programs. */
import { decode, decodeSymbols, encodingOfPage, westEuropean } from './code-pages.ts'

export class LetterDecoder {
  /** Code pages that cannot be decoded, by number. */
  readonly unknownPages = new Set<number>()
  #encoding = westEuropean
  #bytes: number[] = []
  /** Of the characters that stand in for one of Unicode, those still to be passed over. */
  #passed = 0

  /** @param wanted false where the letters go nowhere; those that stand in for others are counted all the same */
  add(bytes: Uint8Array, wanted: boolean): void {
    const passed = Math.min(this.#passed, bytes.length)
    this.#passed -= passed
    if (wanted) for (let at = passed; at < bytes.length; at++) this.#bytes.push(bytes[at] as number)
  }

  /** The letters that were added since; a letter of two bytes may have come in two tokens. */
  take(font: { encoding: string | null; symbols: boolean } | null): string {
    if (this.#bytes.length === 0) return ''
    const bytes = Uint8Array.from(this.#bytes)
    this.#bytes = []
    return font?.symbols ? decodeSymbols(bytes) : decode(bytes, font?.encoding ?? this.#encoding)
  }

  /** @param number signed, of 16 bits @param replacements how many characters stand in for it */
  unicode(number: number, replacements: number): string {
    this.#passed = replacements
    return String.fromCharCode(number < 0 ? number + 65_536 : number)
  }

  /** @returns whether a character that a control word stands for is to be passed over */
  passes(): boolean {
    if (this.#passed === 0) return false
    this.#passed--
    return true
  }

  /** At the beginning and end of a group, what stands in for others ends too. */
  atBoundary(): void {
    this.#passed = 0
  }

  word(word: string, number: number | null): void {
    if (word === 'mac') this.#encoding = 'macintosh'
    if (word !== 'ansicpg' || !number) return
    const encoding = encodingOfPage(number)
    if (encoding) this.#encoding = encoding
    else this.unknownPages.add(number)
  }
}
