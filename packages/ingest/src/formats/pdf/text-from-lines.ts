/** Lines → one running text with its bold and raised stretches and the place of each line in it. */
import type { Box, Run } from '@specmill/model'
import { rounded } from './boxes.ts'
import { isDivided } from './hyphens.ts'
import { addStretch, type Line } from './lines-from-pieces.ts'

/** In letter sizes. */
const wideGap = 0.9

export interface RunningText {
  text: string
  bold: [number, number][]
  raised: [number, number][]
  boxes: Box[]
  runs: Run[]
}

/** @param words of the document, by which a word divided at a line's end is told from a hyphenated one */
export function textFromLines(lines: readonly Line[], words: ReadonlySet<string>): RunningText {
  const running: RunningText = { text: '', bold: [], raised: [], boxes: [], runs: [] }
  for (const line of lines) append(running, line, words)
  return running
}

function append(running: RunningText, line: Line, words: ReadonlySet<string>) {
  const before = running.text
  if (before.endsWith('\u00ad')) cutHyphen(running)
  else if (/\p{L}-$/u.test(before) && /^\p{L}/u.test(line.text)) {
    if (isDivided(before, line.text, words)) cutHyphen(running)
  } else if (/\d-$/.test(before) && /^\d/.test(line.text)) running.text = before
  else if (before && !isBrokenAddress(before, line.text)) running.text += ' '
  const start = running.text.length
  running.text += line.text
  for (const [from, to] of line.bold) addStretch(running.bold, start + from, start + to)
  for (const [from, to] of line.raised) addStretch(running.raised, start + from, start + to)
  const box = rounded(line.box)
  running.boxes.push(box)
  running.runs.push(...runsOf(line, start))
}

/** A run for each part of a line that a gap wider than a letter sets apart, so that a place within it is found. */
function runsOf({ text, box: [x0, top, x1, bottom], page, size, cuts }: Line, start: number): Run[] {
  const wide = cuts.filter(({ x, end }) => x - end > wideGap * size)
  const edges = [{ at: 0, x: x0, end: x0 }, ...wide]
  return edges.map(({ at, x }, index) => {
    const next = edges[index + 1]
    const end = next ? text.slice(0, next.at).trimEnd().length : text.length
    return { start: start + at, end: start + end, page, box: rounded([x, top, next?.end ?? x1, bottom]) }
  })
}

function cutHyphen(running: RunningText) {
  const end = running.text.length - 1
  running.text = running.text.slice(0, end)
  for (const run of running.runs) run.end = Math.min(run.end, end)
  for (const stretch of [...running.bold, ...running.raised]) stretch[1] = Math.min(stretch[1], end)
}

/** A web or mail address that goes on in the next line. */
export function isBrokenAddress(before: string, after: string): boolean {
  return (
    /(?:https?:\/\/|www\.)\S*[/_?=&%-]$/i.test(before) && /^[\w%?=&/.~#+-]+[)\].,;]*(?:\s|$)/.test(after) && !/^[A-Z][a-z]+\s/.test(after)
  )
}

/** A line without the list marker that it begins with. */
export function withoutMarker(line: Line): Line {
  if (!line.marker) return line
  const { length, textLeft } = line.marker
  const shift = (stretches: readonly [number, number][]) =>
    stretches.filter(([, end]) => end > length).map(([start, end]): [number, number] => [Math.max(0, start - length), end - length])
  const [, top, right, bottom] = line.box
  return {
    ...line,
    text: line.text.slice(length),
    box: [textLeft, top, right, bottom],
    bold: shift(line.bold),
    raised: shift(line.raised),
    cuts: line.cuts.filter(cut => cut.at > length).map(cut => ({ ...cut, at: cut.at - length })),
    marker: null,
  }
}
