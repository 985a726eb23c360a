/** Ruled lines → tables: cells are the areas that rules close off, merged ones whole. */
import type { Box } from '@specmill/model'
import type { Rule } from './shapes-of-path.ts'

export interface RuledRow {
  top: number
  bottom: number
  /** Left to right; null where a cell of a row above reaches down. */
  cells: (Box | null)[]
}

export interface RuledTable {
  box: Box
  /** x of the column borders. */
  borders: number[]
  rows: RuledRow[]
}

/** Rules that miss one another by less still meet, in points. */
const reach = 3

/** More than this is a drawing, a map or a background. */
const mostRules = 3_000
const mostCells = 4_000

export function tablesFromRules(rules: readonly Rule[]): RuledTable[] {
  if (rules.length > mostRules) return []
  const joined = [...joinCollinear(rules.filter(rule => rule.across)), ...joinCollinear(rules.filter(rule => !rule.across))]
  return connected(joined)
    .map(tableOf)
    .filter(table => table !== null)
    .sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}

function joinCollinear(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = []
  for (const rule of [...rules].sort((a, b) => Math.round(a.at / reach) - Math.round(b.at / reach) || a.from - b.from)) {
    const last = joined.findLast(
      other => Math.abs(other.at - rule.at) < reach && rule.from <= other.to + reach && rule.to >= other.from - reach,
    )
    if (last) {
      last.from = Math.min(last.from, rule.from)
      last.to = Math.max(last.to, rule.to)
    } else joined.push({ ...rule })
  }
  return joined
}

function connected(rules: readonly Rule[]): Rule[][] {
  const group = rules.map((_, index) => index)
  const root = (index: number): number => (group[index] === index ? index : root(group[index] as number))
  rules.forEach((a, i) => {
    if (!a.across) return
    rules.forEach((b, j) => {
      if (!b.across && within(b.at, a) && within(a.at, b)) group[root(i)] = root(j)
    })
  })
  const groups = new Map<number, Rule[]>()
  rules.forEach((rule, index) => {
    groups.set(root(index), [...(groups.get(root(index)) ?? []), rule])
  })
  return [...groups.values()].filter(members => members.length >= 3)
}

const within = (at: number, rule: Rule) => at > rule.from - reach && at < rule.to + reach

function tableOf(rules: readonly Rule[]): RuledTable | null {
  const across = rules.filter(rule => rule.across)
  const down = rules.filter(rule => !rule.across)
  // open sides end where the rules of the other direction end
  const xs = distinct([...down.map(rule => rule.at), Math.min(...across.map(rule => rule.from)), Math.max(...across.map(rule => rule.to))])
  const ys = distinct([...across.map(rule => rule.at), Math.min(...down.map(rule => rule.from)), Math.max(...down.map(rule => rule.to))])
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > mostCells) return null
  const wall = (at: number, middle: number, walls: readonly Rule[]) =>
    walls.some(rule => Math.abs(rule.at - at) < reach && within(middle, rule))
  const middleX = (column: number) => ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2
  const middleY = (row: number) => ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2
  const rows: RuledRow[] = []
  for (let row = 0; row + 1 < ys.length; row++) {
    const cells: (Box | null)[] = []
    for (let column = 0; column + 1 < xs.length; ) {
      let next = column + 1
      while (next + 1 < xs.length && !wall(xs[next] as number, middleY(row), down)) next++
      const open = row > 0 && !wall(ys[row] as number, middleX(column), across)
      let below = row + 1
      while (below + 1 < ys.length && !wall(ys[below] as number, middleX(column), across)) below++
      cells.push(open ? null : [xs[column] as number, ys[row] as number, xs[next] as number, ys[below] as number])
      column = next
    }
    rows.push({ top: ys[row] as number, bottom: ys[row + 1] as number, cells })
  }
  const box: Box = [xs[0] as number, ys[0] as number, xs.at(-1) as number, ys.at(-1) as number]
  // a box around words is no table
  return rows.some(row => row.cells.length > 1) ? { box, borders: xs, rows } : null
}

function distinct(values: readonly number[]): number[] {
  const kept: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) if (value - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > reach) kept.push(value)
  return kept
}
