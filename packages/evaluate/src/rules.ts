/** Which rules fire, and in how many documents: one that fires in a single document is probably too narrow. */
import type { Extraction } from '@specmill/model'
import { isObject } from './json.ts'

export interface RuleUse {
  rule: string
  documents: number
  findings: number
}

function* rulesIn(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const item of node) yield* rulesIn(item)
  if (!isObject(node)) return
  if (typeof node.rule === 'string') yield node.rule
  for (const [key, value] of Object.entries(node)) if (key !== 'evidence') yield* rulesIn(value)
}

/** @returns the rules of findings and repairs, those of the fewest documents first. */
export function rulesOf(extractions: Extraction[]): RuleUse[] {
  const uses = new Map<string, RuleUse>()
  for (const { records, disclaimers, repairs } of extractions) {
    const fired = [...rulesIn([records, disclaimers, repairs])]
    for (const rule of fired) {
      const use = uses.get(rule) ?? { rule, documents: 0, findings: 0 }
      uses.set(rule, { ...use, findings: use.findings + 1 })
    }
    for (const rule of new Set(fired)) (uses.get(rule) as RuleUse).documents++
  }
  return [...uses.values()].sort((a, b) => a.documents - b.documents || (a.rule < b.rule ? -1 : 1))
}
