/** Text with the look of each of its letters, so that it can be cut, trimmed and joined before its bold and raised stretches are told. */

/** Shared by all letters of a run. */
export interface Ink {
  bold: boolean
  raised: boolean
  /** In points. */
  size: number
}

/** `text` may hold tabs, line breaks (`\n`) and page breaks (`\f`). */
export interface StyledText {
  text: string
  /** One a UTF-16 unit of `text`. */
  inks: Ink[]
}

export const nothing: StyledText = { text: '', inks: [] }

export function styled(text: string, ink: Ink): StyledText {
  return { text, inks: new Array<Ink>(text.length).fill(ink) }
}

export function slice({ text, inks }: StyledText, start: number, end?: number): StyledText {
  return { text: text.slice(start, end), inks: inks.slice(start, end) }
}

export function concat(parts: StyledText[]): StyledText {
  return { text: parts.map(({ text }) => text).join(''), inks: parts.flatMap(({ inks }) => inks) }
}

/** Parts that hold something, with one character between them. */
export function join(parts: StyledText[], between: string, keepEmpty = false): StyledText {
  const joined: StyledText[] = []
  for (const part of parts) {
    if (!keepEmpty && part.text === '') continue
    const last = part.inks[0] ?? { bold: false, raised: false, size: 0 }
    if (joined.length) joined.push(styled(between, { ...last, bold: false, raised: false }))
    joined.push(part)
  }
  return concat(joined)
}

export function split(whole: StyledText, separator: RegExp): StyledText[] {
  const parts: StyledText[] = []
  let at = 0
  for (const match of whole.text.matchAll(separator)) {
    parts.push(slice(whole, at, match.index))
    at = match.index + match[0].length
  }
  parts.push(slice(whole, at))
  return parts
}

/** One space for any white space, none at the ends. */
export function oneLine(whole: StyledText): StyledText {
  const { text, inks } = whole
  if (!/\s{2}|[^\S ]|^\s|\s$/.test(text)) return whole
  const kept: Ink[] = []
  let line = ''
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const space = /\s/.test(character)
    if (space && (line === '' || line.endsWith(' '))) continue
    line += space ? ' ' : character
    kept.push(inks[at] as Ink)
  }
  const trimmed = line.trimEnd()
  return { text: trimmed, inks: kept.slice(0, trimmed.length) }
}

/** Stretches whose letters all have it; a space between two of them joins them. */
export function stretches({ text, inks }: StyledText, has: (ink: Ink) => boolean): [start: number, end: number][] {
  const found: [number, number][] = []
  for (let at = 0; at < text.length; at++) {
    const ink = inks[at]
    if (!ink || text[at] === ' ' || text[at] === '\t' || !has(ink)) continue
    const last = found.at(-1)
    if (last && text.slice(last[1], at).trim() === '') last[1] = at + 1
    else found.push([at, at + 1])
  }
  return found
}
