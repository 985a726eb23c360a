/** Specialties and assignments of a class, and which of them a section or a sentence is limited to. */
import type { Reading, SectionNode, Unit } from '../engine/reading.ts'
import type { Span } from '../engine/span.ts'
import { displayCase } from '../language/display-case.ts'
import { isCaps } from './heading-key.ts'

/** The name and what it is the name of. */
export const unitHeading = /^(.{2,60}?)\s+(specialty|specialties|specialization|option|assignment|assignments)$/i
/** A class listed for a specialty, or a word that any heading may have before "assignment". */
const noUnit =
  /\(|\bfor\b|\d|^(?:work|job|duty|special|other|typical|position|class|area of|areas of|shift|the|each|no|an?)(?: (?:area|days?|hours?|location|schedule|shift|site|station))?$/i
const everything = /^(?:all|both)\b/i

/** Finds the units in headings and in the brackets below the title, and sets the scope of every section. */
export function findUnits(sections: readonly SectionNode[]): Unit[] {
  const units: Unit[] = []
  const header = sections[0]
  const headingNames = new Set(sections.flatMap(section => unitHeading.exec(section.heading ?? '')?.[1]?.toLowerCase() ?? []))
  for (const passage of header?.passages ?? []) {
    // one a line, or several on a line: "(North Yard) (South Yard)"
    if (!/^(?:\([^()]{3,60}\)\s*)+$/.test(passage.text)) continue
    for (const match of passage.text.matchAll(/\(([^()]+)\)/g)) {
      const name = match[1] ?? ''
      if (![...headingNames].some(heading => heading === name.toLowerCase() || heading.endsWith(` ${name.toLowerCase()}`))) continue
      const start = passage.start + match.index + 1
      units.push({ name, aliases: [], within: null, spans: [{ block: passage.block, start, end: start + name.length }] })
    }
  }
  let specialty: string | null = null
  for (const section of sections) {
    const match = unitHeading.exec(section.heading ?? '')
    const printed = match?.[1]
    if (!printed || !section.headingSpan || everything.test(printed) || noUnit.test(printed)) continue
    const span: Span = { ...section.headingSpan, end: section.headingSpan.start + printed.length }
    const isAssignment = /^assign/i.test(match[2] ?? '')
    const known = unitNamed(units, printed)
    if (known) {
      known.spans.push(span)
      const shown = isCaps(printed) ? displayCase(printed) : printed
      if (known.name.toLowerCase() !== shown.toLowerCase() && !known.aliases.some(alias => alias.toLowerCase() === shown.toLowerCase()))
        known.aliases.push(shown)
      if (!isAssignment) specialty = known.name
      continue
    }
    const name = isCaps(printed) ? displayCase(printed) : printed
    units.push({ name, aliases: [], within: isAssignment ? specialty : null, spans: [span] })
    if (!isAssignment) specialty = name
  }
  for (const section of sections) section.scope = scopeOfSection(section, units)
  return units
}

function unitNamed(units: readonly Unit[], printed: string): Unit | undefined {
  const name = printed.toLowerCase()
  return (
    units.find(unit => [unit.name, ...unit.aliases].some(known => known.toLowerCase() === name)) ??
    units.find(unit => name.endsWith(` ${unit.name.toLowerCase()}`))
  )
}

function scopeOfSection(section: SectionNode, units: readonly Unit[]): string[] {
  const match = unitHeading.exec(section.heading ?? '')
  if (
    section.heading &&
    everything.test(section.heading) &&
    /\b(?:specialties|levels|classes|assignments|options|positions)$/i.test(section.heading)
  )
    return []
  const unit = match?.[1] ? unitNamed(units, match[1]) : undefined
  return unit ? [unit.name] : (section.parent?.scope ?? [])
}

/** Units that a text limits itself to by name ("… for the Metering assignment"), else those of its section; the narrowest only. */
export function scopeOf(reading: Reading, section: SectionNode, text: string): string[] {
  if (reading.units.length === 0) return section.scope
  const match = /\bfor (?:the )?((?:(?!\bfor\b).){3,120}?) (?:assignments?|specialt(?:y|ies)|options?)(?: only)?\b/i.exec(text)
  const named = match?.[1] ? namedUnits(reading.units, match[1]) : []
  if (named.length === 0) return section.scope
  return named.map(unit => unit.name)
}

function namedUnits(units: readonly Unit[], text: string): Unit[] {
  const folded = text.toLowerCase()
  return units.filter(unit => [unit.name, ...unit.aliases].some(name => folded.includes(name.toLowerCase())))
}
