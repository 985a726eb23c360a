/** Items and sections side by side → what they say together. */
import type { SectionNode } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { around, schooled } from './around.ts'
import type { Entry } from './item.ts'
import { itemStatements } from './item-tree.ts'
import { trailOf } from './listed-areas.ts'
import { leavesOf, type Node, type Operator, scoped } from './node.ts'
import { isOneWay, oneTree } from './one-item.ts'
import { weighedRow } from './operators.ts'
import { markOverlaps } from './overlaps.ts'
import type { RequirementReader } from './reader.ts'
import { type Group, type Statement, tree } from './statement.ts'
import { applies, withSubstitution } from './substitutions.ts'
import { announcesWishes } from './wished-section.ts'

interface Placed {
  node: Node
  /** To the next one. */
  join: { op: Operator | null; weight: number } | null
  alternative: boolean
  /** It ends in a semicolon or comma: the next conjunction is its own. */
  open: boolean
}

/** Asked for besides all that stands before, whatever joins that: "In addition, for either of these, …", "Special requirements: …". */
const besides =
  /^\W*(?:in\s+addition\b|additionally\b|all\s+(?:applicants|candidates|incumbents|levels|options)\s+(?:also\s+)?(?:must|require)\b|required\s+[\w/]+(?:\s+[\w/]+){0,3}\s*:|(?:necessary\s+)?special\s+requirements?\s*:|[^.;]{5,90}\bbe\s+substituted\s+for\s+(?:all|any|part)\b[^.;,]{0,40}\b(?:requirements|qualifications)\b)/i
const isBesides = (entry: Entry): boolean => entry.kind === 'item' && entry.marker === null && besides.test(entry.text)

/** What stands below the last of several ways, and is asked of all of them, stands beside them. */
function lifted(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry, index) => {
    const last = entry.kind === 'group' && entry.alternative !== null && entries[index + 1]?.kind !== 'group'
    const at = last ? entry.entries.findIndex((one, i) => i > 0 && isBesides(one)) : -1
    return last && at > 0 ? [{ ...entry, entries: entry.entries.slice(0, at) }, ...entry.entries.slice(at)] : [entry]
  })
}
const addition = 5
const line = 4
const sentence = 3
const item = 2

const isSchooled = (statement: Statement): boolean => statement.kind === 'tree' && schooled(statement.node)
const scopeKey = (node: Node): string => node.scope?.join('|') ?? ''

/** "Alternative experience qualifications": another way to meet all that stands before, where it asks for schooling of its own. */
const alternativeHeading = /^\W*alternat(?:iv)?es?\b[^.:;]{0,40}\b(?:education|experience|qualif|require)/i
/** "Promotional qualifications": the way of those who are employed already. */
const promotionalHeading = /^\W*promotion(?:al)?\b[^.:;]{0,30}\b(?:qualif|require)/i

/** A limit that does not hold for the section above it already. */
const limits = (section: SectionNode): boolean =>
  section.scope.length > 0 && section.scope.join('|') !== (section.parent?.scope ?? []).join('|')

function settled(placed: readonly Placed[], numbered: boolean, ambiguous: (place: Span) => void): Node | null {
  const joins = placed.slice(0, -1).map((one, i) => {
    const next = placed[i + 1]
    if (next && scopeKey(one.node) && scopeKey(next.node) && scopeKey(one.node) !== scopeKey(next.node))
      return { op: 'any' as const, weight: 0 }
    if (next?.alternative && one.alternative) return { op: 'any' as const, weight: 0 }
    return one.join ?? (one.open ? { op: null, weight: item } : { op: 'all' as const, weight: sentence })
  })
  placed.forEach((one, i) => {
    const next = placed[i + 1]
    if (next && !one.join && !one.open && joins[i]?.op === 'all') markOverlaps(one.node, next.node)
    if (next && one.join?.weight === addition) for (const before of placed.slice(0, i + 1)) markOverlaps(before.node, next.node)
  })
  // an open item takes over the conjunction of its list; without one it stands for itself
  joins.forEach((join, i) => {
    if (join.op === null && !joins.slice(i + 1).some(later => later.op !== null && later.weight === item))
      joins[i] = { op: 'all', weight: sentence }
  })
  const row = weighedRow(
    placed.map(one => one.node),
    joins,
    numbered ? 'any' : null,
  )
  const first = placed[0] && leavesOf(placed[0].node)[0]?.spans[0]
  if (row.ambiguous && first) ambiguous(first)
  return row.node
}

/** @param root nothing stands above: what is still to be settled is settled here */
export function groupOf(reader: RequirementReader, entries: readonly Entry[], wish: boolean, root: boolean): Group {
  let placed: Placed[] = []
  const passedUp: Statement[] = []
  let lead: Operator | null = null
  let wishes = wish
  const numbered = entries.some(entry => entry.kind === 'item' && entry.marker !== null && /^[\dA-Za-z]+$/.test(entry.marker))
  const join = (op: Operator | null, weight: number) => {
    const last = placed.at(-1)
    if (!op) return
    if (!last) lead ??= op
    else if (!last.join || last.join.op === null || weight > last.join.weight) last.join = { op, weight }
  }
  const settle = () => {
    const node = settled(placed, numbered, reader.ambiguous)
    return node
  }
  const put = (statement: Statement, weight: number, ref: string | null, alternative: boolean, open: boolean) => {
    if (statement.kind === 'substitution') {
      const last = placed.at(-1)
      if (last && placed.length === 1 && applies(last.node, statement)) last.node = withSubstitution(last.node, statement)
      else passedUp.push(statement)
      return
    }
    if (statement.kind === 'equivalency') {
      const node = settle()
      if (!node || (!root && !schooled(node))) {
        passedUp.push(statement)
        return
      }
      placed = [{ node: around(node, statement.node), join: null, alternative: false, open: false }]
      return
    }
    join(statement.lead, weight)
    placed.push({ node: ref && !statement.node.ref ? { ...statement.node, ref } : statement.node, join: null, alternative, open })
    if (statement.trail) join(statement.trail, weight)
  }
  for (const entry of lifted(entries)) {
    if (entry.kind === 'joiner') join(entry.op, line)
    else if (entry.kind === 'item') {
      const statements = itemStatements(reader, entry, wishes)
      if (!wishes && entry.children.length === 0 && announcesWishes(entry.text)) wishes = true
      if (isBesides(entry)) join('all', addition)
      const open = /[;,]\s*$/.test(entry.text)
      const merged = oneTree(statements, isOneWay(entry), () => reader.ambiguous(entry.span(0, entry.text.length)))
      for (const statement of merged) put(statement, item, entry.marker, false, open)
      if (isOneWay(entry)) join(trailOf(entry), item)
    } else {
      const preferred = reader.isWished(entry.section, wish)
      const group = groupOf(reader, entry.entries, preferred, false)
      const heading = entry.section.heading ?? ''
      const another = (alternativeHeading.test(heading) && group.statements.some(isSchooled)) || promotionalHeading.test(heading)
      const before = another ? settle() : null
      if (before) placed = [{ node: before, join: { op: 'any', weight: line }, alternative: false, open: false }]
      join(group.lead, line)
      for (const statement of group.statements) {
        // an equivalent that stands with one specialty may be meant of that one only
        if (statement.kind === 'equivalency' && limits(entry.section)) reader.ambiguous(statement.node.spans[0] ?? null)
        if (statement.kind === 'tree' && limits(entry.section) && !entry.alternative)
          put(tree(scoped(statement.node, entry.section.scope)), line, null, false, false)
        else put(statement, line, statement.kind === 'tree' ? entry.alternative : null, entry.alternative !== null, false)
      }
      join(group.trail, line)
    }
  }
  let node = settle()
  for (const statement of [...passedUp])
    if (node && statement.kind === 'substitution' && applies(node, statement)) {
      node = withSubstitution(node, statement)
      passedUp.splice(passedUp.indexOf(statement), 1)
    }
  const trail = placed.at(-1)?.join?.op ?? null
  return { statements: [...(node ? [tree(node)] : []), ...passedUp], lead, trail }
}
