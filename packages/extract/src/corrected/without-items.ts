/** Takes items out of the lists of a record; leaves that count licenses and certifications go on pointing at the right ones. */
import type { Finding, FullRecord } from '@specmill/model'

type Leaf = { kind?: string; text?: string; scope?: string[]; evidence?: unknown }
type Tree = Leaf & { all?: Tree[]; any?: Tree[]; license?: number; certification?: number }

/** Which leaf counts which list. */
const counted = { licenses: 'license', certifications: 'certification' } as const

export function withoutItems(record: FullRecord, gone: { field: string; item: number }[]): FullRecord {
  if (gone.length === 0) return record
  const fields = { ...record } as unknown as Record<string, Finding<unknown>[] | Finding<unknown> | null>
  for (const [field, items] of Map.groupBy(gone, ({ field }) => field)) {
    const out = new Set(items.map(({ item }) => item))
    const list = fields[field]
    if (Array.isArray(list)) fields[field] = list.filter((_, item) => !out.has(item))
    if (field !== 'licenses' && field !== 'certifications') continue
    for (const tree of ['requirements', 'preferred']) {
      const finding = fields[tree]
      if (finding && !Array.isArray(finding) && finding.value)
        fields[tree] = { ...finding, value: renumbered(finding.value as Tree, counted[field], out) }
    }
  }
  return fields as unknown as FullRecord
}

function renumbered(node: Tree, key: 'license' | 'certification', out: Set<number>): Tree {
  const branch = node.all ? 'all' : node.any ? 'any' : null
  if (branch) return { ...node, [branch]: node[branch]?.map(child => renumbered(child, key, out)) }
  const item = node[key]
  if (node.kind !== key || item === undefined) return node
  if (!out.has(item)) return { ...node, [key]: item - [...out].filter(other => other < item).length }
  // its words still stand in the document
  const { [key]: _, ...rest } = node
  return { ...rest, kind: 'other', ...{ subject: key } }
}
