/** The sections in which duties stand, each with the category that its heading gives. */
import type { Duty } from '@specmill/model'
import type { JobText, SectionNode } from '../../engine/reading.ts'
import type { PhraseTagger } from '../../language/phrases.ts'
import { mostOpenWithVerb } from './verb-in-doubt.ts'

export interface DutySection {
  section: SectionNode
  category: Duty['category']
}

const categories: Partial<Record<SectionNode['kind'], Duty['category']>> = {
  duties: null,
  'essential-duties': 'essential',
  'other-duties': 'other',
}

const listsWork = (phrases: PhraseTagger, section: SectionNode) => {
  const lines = section.passages.flatMap(passage => (passage.text.length > 12 ? [passage.text] : []))
  return lines.length > 0 && mostOpenWithVerb(phrases, lines)
}

/**
 * Sections under a heading of duties, with the parts that such a section is divided into by headings of other words
 * ("Equipment and Technology"), whether they are set below it or, where it is empty itself, beside it.
 */
export function dutySections(job: JobText): DutySection[] {
  const found: DutySection[] = []
  const known = new Map<SectionNode, Duty['category']>()
  let empty: SectionNode | null = null
  for (const section of job.sections) {
    const own = categories[section.kind]
    if (own !== undefined) {
      known.set(section, own)
      found.push({ section, category: own })
      empty = section.passages.length === 0 ? section : null
      continue
    }
    const above = section.parent ? known.get(section.parent) : undefined
    const beside = empty !== null && empty.parent === section.parent && empty.level === section.level ? known.get(empty) : undefined
    const category = above !== undefined ? above : beside
    if (section.kind === 'other' && category !== undefined && listsWork(job.reading.phrases, section)) {
      known.set(section, category)
      found.push({ section, category })
    } else if (above === undefined) empty = null
  }
  return found
}
