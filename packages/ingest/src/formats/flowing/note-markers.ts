/** Footnotes and endnotes in the order of their references: footnotes count 1, 2, 3, endnotes i, ii, iii, as Word does unless told otherwise. */
import { roman } from './number-formats.ts'

export interface NoteReference {
  type: string
  id: string
  marker: string
  own: boolean
}

export class NoteMarkers {
  /** In the order of their first references. */
  readonly references: NoteReference[] = []
  readonly #markers = new Map<string, string>()

  /** @param own the mark that the author typed instead of a number */
  of(type: string, id: string, own?: string): string {
    const key = `${type} ${id}`
    const known = this.#markers.get(key)
    if (known !== undefined) return known
    const number = this.references.filter(reference => reference.type === type && !reference.own).length + 1
    const marker = own ?? (type === 'endnote' ? roman(number) : String(number))
    this.references.push({ type, id, marker, own: own !== undefined })
    this.#markers.set(key, marker)
    return marker
  }
}
