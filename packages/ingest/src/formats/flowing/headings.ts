/** Whether a line looks like a heading, where no style says so: bold, capitals or larger letters on a short line of its own. */
import type { StyledText } from './styled-text.ts'

/** What the body of this document looks like: what all of it has marks no heading. */
export interface BodyLook {
  /** The size in which most of its letters stand, in points. */
  size: number
  mostlyBold: boolean
  mostlyCapitals: boolean
}

/** In characters. */
const longest = 120
/** Of capitals: a longer line of them is a sentence that shouts. */
const longestCapitals = 90
/** A label over a list or text, standing alone on its line, has few words. */
const mostLabelWords = 8

export function isCapitals(text: string): boolean {
  const letters = lettersOf(text)
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

/** "MINIMUM QUALIFICATIONS", a bold "Other work" and "Other Duties:" do; "N/A", "OR", "4C12" and a bold sentence do not. */
export function looksLikeHeading(line: StyledText, body: BodyLook): boolean {
  const { text } = line
  const letters = lettersOf(text)
  if (letters.length < 3 || text.length > longest || /[;,]$/.test(text)) return false
  const sentence = /[.!?]$/.test(text) && text.split(' ').length > 4
  if (sentence) return false
  if (relativeSize(line, body) >= 1.15 || (!body.mostlyBold && isBold(line))) return true
  if (!body.mostlyCapitals && letters.length >= 4 && text.length <= longestCapitals && isCapitals(text) && !/^[$\d]/.test(text)) return true
  return isLabel(text)
}

/** All letters and digits; a stop or colon after them is often set plain. */
export function isBold({ text, inks }: StyledText): boolean {
  return Array.from({ length: text.length }, (_, at) => at).every(at => inks[at]?.bold || !/[\p{L}\p{N}]/u.test(text.charAt(at)))
}

/** "Minimum Qualifications:", not "Works under the supervision of:". */
function isLabel(text: string): boolean {
  const words = text.slice(0, -1).split(' ')
  return /^\p{Lu}[^:.;]*:$/u.test(text) && words.length <= mostLabelWords && words.every(word => !/^\p{Ll}{5,}/u.test(word))
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
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
