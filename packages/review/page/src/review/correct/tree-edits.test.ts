/** Trees of requirements, changed by hand. */
import { describe, expect, test } from '@jest/globals'
import type { Requirement } from '@specmill/model'
import fc from 'fast-check'
import { added, moved, nodeAt, type Place, removed, tidy, turned, type Way } from './tree-edits.ts'

const leaf = (text: string): Requirement => ({ kind: 'other', subject: null, text })
/** `(a & (b | c))` in the order of the texts. */
const drawn = (node: Requirement | null): string =>
  node === null
    ? ''
    : 'all' in node
      ? `(${node.all.map(drawn).join(' & ')})`
      : 'any' in node
        ? `(${node.any.map(drawn).join(' | ')})`
        : node.text

const tree: Requirement = { all: [leaf('a'), { any: [leaf('b'), leaf('c')] }, leaf('d')] }

describe('a tree of requirements', () => {
  test.each<[string, Requirement | null, string]>([
    ['a leaf is taken away, and its branch with it', removed(tree, [1, 0]), '(a & c & d)'],
    ['the last leaf is taken away', removed(leaf('a'), []), ''],
    ['AND becomes OR', turned(tree, []), '(a | (b | c) | d)'],
    ['OR becomes AND', turned(tree, [1]), '(a & (b & c) & d)'],
    ['a leaf is put into a branch', added(tree, [1], leaf('e')), '(a & (b | c | e) & d)'],
    ['a leaf is put beside a leaf', added(tree, [2], leaf('e'), 'any'), '(a & (b | c) & (d | e))'],
    ['branches of one kind are one', tidy({ all: [leaf('a'), { all: [leaf('b'), { any: [leaf('c')] }] }] }), '(a & b & c)'],
    ['a branch with a label stays', tidy({ all: [leaf('a'), { all: [leaf('b'), leaf('c')], label: 'Pattern 1' }] }), '(a & (b & c))'],
  ])('%s', (_, given, wanted) => expect(drawn(given)).toBe(wanted))

  test.each<[Place, Way, string | null, Place]>([
    [[0], 'down', '((b | c) & a & d)', [1]],
    [[0], 'up', null, []],
    [[2], 'in', '(a & (b | c | d))', [1, 2]],
    [[1], 'in', '((a | (b | c)) & d)', [0, 1]],
    [[1, 1], 'out', '(a & (b) & c & d)', [2]],
    [[2], 'out', null, []],
    [[], 'up', null, []],
  ])('what stands at %j is moved %s', (place, way, wanted, to) => {
    const now = moved(tree, place, way)
    expect(now && drawn(now.tree)).toBe(wanted)
    if (now) expect(now.place).toEqual(to)
  })

  const { node: any } = fc.letrec<{ node: Requirement }>(tie => ({
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.string({ minLength: 1, maxLength: 3 }).map(leaf),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map(all => ({ all })),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map(any => ({ any })),
    ),
  }))
  const leaves = (node: Requirement): string[] =>
    'all' in node ? node.all.flatMap(leaves) : 'any' in node ? node.any.flatMap(leaves) : [node.text]

  test('to tidy loses no leaf and is done at once; to move loses none either', () => {
    fc.assert(
      fc.property(any, fc.array(fc.nat(3), { maxLength: 3 }), fc.constantFrom<Way>('up', 'down', 'in', 'out'), (tree, place, way) => {
        const neat = tidy(tree)
        if (!neat) throw new Error('Nothing is left.')
        expect(leaves(neat)).toEqual(leaves(tree))
        expect(tidy(neat)).toEqual(neat)
        const now = moved(tree, place, way)
        if (!now) return
        expect(leaves(now.tree).toSorted()).toEqual(leaves(tree).toSorted())
        expect(nodeAt(now.tree, now.place)).toEqual(nodeAt(tree, place))
      }),
    )
  })
})
