/** Changes of a requirement tree by meaning: what each leaf asks for, and whether the leaves are all needed or alternatives. */
import type { Change, ComparedValue, JobRecord, Leaf, Requirement } from '@specmill/model'
import { alike, contentOf, marksOf, sameText } from './alike.ts'
import { nameOf, weightOf } from './fields.ts'
import { pairUp } from './pair.ts'
import { type Asked, leavesOf, shapeOf } from './requirement-leaves.ts'
import { evidenceOf, type Side } from './side.ts'

type Field = 'requirements' | 'preferred'

/** Leaves of one kind speak of the same schooling or work from this likeness on. */
const sameLeaf = 0.3

const isAmong = (value: string, values: string[]) => values.some(other => sameText(other, value))

function likeness(a: Asked, b: Asked): number {
  if (a.leaf.kind !== b.leaf.kind) return 0
  const names = new Set([...a.parts.keys(), ...b.parts.keys()])
  const same = [...names].filter(name => sameText((a.parts.get(name) ?? []).join('; '), (b.parts.get(name) ?? []).join('; '))).length
  const words = alike(contentOf(a.leaf.text), contentOf(b.leaf.text))
  return 0.2 + 0.4 * (names.size === 0 ? 1 : same / names.size) + 0.4 * words
}

/** "areas: + payroll, − billing; at least: 2 years → 3 years" */
function differences(a: Asked, b: Asked): string[] {
  const names = [...new Set([...a.parts.keys(), ...b.parts.keys()])]
  return names.flatMap(name => {
    const [from, to] = [a.parts.get(name) ?? [], b.parts.get(name) ?? []]
    const gone = from.filter(value => !isAmong(value, to))
    const come = to.filter(value => !isAmong(value, from))
    if (gone.length + come.length === 0) return []
    if (from.length <= 1 && to.length <= 1) return [`${name}: ${from[0] ?? 'not said'} → ${to[0] ?? 'not said'}`]
    return [`${name}: ${[...come.map(value => `+ ${value}`), ...gone.map(value => `− ${value}`)].join(', ')}`]
  })
}

const side = ({ leaf }: Asked, of: Side, field: Field): ComparedValue => ({
  text: leaf.text,
  value: leaf,
  evidence: evidenceOfLeaf(leaf, of.full[field]?.value ?? null) ?? evidenceOf(of, field),
})

// the plain view has the leaves without their evidence; the full view has the same leaves in the same places
function evidenceOfLeaf(leaf: Leaf, tree: Requirement | null): ComparedValue['evidence'] | null {
  if (!tree) return null
  if ('all' in tree || 'any' in tree) {
    for (const child of 'all' in tree ? tree.all : tree.any) {
      const found = evidenceOfLeaf(leaf, child)
      if (found) return found
    }
    return null
  }
  return tree.text === leaf.text && tree.kind === leaf.kind ? (tree.evidence ?? null) : null
}

const lists = ({ licenses, certifications, residency }: JobRecord) => ({ licenses, certifications, residency })

export function changesOfRequirement(before: Side, after: Side, field: Field): Change[] {
  const [name, weight] = [nameOf(field), weightOf(field)]
  const trees = [before.record[field], after.record[field]] as const
  const [from, to] = [leavesOf(trees[0], lists(before.stated)), leavesOf(trees[1], lists(after.stated))]
  const { pairs, removed, added } = pairUp(from, to, likeness, sameLeaf)

  const changes = [
    ...removed.map(
      (asked): Change => ({
        field,
        kind: 'removed',
        weight,
        text: `${name} removed: ${asked.leaf.text}`,
        before: side(asked, before, field),
        after: null,
        words: [],
      }),
    ),
    ...added.map(
      (asked): Change => ({
        field,
        kind: 'added',
        weight,
        text: `${name} added: ${asked.leaf.text}`,
        before: null,
        after: side(asked, after, field),
        words: [],
      }),
    ),
    ...pairs.flatMap(({ before: a, after: b }): Change[] => {
      const other = differences(a, b)
      if (other.length === 0 && sameText(a.leaf.text, b.leaf.text)) return []
      return [
        {
          field,
          kind: 'changed',
          weight: other.length > 0 ? weight : 'wording',
          text: other.length > 0 ? `${name}, ${a.leaf.kind}: ${other.join('; ')}` : `${name} reworded: ${b.leaf.text}`,
          before: side(a, before, field),
          after: side(b, after, field),
          words: marksOf(a.leaf.text, b.leaf.text),
        },
      ]
    }),
  ]
  // leaves that came or went change how the rest hang together anyway
  if (trees[0] && trees[1] && removed.length + added.length === 0) {
    const orders = [new Map<Leaf, number>(), new Map<Leaf, number>()] as const
    pairs.forEach(({ before: a, after: b }, index) => {
      orders[0].set(a.leaf, index)
      orders[1].set(b.leaf, index)
    })
    if (shapeOf(trees[0], orders[0]) !== shapeOf(trees[1], orders[1])) {
      const whole = (of: Side): ComparedValue => ({
        text: textOf(of.record[field]),
        value: of.record[field],
        evidence: evidenceOf(of, field),
      })
      changes.push({
        field,
        kind: 'changed',
        weight,
        text: `${name}: the same parts are combined in another way: ${textOf(trees[0])} → ${textOf(trees[1])}`,
        before: whole(before),
        after: whole(after),
        words: [],
      })
    }
  }
  return changes
}

function textOf(tree: Requirement | null, inside = false): string {
  if (!tree) return ''
  if (!('all' in tree) && !('any' in tree)) return tree.text
  const line =
    'all' in tree ? tree.all.map(child => textOf(child, true)).join(' AND ') : tree.any.map(child => textOf(child, true)).join(' OR ')
  return inside ? `(${line})` : line
}
