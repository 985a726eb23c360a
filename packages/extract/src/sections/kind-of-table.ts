/** What a table of demands is about: its own title where it has one, else the section that it stands in. */
import type { SectionKind } from '@specmill/model'
import type { Table } from '../engine/tables.ts'
import { kindInLexicon } from './kind-of-heading.ts'

const ofDemands: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'environment',
  'health-and-safety',
  'non-physical-demands',
  'physical-demands',
  'strength',
])

/** "Work Environment: | None | under 1/3 | …" below "PHYSICAL REQUIREMENTS" is about the surroundings. */
export function kindOfTable({ section, rows }: Table): SectionKind {
  const title = rows[0]?.cells[0]?.text.trim().replace(/\s*:$/, '') ?? ''
  const kind = ofDemands.has(section.kind) && title ? kindInLexicon(title) : null
  return kind && ofDemands.has(kind) ? kind : section.kind
}
