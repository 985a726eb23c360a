/** Labelled documents → scores by field, what is invented, and what was won or lost since. Pure: data in, data or lines out. */
export { compare } from './compare.ts'
export { type DocumentDifference, difference } from './difference.ts'
export { checkEvidence, type EvidenceReport } from './evidence.ts'
export { differenceLines, reportLines, ruleLines } from './report.ts'
export { type RuleUse, rulesOf } from './rules.ts'
export { type DocumentScore, type Labelled, type SetScore, score } from './score.ts'
export type { Failure, Tally } from './tally.ts'
