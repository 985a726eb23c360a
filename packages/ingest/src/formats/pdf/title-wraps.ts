/** Titles that wrap before the column ends, because the page gives them less room: the room that they have is what their longest line takes. */
import type { Flow, FlowLine } from './flow.ts'
import type { Line } from './lines-from-pieces.ts'

/** How much larger than the column's other letters a title is. */
const larger = 1.2
/** Distance of its lines, in letter sizes. */
const pitch = 1.7
const mostLines = 6
/** A line that ends or begins so goes on for certain: "Professional in / Field Studies", "Clerk / and Typist". */
export const opens = /(?:\b(?:of|and|in|for|the|to|a|an|or|with|at|on)|[&,/])$/i
export const closes = /^(?:(?:of|and|in|for|to|or|with|at|on)\b|&)/

/** @param usual letter size of the column */
export function withTitleEdges(flow: readonly Flow[], usual: number): Flow[] {
  const result = [...flow]
  for (let first = 0; first < result.length; first++) {
    const run = runFrom(result, first, usual)
    if (run.length < 2) continue
    const right = Math.max(...run.map(({ line }) => line.box[2]))
    if (wrapsAt(run, right)) run.forEach((item, index) => result.splice(first + index, 1, { ...item, right }))
    first += run.length - 1
  }
  return result
}

function runFrom(flow: readonly Flow[], first: number, usual: number): FlowLine[] {
  const run: FlowLine[] = []
  for (const item of flow.slice(first, first + mostLines)) {
    const above = run.at(-1)?.line
    if (item.kind !== 'line' || item.line.size < larger * usual || item.line.marker) break
    const { line } = item
    const same = !above || (Math.abs(line.box[0] - above.box[0]) < 2 && Math.abs(line.size / above.size - 1) < 0.03)
    const near = !above || (line.baseline > above.baseline && line.baseline - above.baseline < pitch * line.size)
    if (!same || !near) break
    run.push(item)
  }
  return run
}

function wrapsAt(run: readonly FlowLine[], right: number): boolean {
  const pairs = run.slice(1).map(({ line }, index): [Line, Line] => [(run[index] as FlowLine).line, line])
  const letter = (line: Line) => (line.box[2] - line.box[0]) / line.text.length
  return (
    pairs.some(([above, line]) => opens.test(above.text) || closes.test(line.text)) &&
    pairs.every(([above, line]) => above.box[2] + letter(line) * ((/^\S+/.exec(line.text)?.[0].length ?? 0) + 1) > right)
  )
}
