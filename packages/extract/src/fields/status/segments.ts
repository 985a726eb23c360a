/** A line of terms → the stretches that each say one thing: "Elm Grove | Full time, 2-year contract". */
import { matchesOf } from '../../language/patterns.ts'

/** Stretches of a line between strokes, dots, dashes, commas, brackets and slashes that stand alone. */
export const segmentsOf = (text: string): { text: string; start: number }[] =>
  matchesOf(/(?:(?! \/ )[^|·•–—,;()])+/g, text).map(match => {
    const lead = /^\s*(?:[-/]\s+)?/.exec(match[0])?.[0].length ?? 0
    return { text: match[0].slice(lead).trimEnd(), start: match.index + lead }
  })
