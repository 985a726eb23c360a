/** The family of hazards and surroundings. */
import type { EnvironmentFactor, Finding, SectionKind } from '@specmill/model'
import { type DemandRow, demandRows } from '../../engine/demand-rows.ts'
import { stated } from '../../engine/finding.ts'
import { type JobText, sectionsOf } from '../../engine/reading.ts'
import { tablesOf } from '../../engine/tables.ts'
import { family } from '../../field.ts'
import { kindOfTable } from '../../sections/kind-of-table.ts'
import { isHazard } from './lexicon.ts'
import { factorsInProse } from './prose.ts'

const kinds: SectionKind[] = ['environment', 'health-and-safety']

export const environment = family({
  name: 'environment',
  keys: ['environment'],
  find: job => {
    const tables = tablesOf(sectionsOf(job, ...kinds, 'physical-demands')).filter(table => kinds.includes(kindOfTable(table)))
    const rows = tables.flatMap(table => demandRows(job.reading, table, ['environment', 'frequency', 'other']))
    return { environment: [...rows.map(row => factorFrom(job, row)), ...factorsInProse(job)] }
  },
})

/** The rubric above the names decides the group; without one, what the factor is. */
function groupOf(row: DemandRow): EnvironmentFactor['group'] {
  if (/health|safety|hazard/i.test(row.rubric?.text ?? '')) return 'health-and-safety'
  if (/environment/i.test(row.rubric?.text ?? '')) return 'environmental'
  return row.section.kind === 'health-and-safety' || isHazard(row.name.text) ? 'health-and-safety' : 'environmental'
}

function factorFrom(job: JobText, row: DemandRow): Finding<EnvironmentFactor> {
  const value: EnvironmentFactor = {
    factor: row.name.text,
    group: groupOf(row),
    frequency: row.frequency,
    localCode: row.code?.text ?? null,
  }
  return stated(job.reading, 'environment/table', value, row.spans)
}
