/** Everything that is measured of some labelled sets, as one value that is JSON: what `specmill score --json` prints and the accuracy page is made from. */
import type { Extraction } from '@specmill/model'
import { overviewOf, type SetOverview } from './overview.ts'
import { type LabelledExtraction, ruleCasesOf } from './rule-cases.ts'
import { rulesOf } from './rules.ts'
import { type DocumentScore, type SetScore, score } from './score.ts'
import type { Failure } from './tally.ts'

export interface RuleFigures {
  rule: string
  /** In how many documents it fired, how often, and how many of these findings a label can judge; renderings of a document are one. */
  documents: number
  findings: number
  cases: number
  right: number
  wrong: (Failure & { document: string })[]
}
export interface ScoreReport {
  sets: (SetScore & SetOverview & { name: string })[]
  rules: RuleFigures[]
}

/** Each labelled document once: not its renderings, and not again under another label. */
function distinct(documents: LabelledExtraction[]): Extraction[] {
  const seen = new Set<string>()
  return documents.flatMap(({ label, extraction }) => {
    if (!extraction || seen.has(label) || seen.has(extraction.source.sha256)) return []
    seen.add(label).add(extraction.source.sha256)
    return [extraction]
  })
}

/** @param sets in the order of trust: a finding that several labels judge is judged by the first. */
export function scoreReport(sets: { name: string; documents: LabelledExtraction[] }[]): ScoreReport {
  const everything = sets.flatMap(({ documents }) => documents)
  const cases = new Map(ruleCasesOf(everything).map(one => [one.rule, one]))
  return {
    sets: sets.map(({ name, documents }) => ({
      name,
      ...score(documents),
      ...overviewOf(documents.flatMap(({ extraction }) => extraction ?? [])),
    })),
    rules: rulesOf(distinct(everything)).map(use => {
      const { right, cases: judged, wrong } = cases.get(use.rule) ?? { right: 0, cases: 0, wrong: [] }
      const failures = wrong.map(({ document, judgement: { path, expected, actual } }) => ({ document, path, expected, actual }))
      return { ...use, cases: judged, right, wrong: failures }
    }),
  }
}

/** Of one set the documents as they are; of several, each with its set before its name. */
export const documentsOf = ({ sets }: Pick<ScoreReport, 'sets'>): DocumentScore[] =>
  sets.length === 1
    ? (sets[0]?.documents ?? [])
    : sets.flatMap(({ name, documents }) => documents.map(document => ({ ...document, name: `${name}: ${document.name}` })))
