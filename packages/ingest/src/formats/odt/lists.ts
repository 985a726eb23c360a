/** The lists of an OpenDocument, counted as the word processor does: each list begins anew unless it says that it goes on. */
import { formatNumber } from '../flowing/number-formats.ts'
import { symbolOf } from '../flowing/symbols.ts'
import { type Element, walkXml } from '../markup/walk.ts'
import { prefixes } from './namespaces.ts'

interface Level {
  bullet: string | null
  format: string
  prefix: string
  suffix: string
  start: number
  /** How many levels are shown: 2 for "1.1". */
  shown: number
}

const formats: Record<string, string> = { '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman', '': 'none' }

export class ListStyles {
  readonly #styles = new Map<string, Map<number, Level>>()

  constructor(parts: string[]) {
    let current: Map<number, Level> | null = null
    for (const part of parts)
      walkXml(
        part,
        {
          open: ({ name, attributes }) => {
            if (name === 'text:list-style') {
              current = new Map()
              this.#styles.set(attributes['style:name'] ?? '', current)
            } else if (current && /^text:list-level-style-/.test(name))
              current.set(whole(attributes['text:level']) ?? 1, levelFrom(attributes))
          },
          close: ({ name }) => {
            if (name === 'text:list-style') current = null
          },
        },
        prefixes,
      )
  }

  find(style: string | undefined, level: number): Level | null {
    return this.#styles.get(style ?? '')?.get(level) ?? null
  }
}

function levelFrom(attributes: Record<string, string>): Level {
  const bullet = attributes['text:bullet-char']
  return {
    bullet: bullet === undefined ? null : symbolOf(bullet, null),
    format: formats[attributes['style:num-format'] ?? ''] ?? 'decimal',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    start: whole(attributes['text:start-value']) ?? 1,
    shown: whole(attributes['text:display-levels']) ?? 1,
  }
}

export interface Counted {
  marker: string | null
  ordered: boolean
}

/** Follows the lists of one text as they open and close. */
export class Lists {
  readonly #styles: ListStyles
  /** From the outermost to the innermost that is open. */
  #open: { style: string | undefined; id: string | undefined }[] = []
  #counts: (number | undefined)[] = []
  /** Where lists stood when they ended, by identifier and by style. */
  readonly #ended = new Map<string, (number | undefined)[]>()

  constructor(styles: ListStyles) {
    this.#styles = styles
  }

  /** 0 outside of lists. */
  get depth(): number {
    return this.#open.length
  }

  openList({ attributes }: Element): void {
    const style = attributes['text:style-name'] ?? this.#open.at(-1)?.style
    if (this.#open.length === 0) {
      const before = attributes['text:continue-list']
      const goesOn = before !== undefined ? this.#ended.get(`#${before}`) : undefined
      this.#counts = [...(goesOn ?? (attributes['text:continue-numbering'] === 'true' ? this.#ended.get(style ?? '') : undefined) ?? [])]
    }
    this.#open.push({ style, id: attributes['xml:id'] })
  }

  closeList(): void {
    const closed = this.#open.pop()
    if (!closed) return
    if (this.#open.length > 0) return
    this.#ended.set(closed.style ?? '', this.#counts)
    if (closed.id !== undefined) this.#ended.set(`#${closed.id}`, this.#counts)
  }

  /** Counts one item of the innermost list. */
  openItem({ attributes }: Element): Counted {
    const depth = this.#open.length
    const style = this.#open.at(-1)?.style
    const level = this.#styles.find(style, depth)
    const start = whole(attributes['text:start-value'])
    const before = this.#counts[depth]
    this.#counts[depth] = start ?? (before === undefined ? (level?.start ?? 1) : before + 1)
    this.#counts.length = depth + 1
    if (!level) return { marker: null, ordered: false }
    if (level.bullet !== null) return { marker: level.bullet.trim() || '•', ordered: false }
    const numbers: string[] = []
    for (let at = Math.max(1, depth - level.shown + 1); at <= depth; at++) {
      const shown = this.#styles.find(style, at)
      const number = formatNumber(this.#counts[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal')
      if (number) numbers.push(number)
    }
    const marker = numbers.length ? `${level.prefix}${numbers.join('.')}${level.suffix}`.trim() : ''
    return { marker: marker || null, ordered: true }
  }
}

export function whole(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isSafeInteger(number) ? number : null
}
