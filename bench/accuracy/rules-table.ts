/** How often each rule was right, as it becomes the confidence of findings. */
import { lowerBound, type RuleFigures } from '@specmill/evaluate'
import { fewestCases } from '@specmill/extract'
import { table } from './markdown.ts'

const precision = ({ right, cases }: RuleFigures) => right / cases

/** Those that are worst come first, of equal ones those with the most cases. */
export const judgedRules = (rules: RuleFigures[]) =>
  rules.filter(({ cases }) => cases > 0).sort((a, b) => precision(a) - precision(b) || b.cases - a.cases || (a.rule < b.rule ? -1 : 1))

const confidence = ({ right, cases }: RuleFigures) => (cases < fewestCases ? '–' : (Math.floor((1000 * right) / cases) / 1000).toFixed(3))

export const rulesTable = (rules: RuleFigures[]): string =>
  table([
    ['rule', 'judged', 'right', 'confidence', 'at least', 'findings', 'documents'],
    ...judgedRules(rules).map(figures => [
      `\`${figures.rule}\``,
      String(figures.cases),
      String(figures.right),
      confidence(figures),
      lowerBound(figures.right, figures.cases).toFixed(2),
      String(figures.findings),
      String(figures.documents),
    ]),
  ])

export const unjudgedRules = (rules: RuleFigures[]): string =>
  rules
    .filter(({ cases }) => cases === 0)
    .map(({ rule }) => `\`${rule}\``)
    .sort()
    .join(', ')

/** The source text of the data file that the engine reads. */
export function ruleSource(rules: RuleFigures[]): string {
  const lines = rules
    .filter(({ cases }) => cases > 0)
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
    .map(({ rule, right, cases }) => `  '${rule}': [${right}, ${cases}],`)
  return `/** Findings of each rule that were right, and that were judged, on labelled documents or in a reader's sample. Written by \`pnpm accuracy\`, not by hand. */
export const measured: Readonly<Record<string, readonly [right: number, cases: number]>> = {
${lines.join('\n')}
}
`
}
