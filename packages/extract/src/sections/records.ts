/** Sections → one part for each class that the file describes. */
import type { Note } from '@specmill/model'
import { speaksOfJob } from '../document-kind.ts'
import type { JobText, Reading, SectionNode } from '../engine/reading.ts'
import { describedClasses, namesOf } from './class-titles.ts'
import type { DescribedClass } from './described-class.ts'
import { lastAtMost } from './last-at-most.ts'
import { withoutOthers } from './limited-passages.ts'
import { classesLabelled, classesNamed } from './named-classes.ts'

const forAll = /^(?:all|both)\s+(?:levels|classes|options|positions|specialties)\b/i
const allExcept = /^all\s+(?:levels|classes|options|positions)\s+except\s+(?:for\s+)?(.+)$/i

export const noJob: Note = {
  level: 'warning',
  code: 'document/no-job',
  text: 'The document describes no job.',
  path: null,
  evidence: null,
}

/** @returns none, with a note, for a document that describes no job */
export function splitRecords(reading: Reading): JobText[] {
  const classes = describedClasses(reading.blocks)
  const each = classes.length > 1 && classes.every(one => one.startsAt.length > 0)
  if (!each && !speaksOfJob(reading)) {
    reading.notes.push(noJob)
    return []
  }
  const { sections } = reading
  if (classes.length < 2) {
    // a series of one class: its table names it, while the line at the top names the series
    const [only] = classes
    return [{ reading, index: 0, of: 1, title: only?.codeSpan ? only.title : null, sections, absent: [] }]
  }
  if (each) assignByPlace(sections, classes)
  else assignByHeading(sections, classes)
  const jobs = classes.map(({ title }, index): JobText => ({ reading, index, of: classes.length, title, sections: [], absent: [] }))
  for (const section of sections)
    for (const job of section.records.length === 0 ? jobs : section.records.map(index => jobs[index])) job?.sections.push(section)
  return each ? jobs : withoutOthers(jobs, classes)
}

const blockOf = (section: SectionNode) => section.headingSpan?.block ?? section.passages[0]?.block ?? 0

/** Where title lines divide the file, a section belongs to the class in whose part it stands; what stands above them all, and behind the last, is about all. */
function assignByPlace(sections: readonly SectionNode[], classes: readonly DescribedClass[]): void {
  const parts = classes
    .flatMap(({ startsAt, endsAt }, index): { start: number; index: number | null }[] => [
      ...startsAt.map(start => ({ start, index })),
      ...(endsAt === undefined ? [] : [{ start: endsAt, index: null }]),
    ])
    .sort((a, b) => a.start - b.start)
  for (const section of sections) {
    const part = parts[lastAtMost(parts, blockOf(section), one => one.start)]
    section.records = part && part.index !== null ? [part.index] : []
  }
}

/** In a series, a heading that is a class title limits what stands below it; all else is about every class. */
function assignByHeading(sections: readonly SectionNode[], classes: readonly DescribedClass[]): void {
  const titles = classes.map(one => one.title)
  const { names, of } = namesOf(classes)
  for (const section of sections) {
    const heading = section.heading ?? ''
    const named = [...new Set(classesIn(heading, names).map(index => of[index] ?? 0))]
    const excepted = allExcept.exec(heading)?.[1]
    const others = excepted ? titles.flatMap((title, i) => (excepted.toLowerCase().includes(title.toLowerCase()) ? [i] : [])) : []
    if (named.length > 0) section.records = limited(named, classes.length)
    else if (others.length > 0) section.records = classes.map((_, index) => index).filter(index => !others.includes(index))
    else section.records = forAll.test(heading) ? [] : (section.parent?.records ?? [])
  }
  shareBelowStacked(sections, classes.length)
}

const limited = (named: readonly number[], of: number): number[] => (named.length === of ? [] : [...named])

/** Class titles on lines right below one another announce one text: it stands below the last of them. */
function shareBelowStacked(sections: readonly SectionNode[], of: number): void {
  let waiting: number[] = []
  let shared: SectionNode | null = null
  for (const [index, section] of sections.entries()) {
    if (shared && isBelow(section, shared)) {
      if (section.records.length > 0) section.records = shared.records
      continue
    }
    shared = null
    const bare = section.records.length > 0 && section.passages.length === 0 && section.children.length === 0
    const next = sections[index + 1]
    if (
      bare &&
      next?.parent === section.parent &&
      next?.headingSpan?.block === (section.headingSpan?.block ?? -1) + 1 &&
      next.records.length > 0
    ) {
      waiting.push(...section.records)
      continue
    }
    if (waiting.length > 0 && section.records.length > 0) {
      const all = [...new Set([...waiting, ...section.records])].sort((a, b) => a - b)
      section.records = limited(all, of)
      shared = section
    }
    waiting = []
  }
}

function isBelow(section: SectionNode, above: SectionNode): boolean {
  for (let parent = section.parent; parent; parent = parent.parent) if (parent === above) return true
  return false
}

/** "Clerk I and Clerk II", "Minimum Qualifications for Clerk II Class". */
function classesIn(heading: string, titles: readonly string[]): number[] {
  const alone = classesLabelled(heading, titles)
  const behind = alone.length > 0 ? undefined : /\b(?:of|for)\s+(?:the\s+)?(\p{Lu}.+?)(?:\s+class(?:es)?)?$/iu.exec(heading)?.[1]
  return behind ? classesNamed(behind, titles) : alone
}
