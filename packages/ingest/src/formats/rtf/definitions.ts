/** The fonts and styles that an RTF file declares at its beginning. */
import { encodingOfCharset, isSymbolCharset } from './code-pages.ts'

interface Font {
  name: string
  encoding: string | null
  symbols: boolean
}
interface Style {
  name: string
  outline: number | null
  basedOn: number | null
}

/** The word of an entry ("Heading 1;") ends it. */
export class Fonts {
  readonly #fonts = new Map<number, Font>()
  #current: Font | null = null

  word(word: string, number: number | null): void {
    if (word === 'f') {
      this.#current = { name: '', encoding: null, symbols: false }
      this.#fonts.set(number ?? 0, this.#current)
    } else if (word === 'fcharset' && this.#current) {
      this.#current.encoding = encodingOfCharset(number ?? 0)
      this.#current.symbols = isSymbolCharset(number ?? 0)
    }
  }

  text(text: string): void {
    if (this.#current && !this.#current.name.endsWith(';')) this.#current.name += text
  }

  find(number: number | null): Font | null {
    const font = number === null ? undefined : this.#fonts.get(number)
    return font ? { ...font, name: font.name.replace(/;.*$/, '').trim() } : null
  }
}

export class Styles {
  readonly #styles = new Map<number, Style>()
  #current: Style | null = null

  /** To be called as each style begins: the first, of the body, may have no number. */
  open(): void {
    this.#current = { name: '', outline: null, basedOn: null }
  }

  word(word: string, number: number | null): void {
    if (!this.#current || word === 'cs' || word === 'ts' || word === 'ds') {
      this.#current = null
      return
    }
    if (word === 's') this.#styles.set(number ?? 0, this.#current)
    else if (word === 'sbasedon') this.#current.basedOn = number
    else if (word === 'outlinelevel') this.#current.outline = number
  }

  text(text: string): void {
    if (this.#current && !this.#current.name.endsWith(';')) this.#current.name += text
  }

  name(number: number): string {
    return (this.#styles.get(number)?.name ?? '').replace(/;.*$/, '').trim()
  }

  /** With what it inherits; 0 is the highest, null for body text. */
  outline(number: number | null): number | null {
    for (let at = number, depth = 0; at !== null && depth < 20; depth++) {
      const style: Style | undefined = this.#styles.get(at)
      if (!style) return null
      if (style.outline !== null) return style.outline
      at = style.basedOn
    }
    return null
  }
}
