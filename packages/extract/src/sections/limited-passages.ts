/** Items of a shared list that say at their end for which class they hold: "Reviews plans (Inspector II)." */
import type { Passage } from '../engine/passage.ts'
import type { JobText, SectionNode } from '../engine/reading.ts'
import { namesOf } from './class-titles.ts'
import type { DescribedClass } from './described-class.ts'
import { classesLabelled } from './named-classes.ts'

const atEnd = /\(([^()]{1,60})\)\s*[.;]?\s*$/
/** "(II)", "(Level 2)", "(II only)"; refuses "(2)", which counts something. */
const levelAlone = /^(?:([IVX]{1,4})|levels?\s+([IVX]{1,4}|\d{1,2}))(?:\s+(?:only|level))?$/i

/** @returns the indices of the classes; [] where it holds for all */
function classesOf({ text }: Passage, classes: readonly DescribedClass[]): number[] {
  const inside = atEnd.exec(text.slice(-80))?.[1]?.trim()
  if (!inside) return []
  const [, numeral, behindWord] = levelAlone.exec(inside) ?? []
  const level = (numeral ?? behindWord)?.toLowerCase()
  if (level) return classes.flatMap(({ title }, index) => (title.toLowerCase().endsWith(` ${level}`) ? [index] : []))
  const { names, of } = namesOf(classes)
  return classesLabelled(inside, names).map(index => of[index] ?? 0)
}

/** Leaves out of each job what holds for the others; the sections themselves stay as they are. */
export function withoutOthers(jobs: readonly JobText[], classes: readonly DescribedClass[]): JobText[] {
  const limits = new Map<Passage, number[]>()
  for (const section of new Set(jobs.flatMap(job => job.sections)))
    for (const passage of section.passages) {
      const named = section.kind === 'header' ? [] : classesOf(passage, classes)
      if (named.length > 0) limits.set(passage, named)
    }
  if (limits.size === 0) return [...jobs]
  return jobs.map(job => ({ ...job, sections: copied(job.sections, passage => limits.get(passage)?.includes(job.index) ?? true) }))
}

/** The same tree with fewer passages. */
function copied(sections: readonly SectionNode[], keeps: (passage: Passage) => boolean): SectionNode[] {
  const copies = new Map(sections.map(section => [section, { ...section, passages: section.passages.filter(keeps) }]))
  for (const copy of copies.values()) {
    copy.parent = (copy.parent && copies.get(copy.parent)) ?? copy.parent
    copy.children = copy.children.map(child => copies.get(child) ?? child)
  }
  return [...copies.values()]
}
