/** The text of an old Word document, with the look of each of its characters and paragraphs. */
import { type Run, runAt, runsFrom } from './formatted-pages.ts'
import { type Letters, letterStyleOf, lettersAfter, type ParagraphLook, paragraphAfter } from './looks.ts'
import type { Style, Styles } from './styles.ts'
import { type Piece, piecesOf } from './word-extractor.ts'

/** Characters with one look. */
export interface Stretch {
  text: string
  start: number
  letters: Letters
}

export class WordText {
  readonly #pieces: Piece[]
  readonly #letters: Run[]
  readonly #paragraphs: Run[]
  readonly #styles: Styles
  /** All parts one after the other: body, footnotes, margins, remarks, endnotes, text boxes. */
  readonly text: string

  constructor(main: Buffer, table: Buffer, styles: Styles) {
    this.#pieces = piecesOf(main, table)
    this.#letters = runsFrom(main, table, 0xfa, 'characters')
    this.#paragraphs = runsFrom(main, table, 0x102, 'paragraphs')
    this.#styles = styles
    this.text = this.#pieces.map(({ text }) => text).join('')
  }

  /** The look of the paragraph that ends with a character. */
  paragraphAt(end: number): { look: ParagraphLook; style: Style } {
    const piece = this.#pieceAt(end)
    const run = piece ? runAt(this.#paragraphs, offsetIn(piece, end)) : null
    const number = run?.style ?? 0
    const style = this.#styles.paragraph(number)
    return { look: { ...(run ? paragraphAfter(run.modifiers, style.paragraph) : style.paragraph), style: number }, style }
  }

  /** The characters from `start` to before `end`. @param style of their paragraph */
  *stretches(start: number, end: number, style: Style): Generator<Stretch> {
    let at = start
    while (at < end) {
      const piece = this.#pieceAt(at)
      if (!piece) return
      const run = runAt(this.#letters, offsetIn(piece, at))
      const inPiece = piece.start + piece.text.length
      const inRun = run ? at + Math.ceil((run.end - offsetIn(piece, at)) / piece.width) : at + 1
      const next = Math.max(at + 1, Math.min(end, inPiece, inRun))
      yield { text: this.text.slice(at, next), start: at, letters: run ? this.#lettersOf(run, style) : style.letters }
      at = next
    }
  }

  #lettersOf({ modifiers }: Run, style: Style): Letters {
    const number = letterStyleOf(modifiers)
    const base = number === null ? [] : this.#styles.letters(number)
    return lettersAfter(
      modifiers,
      base.reduce((letters, own) => lettersAfter(own, letters), style.letters),
    )
  }

  #pieceAt(at: number): Piece | null {
    let low = 0
    let high = this.#pieces.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const piece = this.#pieces[middle] as Piece
      if (at < piece.start) high = middle - 1
      else if (at >= piece.start + piece.text.length) low = middle + 1
      else return piece
    }
    return null
  }
}

function offsetIn(piece: Piece, at: number): number {
  return piece.offset + (at - piece.start) * piece.width
}
