/** Follows the groups and words of an RTF file and gathers its paragraphs, tables, notes and margins. */
import { clean } from '../flowing/clean.ts'
import { Place } from '../flowing/place.ts'
import { concat, join, type StyledText, styled } from '../flowing/styled-text.ts'
import { symbolOf } from '../flowing/symbols.ts'
import { type Content, textsIn } from '../flowing/tables.ts'
import { characterOf } from './characters.ts'
import { decode, decodeSymbols, encodingOfPage, westEuropean } from './code-pages.ts'
import { Fonts, Styles } from './definitions.ts'
import { destinationOf, marginOf } from './destinations.ts'
import { paragraphFrom } from './paragraph.ts'
import { laidOut, newLayout, type RowLayout } from './row-layout.ts'
import { firstState, formatted, type GroupState } from './state.ts'
import type { Token } from './tokens.ts'

/** Deeper than any word processor nests groups. */
const deepest = 2_000

interface Group {
  state: GroupState
  /** The group gives what it held to the one around it. */
  end?: () => void
}

export class RtfReader {
  readonly headers: string[] = []
  readonly footers: string[] = []
  readonly footnotes: { marker: string; text: StyledText }[] = []
  /** Code pages that cannot be decoded, by number. */
  readonly unknownPages = new Set<number>()
  readonly #fonts = new Fonts()
  readonly #styles = new Styles()
  readonly #body = new Place()
  readonly #places: Place[] = [this.#body]
  readonly #groups: Group[] = []
  #state: GroupState = firstState
  #encoding = westEuropean
  #bytes: number[] = []
  /** Of the characters that follow one of Unicode, those still to be passed over. */
  #passed = 0
  /** The next word may open a destination. */
  #fresh = false
  #starred = false
  #styleDepth = 0
  #instruction = ''
  /** How many groups are open where the words of a link stand. */
  #linkedGroup: number | null = null
  #formField = { type: 0, result: 25, initial: 0 }
  #layout: RowLayout = newLayout()
  #notes = 0
  #lastRaised = ''

  token(token: Token): void {
    if (token.kind === 'bytes') return this.#addBytes(token.bytes)
    this.#flush()
    if (token.kind === 'open') this.#open()
    else if (token.kind === 'close') this.#close()
    else this.#word(token.word, token.number)
  }

  /** How many groups a file that was cut off left open. */
  get open(): number {
    return this.#groups.length
  }

  /** The body; to be called after the last token. */
  finish(): Content[] {
    this.#flush()
    while (this.#groups.length > 0) this.#close()
    if (this.#body.parts.length > 0) this.#endParagraph(this.#state.paragraph.table)
    return this.#body.content
  }

  #open(): void {
    if (this.#groups.length >= deepest) throw new Error('its groups are nested too deeply')
    this.#groups.push({ state: this.#state })
    this.#passed = 0
    this.#fresh = true
    this.#starred = false
    if (this.#state.destination === 'styles' && this.#groups.length === this.#styleDepth + 1) this.#styles.open()
  }

  #close(): void {
    const group = this.#groups.pop()
    this.#passed = 0
    this.#fresh = false
    if (!group) return
    group.end?.()
    this.#state = group.state
    if (this.#linkedGroup !== null && this.#groups.length < this.#linkedGroup) this.#linkedGroup = null
  }

  #word(word: string, number: number | null): void {
    if (word === '*') {
      this.#starred = true
      return
    }
    const fresh = this.#fresh
    this.#fresh = false
    if (fresh && this.#openDestination(word)) return
    const { destination } = this.#state
    if (destination === 'nowhere') return
    if (destination === 'fonts') return this.#fonts.word(word, number)
    if (destination === 'styles') return this.#styles.word(word, number)
    if (destination === 'form-field') return this.#formWord(word, number)
    if (word === 'u') return this.#unicode(number ?? 0)
    const character = characterOf(word)
    if (character !== null) {
      if (this.#passed > 0) this.#passed--
      else this.#add(character)
    } else if (destination === 'text') this.#textWord(word, number)
    if (word === 'ansicpg') this.#setPage(number ?? 0)
    else if (word === 'mac') this.#encoding = 'macintosh'
    this.#state = formatted(this.#state, word, number)
  }

  #textWord(word: string, number: number | null): void {
    const { table } = this.#state.paragraph
    if (word === 'par' || word === 'sect' || word === '\n' || word === '\r') this.#endParagraph(table)
    else if (word === 'cell' || word === 'nestcell') {
      const depth = word === 'cell' ? 1 : Math.max(2, table)
      this.#endParagraph(depth)
      this.#place.endCell(depth)
    } else if (word === 'row') this.#place.endRow(1, this.#layout.cells)
    else if (word === 'nestrow') this.#place.endRow(Math.max(2, table), this.#layout.cells)
    else if (word === 'chftn') this.#addNoteMarker()
    else this.#layout = laidOut(this.#layout, word, number) ?? this.#layout
  }

  /** @returns whether the word opened a destination, so that nothing more is to be made of it */
  #openDestination(word: string): boolean {
    if (this.#state.destination === 'nowhere') return true
    const margin = marginOf(word)
    if (margin) this.#openPlace(place => this[margin].push(...textsIn(place.content).map(({ text }) => text)))
    else if (word === 'footnote') this.#openNote()
    else {
      const destination = destinationOf(word, this.#starred)
      if (!destination) return false
      this.#state = { ...this.#state, destination }
      if (word === 'stylesheet') this.#styleDepth = this.#groups.length
      else if (word === 'shptxt' || word === 'dptxbxtext') this.#openPlace(place => this.#place.boxes.push(...place.content))
      else if (word === 'fldinst') this.#openInstruction()
      else if (word === 'formfield') this.#openFormField()
    }
    return true
  }

  #openPlace(end: (place: Place) => void): void {
    const place = new Place()
    this.#places.push(place)
    this.#atEnd(() => {
      if (place.parts.length > 0) this.#endParagraph(this.#state.paragraph.table)
      this.#places.pop()
      end(place)
    })
  }

  #openNote(): void {
    const own = this.#place.parts.at(-1)
    const marker = own?.inks[0]?.raised ? own.text.trim() : this.#lastRaised
    this.#openPlace(place => {
      const text = join(textsIn(place.content), ' ')
      this.footnotes.push({ marker, text })
    })
  }

  #openInstruction(): void {
    this.#instruction = ''
    const around = this.#groups.length - 1
    this.#atEnd(() => {
      // the words of the link stand in the group around, after this one
      if (/\bHYPERLINK\b/.test(this.#instruction)) this.#linkedGroup = around
    })
  }

  #openFormField(): void {
    this.#formField = { type: 0, result: 25, initial: 0 }
    this.#atEnd(() => {
      const { type, result, initial } = this.#formField
      // 25 stands for "as it was at first"
      if (type === 1) this.#addText((result === 25 ? initial : result) === 1 ? '☒' : '☐')
    })
  }

  #formWord(word: string, number: number | null): void {
    if (word === 'fftype') this.#formField.type = number ?? 0
    else if (word === 'ffres') this.#formField.result = number ?? 25
    else if (word === 'ffdefres') this.#formField.initial = number ?? 0
  }

  #atEnd(end: () => void): void {
    const group = this.#groups.at(-1)
    if (group) group.end = end
  }

  get #place(): Place {
    return this.#places.at(-1) as Place
  }

  #addNoteMarker(): void {
    // in the note itself its mark is repeated
    if (this.#places.length > 1) return
    this.#lastRaised = String(++this.#notes)
    this.#place.parts.push(styled(this.#lastRaised, { bold: false, raised: true, size: this.#state.letters.size }))
  }

  #unicode(number: number): void {
    this.#passed = 0
    this.#add(String.fromCharCode(number < 0 ? number + 65_536 : number))
    this.#passed = this.#state.replacements
  }

  #setPage(page: number): void {
    const encoding = encodingOfPage(page)
    if (encoding) this.#encoding = encoding
    else if (page > 0) this.unknownPages.add(page)
  }

  #addBytes(bytes: Uint8Array): void {
    this.#fresh = false
    const passed = Math.min(this.#passed, bytes.length)
    this.#passed -= passed
    if (this.#state.destination === 'nowhere') return
    for (let at = passed; at < bytes.length; at++) this.#bytes.push(bytes[at] as number)
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = Uint8Array.from(this.#bytes)
    this.#bytes = []
    const font = this.#fonts.find(this.#state.letters.font)
    this.#add(font?.symbols ? decodeSymbols(bytes) : decode(bytes, font?.encoding ?? this.#encoding))
  }

  #add(text: string): void {
    const { destination } = this.#state
    if (destination === 'fonts') this.#fonts.text(text)
    else if (destination === 'styles') this.#styles.text(text)
    else if (destination === 'instruction') this.#instruction += text
    else if (destination === 'marker') this.#place.marker += symbolOf(text, this.#fontName)
    else if (destination === 'text') this.#addText(text)
  }

  get #fontName(): string | null {
    return this.#fonts.find(this.#state.letters.font)?.name ?? null
  }

  #addText(text: string): void {
    const { letters } = this.#state
    if (letters.hidden) return
    const read = clean(symbolOf(text, this.#fontName))
    const ink = { bold: letters.bold || (letters.underlined && this.#linkedGroup === null), raised: letters.raised, size: letters.size }
    this.#place.parts.push(styled(letters.caps ? read.toUpperCase() : read, ink))
  }

  #endParagraph(depth: number): void {
    const { parts, marker } = this.#place
    this.#place.paragraph(paragraphFrom(concat(parts), marker.trim(), this.#state.paragraph, this.#styles), depth)
  }
}
