/** Numbers that count within a sentence, "either (1) a degree; or (2) four years", told from those of a list where a line happens to begin with one. */

export interface NumberedLine {
  text: string
  /** As printed, "(2)"; null where the line begins with none. */
  marker: string | null
  /** A paragraph begins with it, whatever it begins with. */
  starts: boolean
}

/** "(2)", "b)"; "2." ends a sentence too often. */
const counting = /^\(?([a-z]|\d{1,2})\)$/
/** A sentence has no more lines. */
const farthest = 12

/**
 * "(2) four years" below "either (1) a degree;" counts in a sentence, and so does "(1) a degree; or (2) four years". Lines that begin with "(1)" and
 * "(2)" are a list.
 * @param lines null for what is no line of text
 * @returns places of the lines that begin with a number whose neighbour stands within the lines around it
 */
export function inlineNumbers(lines: readonly (NumberedLine | null)[]): Set<number> {
  const found = new Set<number>()
  lines.forEach((line, at) => {
    const written = line?.marker ? counting.exec(line.marker)?.[1] : undefined
    if (!line?.marker || line.starts || !written) return
    const within = (step: 1 | -1) => between(line.marker as string, written, step)
    if (standsAfter(lines, at, within(1)) || standsBefore(lines, at, within(-1))) found.add(at)
  })
  return found
}

function standsAfter(lines: readonly (NumberedLine | null)[], from: number, next: RegExp): boolean {
  for (let at = from; at < from + farthest; at++) {
    const line = lines[at]
    if (!line || (at > from && (line.marker || line.starts))) return false
    if (next.test(line.text)) return true
  }
  return false
}

function standsBefore(lines: readonly (NumberedLine | null)[], from: number, before: RegExp): boolean {
  for (let at = from - 1; at > from - farthest; at--) {
    const line = lines[at]
    if (!line) return false
    if (before.test(line.text)) return true
    if (line.starts || (line.marker && !counting.test(line.marker))) return false
  }
  return false
}

/** The number before or after, not at the beginning of a line. */
function between(marker: string, written: string, step: 1 | -1): RegExp {
  const number = /\d/.test(written) ? String(Number(written) + step) : String.fromCharCode(written.charCodeAt(0) + step)
  return new RegExp(`\\S\\s+${marker.replace(written, number).replace(/\W/g, '\\$&')}\\s`)
}
