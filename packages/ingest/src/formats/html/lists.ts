/** The lists of a page, counted as a browser does. */
import { formatNumber } from '../flowing/number-formats.ts'
import type { Element } from '../markup/walk.ts'

const formats: Record<string, string> = { '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }

interface List {
  ordered: boolean
  format: string
  next: number
}

export class Lists {
  readonly #open: List[] = []

  /** 0 outside of lists. */
  get depth(): number {
    return this.#open.length
  }

  openList({ name, attributes }: Element): void {
    const start = Number.parseInt(attributes.start ?? '', 10)
    const next = Number.isSafeInteger(start) ? start : 1
    this.#open.push({ ordered: name === 'ol', format: formats[attributes.type ?? ''] ?? 'decimal', next })
  }

  closeList(): void {
    this.#open.pop()
  }

  /** An item outside of any list is a dot, as browsers show it. */
  openItem({ attributes }: Element): { marker: string; ordered: boolean } {
    const list = this.#open.at(-1)
    if (!list?.ordered) return { marker: '•', ordered: false }
    const value = Number.parseInt(attributes.value ?? '', 10)
    const number = Number.isSafeInteger(value) ? value : list.next
    list.next = number + 1
    return { marker: `${formatNumber(number, list.format)}.`, ordered: true }
  }
}
