/** Headings of a factor evaluation: "Factor 2. Supervisory Controls  Level 2-3  275 Points". */
import type { SectionKind } from '@specmill/model'
import { kindInLexicon } from './kind-of-heading.ts'

const factor =
  /^factors?\s+(?:\d{1,2}[a-z]?)(?:\s*(?:[/&,]|and)\s*\d{1,2}[a-z]?)?\s*[.:–—-]?\s+(\p{Lu}[\p{L} ,&/]{4,80}?)(?:[\s,;(–—-]+(?:(?:factor )?level|FL|FLD)\s*\d.*|[\s,;(–—-]+\d[\d,]*\s*(?:points|pts)\b.*|[\s,;(–—-]+\d{1,2}-\d{1,2}.*)?\s*$/iu

/** The number alone stands before it, and its level behind: "2. Supervisory Controls (Level 2-4, 450 points)". */
const numbered = /^(?:\d{1,2}[.)]\s+)?(\p{Lu}[\p{L} ,&/]{4,80}?)[\s,;(–—-]+(?:(?:factor )?level|FL|FLD)\s*\d{1,2}-\d{1,2}\b.{0,40}$/iu

/**
 * What the factor is about, by its name; any other factor is one of the class's requirements.
 * Source of the names: the Factor Evaluation System of the federal civil service of the United States.
 * @returns null for a line that is no such heading
 */
export function kindOfFactor(printed: string): SectionKind | null {
  const name = (factor.exec(printed) ?? numbered.exec(printed))?.[1]
  if (!name) return null
  if (/^knowledge\b/i.test(name)) return 'knowledge'
  return kindInLexicon(name) ?? 'class-requirements'
}
