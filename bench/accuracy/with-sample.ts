/** Where labels judge too few findings of a rule, a reader's sample of them stands instead; never both, as one finding may be in each. */
import type { RuleFigures } from '@specmill/evaluate'
import { fewestCases } from '@specmill/extract'
import { judgedByReader } from './judged-by-reader.ts'

export const isSampled = ({ rule, cases }: RuleFigures, sample = judgedByReader): boolean => cases < fewestCases && rule in sample

export const withSample = (rules: readonly RuleFigures[], sample = judgedByReader): RuleFigures[] =>
  rules.map(figures => {
    const [right, cases] = (isSampled(figures, sample) && sample[figures.rule]) || [figures.right, figures.cases]
    return { ...figures, right, cases }
  })
