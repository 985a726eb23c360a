/** What the list of files says of an extraction without opening it. Pure, and light to load: the processes that read files make it. */
import type { Extraction } from '@specmill/model'
import type { Summary } from './contract/inbox.ts'
import { storable } from './storable.ts'

/** @returns its kind, and how often each note stands in it; its JSON is what a store takes as the summary of an extraction. */
export function summaryOf({ document, notes }: Pick<Extraction, 'document' | 'notes'>): Pick<Summary, 'kind' | 'notes'> {
  const counts = new Map<string, number>()
  for (const { code } of notes) counts.set(storable(code), (counts.get(storable(code)) ?? 0) + 1)
  return { kind: document.kind, notes: Object.fromEntries(counts) }
}
