/** Rules → frames: boxes around words that stand beside other words, such as a call-out or a row of cards. Each is read as a whole. */
import type { Box } from '@specmill/model'
import { meet } from './boxes.ts'
import type { Piece } from './read-runs.ts'
import type { Rule } from './shapes-of-path.ts'

/** Sides miss one another by this much where corners are round, in points. */
const corner = 9
const [narrowest, lowest] = [60, 20]
/** A page with more rules is full of tables. */
const mostRules = 400

export function framesFromRules(rules: readonly Rule[], tables: readonly { box: Box }[], pieces: readonly Piece[]): Box[] {
  if (rules.length > mostRules) return []
  const across = rules.filter(rule => rule.across && rule.to - rule.from > narrowest - 2 * corner).sort((a, b) => a.at - b.at)
  const down = rules.filter(rule => !rule.across)
  const found: Box[] = []
  for (const top of across) {
    if (found.some(([left, y, right]) => Math.abs(y - top.at) < 2 && top.from > left - corner && top.to < right + corner)) continue
    const bottom = across.find(
      rule =>
        rule.at > top.at + lowest && Math.abs(rule.from - top.from) < 2 && Math.abs(rule.to - top.to) < 2 && isClosed(top, rule, down),
    )
    if (bottom) found.push([top.from - 1, top.at, top.to + 1, bottom.at])
  }
  return found
    .filter(box => !tables.some(table => meet(table.box, box)))
    .filter((box, _, all) => !all.some(other => other !== box && meet(other, box)))
    .filter(box => holdsSome(box, pieces))
}

function isClosed(top: Rule, bottom: Rule, down: readonly Rule[]): boolean {
  const side = (at: number) =>
    down.some(rule => Math.abs(rule.at - at) < corner && Math.abs(rule.from - top.at) < corner && Math.abs(rule.to - bottom.at) < corner)
  return side(top.from) && side(top.to)
}

/** Words inside, and others beside them; what spans the page divides nothing. */
function holdsSome([left, top, right, bottom]: Box, pieces: readonly Piece[]): boolean {
  const level = pieces.filter(({ turned, box }) => !turned && (box[1] + box[3]) / 2 > top && (box[1] + box[3]) / 2 < bottom)
  const inside = level.filter(({ box }) => box[0] > left - 1 && box[2] < right + 1)
  const outside = level.filter(({ box }) => box[2] < left + 1 || box[0] > right - 1)
  // a button or a field is part of its line
  const lines = new Set(inside.map(piece => Math.round(piece.baseline)))
  return lines.size > 1 && outside.length > 0 && inside.length + outside.length === level.length
}
