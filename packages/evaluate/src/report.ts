/** A score as lines of text for people. */
import type { DocumentDifference } from './difference.ts'
import type { RuleUse } from './rules.ts'
import type { SetScore } from './score.ts'
import { type Failure, shareOf } from './tally.ts'

/** Of one document in the verbose report; the rest is said to be left out. */
const mostFailures = 40
const longestValue = 160

const percent = (share: number | null) => `${share === null ? '–' : (100 * share).toFixed(1)}%`.padStart(6)
const short = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, longestValue)
const failureLine = ({ path, expected, actual }: Failure) => `${path}: expected ${short(expected)}, got ${short(actual)}`
const indent = '        '

function failureLines(failures: Failure[]): string[] {
  const left = failures.length - mostFailures
  const lines = failures.slice(0, mostFailures).map(failure => indent + failureLine(failure))
  return left > 0 ? [...lines, `${indent}and ${left} more`] : lines
}

export function reportLines(score: SetScore, options: { family?: boolean; verbose?: boolean } = {}): string[] {
  const documents = score.documents.flatMap(document => [
    `${percent(shareOf(document))}  ${document.passed}/${document.all}  ${document.name}${document.extracted ? '' : '  (no extraction)'}`,
    ...(options.verbose ? failureLines(document.failures) : []),
  ])
  const families = Object.entries(score.families)
    .sort((a, b) => shareOf(a[1]) - shareOf(b[1]))
    .map(([name, family]) => `${percent(shareOf(family))}  ${family.passed}/${family.all}  ${name}`)
  const invented = score.documents.reduce((total, document) => total + document.invented, 0)
  const inventing = score.documents.filter(document => document.invented > 0).length
  return [
    ...documents,
    ...(options.family ? families : []),
    `invented ${invented} (values where the document says nothing, items too many) in ${inventing} of ${score.documents.length} documents`,
    `an empty extraction would score ${(100 * score.floor).toFixed(1)}%`,
    `mean ${(100 * score.mean).toFixed(2)}% of ${score.documents.length} documents`,
  ]
}

export function differenceLines(documents: DocumentDifference[]): string[] {
  if (documents.length === 0) return ['nothing was won or lost']
  const won = documents.reduce((total, document) => total + document.won.length, 0)
  const lost = documents.reduce((total, document) => total + document.lost.length, 0)
  return [
    ...documents.flatMap(document => [
      `${percent(document.before)} → ${percent(document.after)}  ${document.name}`,
      ...document.lost.map(failure => `${indent}lost ${failureLine(failure)}`),
      ...document.won.map(failure => `${indent}won  ${failure.path}: was ${short(failure.actual)}, expected ${short(failure.expected)}`),
    ]),
    `won ${won}, lost ${lost} checks in ${documents.length} documents`,
  ]
}

export const ruleLines = (rules: RuleUse[]): string[] => [
  ...rules.map(({ rule, documents, findings }) => `${String(findings).padStart(6)} in ${String(documents).padStart(3)}  ${rule}`),
  `${rules.filter(({ documents }) => documents === 1).length} of ${rules.length} rules fire in one document only`,
]
