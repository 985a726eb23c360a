/** A line → its parts, where gaps of three blanks and more divide it. */
import { evenSpaces } from './even-spaces.ts'

/** What stands between two wide gaps, with the columns that it takes up as printed. */
export interface Part {
  text: string
  start: number
  end: number
}

/** @param body a line without tabs, as printed @returns [] for a line without wide gaps */
export function partsOf(body: string): Part[] {
  if (body.includes('\t') || !/\S {3}/.test(body)) return []
  const parts = [...body.matchAll(/\S(?:\S| {1,2}(?=\S))*/g)].map(match => ({
    text: evenSpaces(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
  return parts.length > 1 ? parts : []
}
