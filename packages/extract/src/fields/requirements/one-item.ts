/** The sentences of one item → what the item says. */
import { around, schooled } from './around.ts'
import type { Item } from './item.ts'
import { trailOf } from './listed-areas.ts'
import { joined } from './node.ts'
import { markOverlaps } from './overlaps.ts'
import { type Statement, tree } from './statement.ts'
import { applies, withSubstitution } from './substitutions.ts'

/** "2. Three years of … . Six months are credited for each year; or": all that the item says is said of this way in. */
export const isOneWay = (entry: Item): boolean =>
  entry.marker !== null && /^\W*[\dA-Za-z]\W*$/.test(entry.marker) && trailOf(entry) === 'any'

/** Sentences of one item are asked for together. @param whole what is as good as it stands for this item only */
export function oneTree(statements: readonly Statement[], whole: boolean, ambiguous: () => void): Statement[] {
  const result: Statement[] = []
  for (const statement of statements) {
    const last = result.at(-1)
    if (statement.kind === 'tree' && last?.kind === 'tree') {
      const op = last.trail ?? statement.lead
      if (op === 'any') ambiguous()
      if (op === null) markOverlaps(last.node, statement.node)
      result[result.length - 1] = tree(joined(op ?? 'all', [last.node, statement.node]) ?? statement.node, last.lead, statement.trail)
    } else if (statement.kind === 'equivalency' && last?.kind === 'tree' && (whole || schooled(last.node))) {
      result[result.length - 1] = tree(around(last.node, statement.node), last.lead, statement.trail)
    } else if (statement.kind === 'substitution' && last?.kind === 'tree' && applies(last.node, statement))
      last.node = withSubstitution(last.node, statement)
    else result.push(statement)
  }
  return result
}
