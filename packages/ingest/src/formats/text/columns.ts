/** Lines that were set in columns by means of spaces: tables get their tabs back, and what stands far apart on a line stands apart. */
import type { Line } from './lines.ts'
import { markerOf } from './markers.ts'
import type { Part } from './parts.ts'

/** Three blanks divide the parts of a line; so many divide what has nothing to do with each other. */
const wideGap = 5
/** Of all lines of a table, in columns. */
const narrowestGutter = 2
/** In characters: what is longer on average is running text that was set in lines of one width. */
const longestCell = 45

/** @returns the lines with tabs between the cells of tables; other lines with wide gaps are divided */
export function linesByColumns(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  for (let at = 0; at < lines.length; ) {
    const run = runFrom(lines, at)
    const table = run.length > 1 ? rowsOf(run) : null
    found.push(...(table ?? run.flatMap(divided)))
    at += run.length
  }
  return found
}

/** Lines right below one another that all have parts; a line without any is a run of its own. */
function runFrom(lines: readonly Line[], at: number): Line[] {
  const isOpen = (line: Line | undefined) => line !== undefined && line.parts.length > 1 && markerOf(line.text) === null
  if (!isOpen(lines[at])) return lines.slice(at, at + 1)
  let end = at + 1
  while (isOpen(lines[end]) && lines[end]?.gap === 0) end++
  return lines.slice(at, end)
}

/** The lines with their cells between tabs; null where they do not line up, or are labels with their values. */
function rowsOf(run: readonly Line[]): Line[] | null {
  const parts = run.flatMap(line => line.parts)
  const columns = columnsOf(parts)
  const label = parts.filter(({ text }) => /^[^:]{2,40}:(?:\s|$)/.test(text)).length
  const length = parts.reduce((sum, { text }) => sum + text.length, 0) / parts.length
  if (columns.length < (run.length > 2 ? 2 : 3) || label * 3 > parts.length || length > longestCell) return null
  const within = (line: Line) => columns.map(({ start, end }) => line.parts.filter(part => part.start < end && part.end > start))
  // words that were spread over the line have many gaps and no columns
  if (run.filter(line => within(line).some(parts => parts.length > 1)).length * 2 > run.length) return null
  return run.map(line => {
    const cells = within(line).map(parts => parts.map(({ text }) => text).join(' '))
    const first = cells.findIndex(Boolean)
    const last = cells.findLastIndex(Boolean)
    return { ...line, text: cells.slice(first, last + 1).join('\t'), leadingTabs: first, trailingTabs: cells.length - 1 - last }
  })
}

/** Stretches of columns that are divided by blanks in all lines. */
function columnsOf(parts: readonly Part[]): { start: number; end: number }[] {
  const columns: { start: number; end: number }[] = []
  for (const { start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    const last = columns.at(-1)
    if (last && start - last.end < narrowestGutter) last.end = Math.max(last.end, end)
    else columns.push({ start, end })
  }
  return columns
}

/** "CITY OF ALDER                CLASS SPECIFICATION" → two lines; a label and its value stay together, and so does a sentence. */
function divided(line: Line): Line[] {
  if (line.parts.length < 2 || markerOf(line.text) !== null) return [line]
  const groups: Part[][] = []
  for (const part of line.parts) {
    const last = groups.at(-1)?.at(-1)
    if (last && !standApart(last, part)) groups.at(-1)?.push(part)
    else groups.push([part])
  }
  if (groups.length < 2) return [line]
  return groups.map((group, index) => {
    const text = group.map(part => part.text).join(' ')
    const width = group.reduce((sum, part) => sum + part.text.length + 1, -1)
    return index === 0 ? { ...line, text, width } : { ...line, text, width, gap: 0, indent: 0, startsPage: false }
  })
}

const standApart = (left: Part, right: Part): boolean =>
  right.start - left.end >= wideGap &&
  !/[:.…_-]$/.test(left.text) &&
  /^(?!\p{Ll}).*\p{L}{2}/u.test(right.text) &&
  /\p{L}{2}/u.test(left.text)
