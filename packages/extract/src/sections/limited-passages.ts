/** What a shared list says of one class only: items that end so ("Reviews plans (Inspector II)."), and sentences that begin so ("Level II requires …"). */
import type { SectionKind } from '@specmill/model'
import type { Passage } from '../engine/passage.ts'
import type { JobText, SectionNode } from '../engine/reading.ts'
import { sentencesOf } from '../language/sentences.ts'
import { namesOf } from './class-titles.ts'
import type { DescribedClass } from './described-class.ts'
import { qualificationKinds } from './kind-groups.ts'
import { levelAskedIn } from './level-label.ts'
import { classesLabelled } from './named-classes.ts'

const atEnd = /\(([^()]{1,60})\)\s*[.;]?\s*$/
/** "(II)", "(Level 2)", "(II only)"; refuses "(2)", which counts something. */
const levelAlone = /^(?:([IVX]{1,4})|levels?\s+([IVX]{1,4}|\d{1,2}))(?:\s+(?:only|level))?$/i

/** "All levels: …", "is required for both levels": what stands with one level and holds for the others too. */
const ofAll =
  /^(?:all|both)\s+(?:levels|classes|grades|positions)\s*(?::|\s[–—-]\s|(?:require|must|need)\b)|\b(?:for|of|at)\s+(?:all|both)\s+(?:levels|classes|grades)\b/i

/** @returns the indices of the classes; [] where the words name none */
function classesCalled(words: string | null | undefined, classes: readonly DescribedClass[]): number[] {
  if (!words) return []
  const [, numeral, behindWord] = levelAlone.exec(words) ?? []
  const level = (numeral ?? behindWord)?.toLowerCase()
  if (level) return classes.flatMap(({ title }, index) => (title.toLowerCase().endsWith(` ${level}`) ? [index] : []))
  const { names, of } = namesOf(classes)
  return classesLabelled(words, names).map(index => of[index] ?? 0)
}

interface Part {
  passage: Passage
  /** Indices of the classes; [] = all. */
  named: readonly number[]
}

const asksFor: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...qualificationKinds,
  'licenses-and-certifications',
  'special-requirements',
])

/** A passage in stretches that hold for all, and for some only. */
function partsOf(passage: Passage, section: SectionNode, classes: readonly DescribedClass[]): Part[] {
  const named = classesCalled(atEnd.exec(passage.text.slice(-80))?.[1]?.trim(), classes)
  if (named.length > 0 || passage.cells.length > 1 || !asksFor.has(section.kind)) return [{ passage, named }]
  const stretches: { named: readonly number[]; start: number; end: number }[] = []
  for (const { start, end, text } of sentencesOf(passage.text)) {
    const asked = ofAll.test(text) ? classes.map((_, index) => index) : classesCalled(levelAskedIn(text), classes)
    const last = stretches.at(-1)
    if (last && String(last.named) === String(asked)) last.end = end
    else stretches.push({ named: asked, start, end })
  }
  if (stretches.length < 2) return stretches.map(({ named: asked }) => ({ passage, named: asked }))
  return stretches.map(({ named: asked, start, end }) => ({
    named: asked,
    passage: { ...passage, start: passage.start + start, text: passage.text.slice(start, end), bold: [] },
  }))
}

/** Leaves out of each job what holds for the others; the sections themselves stay as they are. */
export function withoutOthers(jobs: readonly JobText[], classes: readonly DescribedClass[]): JobText[] {
  const divided = new Map<Passage, Part[]>()
  for (const section of new Set(jobs.flatMap(job => job.sections)))
    for (const passage of section.kind === 'header' ? [] : section.passages) {
      const parts = partsOf(passage, section, classes)
      if (parts.some(({ named }) => named.length > 0)) divided.set(passage, parts)
    }
  if (divided.size === 0) return [...jobs]
  return jobs.map(job => {
    const own = new Set(job.sections)
    const partsFor = (section: SectionNode) =>
      section.passages.flatMap(passage =>
        (divided.get(passage) ?? [{ passage, named: [] }]).flatMap(part =>
          // what is said of this class in the part of another holds for it all the same
          part.named.includes(job.index) || (part.named.length === 0 && own.has(section)) ? [part.passage] : [],
        ),
      )
    const sections = job.reading.sections.filter(section => own.has(section) || partsFor(section).length > 0)
    return { ...job, sections: copied(sections, partsFor) }
  })
}

/** The same tree with other passages. */
function copied(sections: readonly SectionNode[], passagesOf: (section: SectionNode) => Passage[]): SectionNode[] {
  const copies = new Map(sections.map(section => [section, { ...section, passages: passagesOf(section) }]))
  for (const copy of copies.values()) {
    copy.parent = (copy.parent && copies.get(copy.parent)) ?? copy.parent
    copy.children = copy.children.map(child => copies.get(child) ?? child)
  }
  return [...copies.values()]
}
