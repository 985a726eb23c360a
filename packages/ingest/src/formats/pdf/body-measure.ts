/** What is usual in a document: size and pitch of its body text. Headings and gaps are told by comparison with it. */
import type { Flow, FlowLine } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'

export interface BodyMeasure {
  /** Letter size, in points. */
  size: number
  /** Distance of baselines in a paragraph, in letter sizes. */
  pitch: number
  /** Most of the document is bold, or in capitals: then neither tells a heading. */
  mostlyBold: boolean
  mostlyCapitals: boolean
}

export function measureBody(flow: readonly Flow[]): BodyMeasure {
  const sizes = new Map<number, number>()
  const pitches = new Map<number, number>()
  let [letters, bold, capitals] = [0, 0, 0]
  let last: FlowLine | null = null
  for (const item of flow) {
    for (const line of linesOf(item)) {
      count(sizes, Math.round(line.size * 2) / 2, line.text.length)
      letters += line.text.length
      bold += line.bold.reduce((sum, [start, end]) => sum + end - start, 0)
      if (isCapitals(line.text)) capitals += line.text.length
    }
    const line: FlowLine | null = item.kind === 'line' ? item : null
    if (line && last && last.line.page === line.line.page && Math.abs(last.line.size - line.line.size) < 0.5) {
      const pitch = (line.line.baseline - last.line.baseline) / line.line.size
      if (pitch > 0.9 && pitch < 3) count(pitches, Math.round(pitch * 20) / 20, 1)
    }
    last = line
  }
  return {
    size: commonest(sizes, 11),
    pitch: commonest(pitches, 1.2),
    mostlyBold: bold > letters * 0.5,
    mostlyCapitals: capitals > letters * 0.5,
  }
}

function linesOf(item: Flow): readonly Line[] {
  if (item.kind === 'line') return [item.line]
  return item.kind === 'row' ? item.cells.flatMap(cell => cell.lines) : []
}

export function isCapitals(text: string): boolean {
  return (
    // most lines are told by their first word
    !/^[^(]*\p{Ll}{4}/u.test(text) &&
    /\p{Lu}/u.test(text) &&
    !/\p{Ll}/u.test(
      text
        .replace(/\([^)]*\)/g, '')
        .replace(/\b(?:of|and|or|the|to|in|for)\b/g, '')
        .replace(/(?<=\p{Lu})(?:s|'s|’s)\b/gu, ''),
    )
  )
}

function count(counts: Map<number, number>, key: number, by: number) {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function commonest(counts: ReadonlyMap<number, number>, fallback: number): number {
  let best = fallback
  let most = 0
  for (const [key, times] of [...counts].sort((a, b) => a[0] - b[0]))
    if (times > most) {
      best = key
      most = times
    }
  return best
}
