/** Whether a line looks like a heading, where no style says so: bold, capitals or larger letters on a short line of their own. */
import { type StyledText, whole } from './styled-text.ts'

/** What the body of this document looks like: what all of it has marks no heading. */
export interface BodyLook {
  /** The size in which most of its letters stand, in points. */
  size: number
  mostlyBold: boolean
  mostlyCapitals: boolean
}

/** In characters. */
const longest = 120
/** Of letters that are as large as those of the body: a longer line of capitals is a sentence that shouts. */
const longestCapitals = 90

export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

export function looksLikeHeading(line: StyledText, body: BodyLook): boolean {
  const { text } = line
  if (text.length === 0 || text.length > longest || !/\p{L}{2}/u.test(text)) return false
  const large = relativeSize(line, body) >= 1.15
  const bold = !body.mostlyBold && whole(line, ink => ink.bold)
  const capitals = !body.mostlyCapitals && text.length <= longestCapitals && isCapitals(text)
  // a bold sentence is emphasis
  const sentence = /[.;,]$/.test(text) && text.split(' ').length > 4
  return capitals || ((large || bold) && !sentence)
}

/** Size of most letters of the line relative to the body. */
export function relativeSize(line: StyledText, body: BodyLook): number {
  const counts = new Map<number, number>()
  for (const { size } of line.inks) counts.set(size, (counts.get(size) ?? 0) + 1)
  const size = mostFrequent(counts)
  return size && body.size ? Math.round((size / body.size) * 100) / 100 : 1
}

export function mostFrequent(counts: Map<number, number>): number | null {
  let best: [number, number] | null = null
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry
  return best?.[0] ?? null
}
