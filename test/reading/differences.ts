/** In which parts two readings of one document differ; the look of quotes and dashes and where lines end is no difference. */
import type { PlainExtraction } from '@specmill/model'

/** Twins are typed with other quotes, dashes and line ends than the file they come from. */
function folded(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .normalize('NFKC')
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[‐‑–—]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
  if (Array.isArray(value)) return value.map(folded)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, folded(item)]))
  return value
}
const same = (a: unknown, b: unknown) => JSON.stringify(folded(a)) === JSON.stringify(folded(b))

/** @returns the fields of the records in which the two differ, or `records` where one has more of them. */
export function differingFields(a: PlainExtraction, b: PlainExtraction): string[] {
  if (a.records.length !== b.records.length) return ['records']
  const fields = a.records.flatMap((record, index) => {
    const other = b.records[index]
    return (Object.keys(record) as (keyof typeof record)[]).filter(field => !same(record[field], other?.[field]))
  })
  return [...new Set(fields)]
}

/** @returns headings of the sections whose heading or text differ, or how many there are where one has more of them. */
export function differingSections(a: PlainExtraction, b: PlainExtraction): string[] {
  if (a.sections.length !== b.sections.length) return [`${a.sections.length} sections and ${b.sections.length}`]
  return a.sections.flatMap(({ heading, text }, index) => {
    const other = b.sections[index]
    return same([heading, text], [other?.heading, other?.text]) ? [] : [heading ?? '(no heading)']
  })
}

/** @returns what differs in more documents than it may. @param mayDiffer for each field in how many documents at most. */
export function tooMany(differing: readonly (readonly string[])[], mayDiffer: Readonly<Record<string, number>>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const field of differing.flat()) counts[field] = (counts[field] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).filter(([field, count]) => count > (mayDiffer[field] ?? 0)))
}
