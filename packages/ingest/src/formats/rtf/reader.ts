/** Follows the groups and words of an RTF file and gathers its paragraphs, tables, notes and margins. */
import { clean } from '../flowing/clean.ts'
import { Place } from '../flowing/place.ts'
import { concat, join, type StyledText, styled } from '../flowing/styled-text.ts'
import { symbolOf } from '../flowing/symbols.ts'
import type { Content } from '../flowing/table.ts'
import { textsIn } from '../flowing/tables.ts'
import { characterOf } from './characters.ts'
import { Fonts, Styles } from './definitions.ts'
import { destinationOf, marginOf } from './destinations.ts'
import { Fields } from './fields.ts'
import { LetterDecoder } from './letter-decoder.ts'
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
  readonly #decoder = new LetterDecoder()
  readonly #fields = new Fields()
  readonly #fonts = new Fonts()
  readonly #styles = new Styles()
  readonly #body = new Place()
  readonly #places: Place[] = [this.#body]
  readonly #groups: Group[] = []
  #state: GroupState = firstState
  /** The next word may open a destination. */
  #fresh = false
  #starred = false
  #styleDepth = 0
  #layout: RowLayout = newLayout()
  #notes = 0

  token(token: Token): void {
    if (token.kind === 'bytes') return this.#addBytes(token.bytes)
    this.#takeLetters()
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
    this.#takeLetters()
    while (this.#groups.length > 0) this.#close()
    if (this.#body.parts.length > 0) this.#endParagraph(this.#state.paragraph.table)
    return this.#body.content
  }

  #open(): void {
    if (this.#groups.length >= deepest) throw new Error('its groups are nested too deeply')
    this.#groups.push({ state: this.#state })
    this.#decoder.atBoundary()
    this.#fresh = true
    this.#starred = false
    if (this.#state.destination === 'styles' && this.#groups.length === this.#styleDepth + 1) this.#styles.open()
  }

  #close(): void {
    const group = this.#groups.pop()
    this.#decoder.atBoundary()
    this.#fresh = false
    if (!group) return
    group.end?.()
    this.#state = group.state
    this.#fields.afterGroup(this.#groups.length)
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
    if (destination === 'form-field') return this.#fields.formWord(word, number)
    if (word === 'u') return this.#add(this.#decoder.unicode(number ?? 0, this.#state.replacements))
    const character = characterOf(word)
    if (character !== null) {
      if (!this.#decoder.passes()) this.#add(character)
    } else if (destination === 'text') this.#textWord(word, number)
    this.#decoder.word(word, number)
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
      else if (word === 'formfield') this.#openForm()
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
    const marker = own?.inks[0]?.raised ? own.text.trim() : null
    this.#openPlace(place => {
      const text = join(textsIn(place.content), ' ')
      this.footnotes.push({ marker: marker ?? /\S+/.exec(text.text)?.[0] ?? '', text })
    })
  }

  #openInstruction(): void {
    this.#fields.beginInstruction()
    const around = this.#groups.length - 1
    this.#atEnd(() => this.#fields.endInstruction(around))
  }

  #openForm(): void {
    this.#fields.beginForm()
    this.#atEnd(() => this.#addText(this.#fields.endForm()))
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
    this.#place.parts.push(styled(String(++this.#notes), { bold: false, raised: true, size: this.#state.letters.size }))
  }

  #addBytes(bytes: Uint8Array): void {
    this.#fresh = false
    this.#decoder.add(bytes, this.#state.destination !== 'nowhere')
  }

  #takeLetters(): void {
    const text = this.#decoder.take(this.#fonts.find(this.#state.letters.font))
    if (text) this.#add(text)
  }

  /** Code pages that cannot be decoded, by number. */
  get unknownPages(): ReadonlySet<number> {
    return this.#decoder.unknownPages
  }

  #add(text: string): void {
    const { destination } = this.#state
    if (destination === 'fonts') this.#fonts.text(text)
    else if (destination === 'styles') this.#styles.text(text)
    else if (destination === 'instruction') this.#fields.addInstruction(text)
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
    const ink = { bold: letters.bold || (letters.underlined && !this.#fields.inLink), raised: letters.raised, size: letters.size }
    this.#place.parts.push(styled(letters.caps ? read.toUpperCase() : read, ink))
  }

  #endParagraph(depth: number): void {
    const { parts, marker } = this.#place
    this.#place.paragraph(paragraphFrom(concat(parts), marker.trim(), this.#state.paragraph, this.#styles), depth)
  }
}
