/** Nesting of list items, by how far their markers are indented. */

/** Markers that differ by less stand on one level, in points. */
const step = 5

export class ItemLevels {
  #lefts: number[] = []

  /** @param left of the marker, from the column's edge, in points */
  depth(left: number): number {
    while (this.#lefts.length && (this.#lefts.at(-1) as number) > left + step) this.#lefts.pop()
    if (!this.#lefts.length || left > (this.#lefts.at(-1) as number) + step) this.#lefts.push(left)
    return this.#lefts.length - 1
  }

  /** A paragraph that is not indented ends the list. */
  paragraph(left: number): number {
    if (left < (this.#lefts[0] ?? 0) + step) this.end()
    return 0
  }

  end() {
    this.#lefts = []
  }
}
