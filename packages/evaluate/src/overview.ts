/** What a set consists of, and how much of its text found a place. */
import type { Coverage, Extraction } from '@specmill/model'

export interface SetOverview {
  /** How many documents are of a kind, of a media type. */
  kinds: Record<string, number>
  mediaTypes: Record<string, number>
  /** Mean share of the characters that stand nowhere, and in sections of kind `other`; 0 to 1, null without a full view. */
  unassigned: number | null
  other: number | null
}

function countsOf(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names.sort()) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

export function overviewOf(extractions: Extraction[]): SetOverview {
  const mean = (part: (coverage: Coverage) => number) =>
    extractions.length === 0
      ? null
      : extractions.reduce((total, { coverage }) => total + part(coverage) / Math.max(1, coverage.characters), 0) / extractions.length
  return {
    kinds: countsOf(extractions.map(({ document }) => document.kind)),
    mediaTypes: countsOf(extractions.map(({ source }) => source.mediaType)),
    unassigned: mean(coverage => coverage.unassigned),
    other: mean(coverage => coverage.other),
  }
}
