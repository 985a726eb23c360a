/** All that people said of a content, laid over what was extracted from it: importers first, then reviewers. */
import type { Extraction, Given, Judgement } from '@specmill/model'
import { withGiven } from '../given/with-given.ts'
import { withCorrections } from './with-corrections.ts'

export interface SaidOf {
  given: Given | null
  judgements: Judgement[]
}

export const laidOver = (extraction: Extraction, { given, judgements }: SaidOf): Extraction =>
  withCorrections(given ? withGiven(extraction, given) : extraction, judgements)
