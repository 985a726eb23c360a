/** What is pointed at in the original: some words, and how often it was asked for, so that asking again scrolls again. */
import type { Evidence } from '@specmill/model'

export interface Shown {
  evidence: Evidence[]
  asked: number
}

/** Words that someone selected, as an anchor into the blocks. */
export interface Selected {
  block: number
  start: number
  end: number
  quote: string
}
