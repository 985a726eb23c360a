/** A score as lines of text for people. */
import type { DocumentDifference } from './difference.ts'
import { type FieldFigures, precisionOf, recallOf } from './field-figures.ts'
import { lowerBound } from './interval.ts'
import type { SetScore } from './score.ts'
import type { RuleFigures } from './score-report.ts'
import { tableLines } from './table.ts'
import { type Failure, shareOf } from './tally.ts'

/** Of one document in the verbose report; the rest is said to be left out. */
const mostFailures = 40
const longestValue = 160
const indent = '        '

const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(1)}%`)
const short = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, longestValue)
const failureLine = ({ path, expected, actual }: Failure) => `${path}: expected ${short(expected)}, got ${short(actual)}`
const countOf = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`

function failureLines(failures: Failure[]): string[] {
  const left = failures.length - mostFailures
  const lines = failures.slice(0, mostFailures).map(failure => indent + failureLine(failure))
  return left > 0 ? [...lines, `${indent}and ${left} more`] : lines
}

function documentLines({ documents }: SetScore, verbose: boolean): string[] {
  const rows = documents.map(document => [percent(shareOf(document)), `${document.passed}/${document.all}`])
  const figures = tableLines(rows, () => true)
  return documents.flatMap(({ name, extracted, invented, failures }, index) => [
    `${figures[index]}  ${name}${extracted ? '' : '  (no extraction)'}${invented ? `  (${invented} invented)` : ''}`,
    ...(verbose ? failureLines(failures) : []),
  ])
}

const fieldRow = ([field, figures]: [string, FieldFigures]) => [
  field,
  percent(shareOf(figures)),
  String(figures.all - figures.passed),
  String(figures.all),
  percent(precisionOf(figures)),
  percent(recallOf(figures)),
  String(figures.invented),
  percent(figures.passedEmpty / figures.all),
]

/** Those that lose most come first. */
export const fieldsByLoss = ({ fields }: SetScore): [string, FieldFigures][] =>
  Object.entries(fields).sort(([a, x], [b, y]) => y.all - y.passed - (x.all - x.passed) || (a < b ? -1 : 1))

function fieldLines(score: SetScore, all: boolean): string[] {
  const fields = fieldsByLoss(score).filter(([, { all }]) => all > 0)
  const shown = all ? fields : fields.filter(([, { passed, all, right, found }]) => passed < all || right < found)
  const head = ['field', 'score', 'lost', 'checks', 'precision', 'recall', 'invented', 'empty']
  const left = fields.length - shown.length
  return [
    '',
    ...(shown.length ? tableLines([head, ...shown.map(fieldRow)]) : []),
    ...(left > 0 ? [`${countOf(left, shown.length ? 'further field' : 'field')} without any loss`] : []),
    '',
  ]
}

/** @param options.family every field, not only those that lose something. @param options.verbose what failed in each document. */
export function reportLines(score: SetScore, options: { family?: boolean; verbose?: boolean } = {}): string[] {
  const invented = score.documents.reduce((total, document) => total + document.invented, 0)
  const inventing = score.documents.filter(document => document.invented > 0).length
  const count = score.documents.length
  return [
    ...documentLines(score, options.verbose ?? false),
    ...fieldLines(score, options.family ?? false),
    `invented ${invented} (values where the document says nothing, items too many) in ${inventing} of ${count} documents`,
    `an empty extraction would score ${(100 * score.floor).toFixed(1)}%`,
    `mean ${(100 * score.mean).toFixed(2)}% of ${count} documents`,
  ]
}

export function differenceLines(documents: DocumentDifference[]): string[] {
  if (documents.length === 0) return ['nothing was won or lost']
  const won = documents.reduce((total, document) => total + document.won.length, 0)
  const lost = documents.reduce((total, document) => total + document.lost.length, 0)
  return [
    ...documents.flatMap(document => [
      `${percent(document.before).padStart(6)} → ${percent(document.after).padStart(6)}  ${document.name}`,
      ...document.lost.map(failure => `${indent}lost ${failureLine(failure)}`),
      ...document.won.map(failure => `${indent}won  ${failure.path}: was ${short(failure.actual)}, expected ${short(failure.expected)}`),
    ]),
    `won ${won}, lost ${lost} checks in ${countOf(documents.length, 'document')}`,
  ]
}

/** @param verbose which findings were wrong. */
export function ruleLines(rules: RuleFigures[], verbose = false): string[] {
  const rows = rules.map(({ rule, documents, findings, cases, right }) => [
    rule,
    String(documents),
    String(findings),
    String(cases),
    percent(cases ? right / cases : null),
    percent(cases ? lowerBound(right, cases) : null),
  ])
  const [head = '', ...lines] = tableLines([['rule', 'documents', 'findings', 'judged', 'precision', 'at least'], ...rows])
  return [
    head,
    ...lines.flatMap((line, index) => [
      line,
      ...(verbose ? (rules[index]?.wrong ?? []) : []).map(failure => `${indent}${failure.document} ${failureLine(failure)}`),
    ]),
    `${rules.filter(({ documents }) => documents === 1).length} of ${rules.length} rules fire in one document only`,
  ]
}
