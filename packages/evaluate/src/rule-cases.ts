/** Which findings of a rule are right and which are wrong, as far as labels say. */
import type { Extraction, Finding } from '@specmill/model'
import { isObject } from './json.ts'
import { type Judgement, judge } from './judge.ts'
import type { Labelled } from './score.ts'

/** A document with its full view: rules stand in that. */
export interface LabelledExtraction extends Labelled {
  /** What was labelled: renderings of one document have one label, and are one case. */
  label: string
  extraction: Extraction | null
}
export interface RuleCases {
  rule: string
  right: number
  /** Right and wrong together. */
  cases: number
  wrong: { document: string; judgement: Judgement }[]
}

/** The finding at `records[0].duties[3]`; undefined where a value of that place is none. */
function findingAt(extraction: Extraction, path: string): Finding<unknown> | undefined {
  const steps = path.match(/[^.[\]]+/g) ?? []
  const node = steps.reduce<unknown>(
    (place, step) => (isObject(place) || Array.isArray(place) ? (place as never)[step] : undefined),
    extraction,
  )
  return isObject(node) && typeof node.rule === 'string' ? (node as unknown as Finding<unknown>) : undefined
}

/** A surplus speaks against a rule only where all the items among which it is are of that rule. */
function ruleOf(extraction: Extraction, { verdict, path, among }: Judgement): string | undefined {
  if (verdict !== 'surplus') return findingAt(extraction, path)?.rule
  const rules = new Set(among.map(place => findingAt(extraction, place)?.rule))
  return rules.size === 1 ? [...rules][0] : undefined
}

/**
 * Each finding is judged once: by the first label that speaks of it, and of several renderings of a document in the first.
 * What is missing counts against no rule, but a finding that says "there is none" where the label has a value does.
 * @returns the rules by name.
 */
export function ruleCasesOf(documents: LabelledExtraction[]): RuleCases[] {
  const found = new Map<string, RuleCases>()
  const labels = new Set<string>()
  const judged = new Set<string>()
  for (const { name, label, expected, actual, extraction } of documents) {
    if (!extraction || labels.has(label)) continue
    labels.add(label)
    const earlier = new Set(judged)
    for (const judgement of judge(expected, actual)) {
      const rule = ruleOf(extraction, judgement)
      const key = `${extraction.source.sha256} ${judgement.path}`
      if (rule === undefined || earlier.has(key)) continue
      judged.add(key)
      const cases = found.get(rule) ?? { rule, right: 0, cases: 0, wrong: [] }
      found.set(rule, cases)
      cases.cases++
      if (judgement.verdict === 'right' || judgement.verdict === 'silent') cases.right++
      else cases.wrong.push({ document: name, judgement })
    }
  }
  return [...found.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1))
}
