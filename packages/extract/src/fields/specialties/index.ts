/** The family of the specialties of a class and the assignments in them. */
import type { Finding, Specialty } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import type { JobText, Unit } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { family } from '../../field.ts'

export const specialties = family({ name: 'specialties', keys: ['specialties'], find: job => ({ specialties: specialtiesOf(job) }) })

/** Reads the units that headings and the brackets below the title name; in a series, those that this class's sections name. */
function specialtiesOf(job: JobText): Finding<Specialty>[] {
  const blocks = new Set(job.sections.flatMap(section => [section.headingSpan?.block, ...section.passages.map(passage => passage.block)]))
  const own = job.reading.units.filter(unit => job.of === 1 || unit.spans.some(span => blocks.has(span.block)))
  return own
    .filter(unit => unit.within === null)
    .map(unit => {
      const assignments = own.filter(other => other.within === unit.name)
      const value = { name: unit.name, aliases: unit.aliases, assignments: assignments.map(other => other.name) }
      return stated(job.reading, 'specialties/unit', value, [
        ...namesOf(job, unit),
        ...assignments.flatMap(other => namesOf(job, other).slice(0, 1)),
      ])
    })
}

/** One place for each name of the unit. */
function namesOf(job: JobText, unit: Unit): Span[] {
  const printed = (span: Span) => job.reading.blocks[span.block]?.text.slice(span.start, span.end).toLowerCase() ?? ''
  const first = unit.spans[0]
  return [...(first ? [first] : []), ...unit.aliases.flatMap(alias => unit.spans.find(span => printed(span) === alias.toLowerCase()) ?? [])]
}
