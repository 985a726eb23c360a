/** The family of physical and other demands, with their frequency. */
import type { Finding, Frequency, NonPhysicalDemand, PhysicalDemand, SectionKind } from '@specmill/model'
import { type DemandRow, demandRows } from '../../engine/demand-rows.ts'
import { stated } from '../../engine/finding.ts'
import { type JobText, sectionsOf } from '../../engine/reading.ts'
import { tablesOf } from '../../engine/tables.ts'
import { family } from '../../field.ts'
import { environmentFrequencyOf } from '../../language/frequencies.ts'
import { weightsIn } from '../../language/weights.ts'
import { kindOfTable } from '../../sections/kind-of-table.ts'
import { demandsInProse } from './prose.ts'

/** Outside the first two only a weight makes sure that an activity is a demand. */
const physicalSections: readonly SectionKind[] = [
  'physical-demands',
  'strength',
  'environment',
  'special-requirements',
  'qualifications',
  'minimum-requirements',
  'knowledge-skills-abilities',
  'abilities',
  'work-schedule',
  'notes',
  'other',
]

export const physicalDemands = family({
  name: 'physical-demands',
  keys: ['physicalDemands', 'nonPhysicalDemands'],
  find: job => {
    const tables = tablesOf(sectionsOf(job, ...physicalSections, 'non-physical-demands'))
    const rowsOf = (...kinds: SectionKind[]) =>
      tables.filter(table => kinds.includes(kindOfTable(table))).flatMap(table => demandRows(job.reading, table, ['frequency', 'other']))
    const rows = rowsOf('physical-demands', 'strength')
    const others = rowsOf('non-physical-demands')
    return {
      physicalDemands: [...rows.map(row => physicalFrom(job, row)), ...demandsInProse(job, sectionsOf(job, ...physicalSections))],
      nonPhysicalDemands: others.map(row => nonPhysicalFrom(job, row)),
    }
  },
})

/** Days are no measure of a physical demand. */
const inShares = (row: DemandRow): Frequency | null =>
  row.frequency && environmentFrequencyOf(row.frequency) ? (row.frequency as Frequency) : null

function physicalFrom(job: JobText, row: DemandRow): Finding<PhysicalDemand> {
  const [weight] = weightsIn(`${row.name.text} ${row.description?.text ?? ''}`)
  const value: PhysicalDemand = {
    activity: row.name.text,
    frequency: inShares(row),
    localCode: row.code?.text ?? null,
    description: row.description?.text ?? null,
    pounds: weight ? { min: weight.min, max: weight.max } : null,
  }
  return stated(job.reading, 'physical-demands/table', value, row.spans)
}

function nonPhysicalFrom(job: JobText, row: DemandRow): Finding<NonPhysicalDemand> {
  return stated(
    job.reading,
    'physical-demands/non-physical-table',
    { demand: row.name.text, frequency: inShares(row), localCode: row.code?.text ?? null },
    row.spans,
  )
}
