/** An item, its sentences and the list below it → what it says. */
import { type Stretch, sentencesOf } from '../../language/sentences.ts'
import type { Item } from './item.ts'
import { asksForPapers, competence, papers, procedure, wished } from './lexicon.ts'
import { textOf, trailOf, withAreas, withConditions } from './listed-areas.ts'
import { joined, leavesOf, type Node, withLeaf } from './node.ts'
import type { RequirementReader } from './reader.ts'
import { leafNode, statementsOf } from './sentence-tree.ts'
import { operatorOf, type Statement, tree } from './statement.ts'

/** Also "possession of at least one certificate. Those approved are:". */
const chosen =
  /\bat\s+least\s+one\b(?!\s+(?:\(1\)\s+)?(?:year|month))[\s\S]{0,400}:\s*$|\b(?:one|any|either|at\s+least\s+one|any\s+one)\b[^.]{0,30}\b(?:following|these)\b|\beither\s*:?\s*$/i
const open = /(?:[:,]|\bfollowing\b[^.;]*|\beither)\s*$/i
const yearsOrSchool = /\b(?:years?|months?|degree|diploma|licen[sc]e|certificat\w+|certified|high school|semester|quarter)\b/i

/** What is longer is no sentence that asks for something. */
const longest = 6000
const longestItem = 30_000
const joinerOnly = /^\W*(and\/or|and|or)\W*$/i
/** Words of an applicant, or put to one. */
const question = /^\W*(?:I\s+(?:am|do|have|possess)|if\s+you|please|do\s+you|have\s+you|describe|list)\b/i

const bracketed = /[([][^()[\]]{0,400}\bsubstitut[^()[\]]{0,600}(?:\([^()]{0,100}\)[^()[\]]{0,300}){0,3}[)\]]/i

const aside = /[([][^()[\]]{40,600}[)\]](?=[\s.;]*(?:$|[.;]|\b(?:and|or)\b))/

/** "A degree and two years in budgeting; a further degree may substitute for one of them", "…; will consider a degree in lieu of a year". */
const clauseOfSubstitution =
  /^(?!\W*[([])(.{20,1500}?);\s+(?!(?:and|or)\b)(?=[^;]{3,200}\b(?:may|can|will|shall)\s+(?:be\s+)?substitut|[^;]{0,60}\bwill\s+consider\b[^;]{3,120}\bin\s+lieu\s+of\b)/is

/** What may be substituted, or how one applies, stands in brackets behind what it is about: a sentence of its own. */
function apart(sentence: Stretch): Stretch[] {
  const replaces = clauseOfSubstitution.exec(sentence.text)
  if (replaces?.[1] && !/\bsubstitut/i.test(replaces[1]) && yearsOrSchool.test(replaces[1])) {
    const from = replaces[0].length
    const { start, text } = sentence
    return [
      { start, end: start + replaces[1].length, text: replaces[1] },
      { start: start + from, end: start + text.length, text: text.slice(from) },
    ]
  }
  const added = aside.exec(sentence.text)
  const inside = bracketed.exec(sentence.text) ?? (added && procedure.test(added[0]) ? added : null)
  if (!inside || inside.index < 12 || /\bsubstitut/i.test(sentence.text.slice(0, inside.index))) return [sentence]
  const cut = (from: number, to: number): Stretch[] =>
    from < to ? [{ start: sentence.start + from, end: sentence.start + to, text: sentence.text.slice(from, to) }] : []
  const end = inside.index + inside[0].length
  const rest = sentence.text.slice(end)
  return [...cut(0, inside.index), ...cut(inside.index, end), ...(/\w/.test(rest) ? cut(end, sentence.text.length) : [])]
}

/** Without what is only added in brackets, "(unofficial transcript(s) must be submitted)"; a sentence that stands in brackets itself is whole. */
const outsideBrackets = (sentence: string): string =>
  /^\W*[([]/.test(sentence) ? sentence : sentence.replace(/[([](?:[^()[\]]|\([^()]*\))*[)\]]/g, ' ')

/** Sentences of an item, each with what it says. */
function ownStatements(reader: RequirementReader, item: Item, wish: boolean): Statement[] {
  const statements: Statement[] = []
  if (item.text.length > longestItem) return statements
  for (const sentence of sentencesOf(item.text).flatMap(apart)) {
    const joiner = joinerOnly.exec(sentence.text)
    const last = statements.at(-1)
    if (joiner && last) last.trail = operatorOf(joiner[1])
    if (joiner || sentence.text.length > longest || question.test(sentence.text)) continue
    if (competence.test(sentence.text) && !yearsOrSchool.test(sentence.text)) continue
    if (procedure.test(outsideBrackets(sentence.text)) && !/\bsubstitut/i.test(sentence.text)) continue
    const span = (from: number, to: number) => item.span(sentence.start + from, sentence.start + to)
    statements.push(...statementsOf(sentence.text, reader.contextOf(sentence.text, span, item.about, wish)))
  }
  return statements
}

const isPaper = (text: string): boolean => papers.test(text) && !yearsOrSchool.test(text)

/** Children without a leaf of their own below "Completion of one of the following". */
const bareChildren = (reader: RequirementReader, item: Item, items: readonly Item[], wish: boolean): Node[] =>
  items.flatMap(child => {
    if (isPaper(child.text)) return []
    const said = itemStatements(reader, child, wish)
    const own = said.flatMap(statement => (statement.kind === 'tree' || statement.kind === 'equivalency' ? [statement.node] : []))
    if (own.length) return joined('all', own) ?? []
    const text = textOf(child)
    const subject = /\b(?:complet|course|training|program|academy)/i.test(`${item.text} ${text}`) ? 'training' : null
    return text.split(' ').length > 1 && text.length < 300
      ? [leafNode({ kind: 'other', subject }, text, [child.span(0, text.length)], 'requirements/listed', wish)]
      : []
  })

/** "Minimum Qualifications: …" at the front of a paragraph, whatever the section is called. */
const requiredLabel = /^\W*(?:minimum|required|basic|mandatory)(?:\s+\w+){0,4}\s*:/i

export function itemStatements(reader: RequirementReader, item: Item, wishAbove: boolean): Statement[] {
  // what an applicant sends in is asked of the applicant, not of who does the work
  if (isPaper(item.text) || (item.children.length > 0 && open.test(item.text) && asksForPapers.test(item.text))) return []
  const wish = (wishAbove && !requiredLabel.test(item.text)) || (item.children.length > 0 && wished.test(item.text) && open.test(item.text))
  const own = ownStatements(reader, item, wish)
  if (item.children.length === 0) return own
  const items = item.children.filter(child => child.kind === 'item')
  const last = own.findLast(statement => statement.kind === 'tree')
  const lastLeaf = last ? leavesOf(last.node).at(-1) : undefined
  const below = reader.below(item.children, wish)
  // a line that is only OR behind a list of areas joins what stands behind it
  const behind = below.statements.some(statement => statement.kind === 'tree') ? null : below.lead
  const lastItem = items.at(-1)
  const named = /\bcomplet|\bgraduat|\bpossess|\bone of\b|\beither\b/i.test(item.text) || wished.test(item.text)
  const bare = !last && open.test(item.text) && named && !competence.test(item.text)
  // of bare children the last may say nothing by itself: what ends the one before it joins nothing outside the list
  const trail = (bare ? null : (below.trail ?? behind)) ?? (lastItem ? trailOf(lastItem) : null)
  const listed =
    items.length > 0 &&
    below.statements.every(
      statement => statement.kind !== 'tree' || leavesOf(statement.node).every(leaf => leaf.rule.endsWith('without-years')),
    )
  if (
    last &&
    lastLeaf?.leaf.kind === 'experience' &&
    listed &&
    open.test(`${item.text} `.trim().replace(/\b(?:that|which|who|in|of|with|as)\s*$/i, ':'))
  ) {
    const node = withConditions(item, lastLeaf, items, () => reader.ambiguous(item.span(0, item.text.length))) ?? withAreas(lastLeaf, items)
    return own.map(statement =>
      statement === last
        ? tree(
            withLeaf(last.node, lastLeaf, () => node),
            statement.lead,
            trail,
          )
        : statement,
    )
  }
  const op = chosen.test(item.text) ? 'any' : null
  const nodes = bare
    ? bareChildren(reader, item, items, wish)
    : below.statements.flatMap(statement => (statement.kind === 'tree' ? [statement.node] : []))
  const joins = items.slice(0, -1).map(trailOf)
  const list = bare
    ? joined(op ?? (joins.includes('any') ? 'any' : wish && !joins.includes('all') ? 'any' : 'all'), nodes)
    : op
      ? joined(
          op,
          nodes.flatMap(node => ('kids' in node && node.op === 'all' && !node.scope ? node.kids : [node])),
        )
      : joined('all', nodes)
  const others = below.statements.filter(statement => statement.kind !== 'tree')
  if (!list) return [...own, ...others]
  if (!last) return [tree(list, own[0]?.lead ?? null, trail), ...others]
  const node = joined(last.trail === 'any' ? 'any' : 'all', [last.node, list])
  return [...own.map(statement => (statement === last && node ? tree(node, statement.lead, trail) : statement)), ...others]
}
