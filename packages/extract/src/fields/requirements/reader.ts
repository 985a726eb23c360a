/** What the tree is read with: the record's credentials, and what a section says of all that stands in it. */
import type { Evidence, Finding, FullRecord } from '@specmill/model'
import { noteOn } from '../../engine/finding.ts'
import type { JobText, SectionNode } from '../../engine/reading.ts'
import { repairedOffset } from '../../engine/repaired-block.ts'
import type { Span } from '../../engine/span.ts'
import { speaksOfCredentials } from '../licenses/lexicon.ts'
import type { Surroundings } from './head.ts'
import type { Entry, Item } from './item.ts'
import type { LeafBody } from './node.ts'
import type { SentenceContext } from './sentence-tree.ts'
import type { Group } from './statement.ts'
import { announcesIdeal, isWishedSection } from './wished-section.ts'

export interface RequirementReader {
  contextOf(sentence: string, span: (from: number, to: number) => Span, about: Item['about'], wish: boolean): SentenceContext
  /** @param above what stands above the section is wished for */
  isWished(section: SectionNode, above: boolean): boolean
  /** Notes that the words leave the tree open. */
  ambiguous(place: Span | null): void
  /** Reads what stands below an item. */
  below(entries: readonly Entry[], wish: boolean): Group
}

const times = /^(?:within|at the|at time|prior|before|upon|by the|from|following|after|as a condition)/i

/** Where a finding's words stand in the sentence at `whole`. */
function placesIn(job: JobText, whole: Span, evidence: readonly Evidence[], named: boolean): { start: number; end: number }[] {
  const block = job.reading.blocks[whole.block]
  if (!block) return []
  return evidence.flatMap(one => {
    if (one.block !== whole.block || (named && (!speaksOfCredentials(one.quote) || times.test(one.quote)))) return []
    const start = repairedOffset(block, one.start) - whole.start
    const end = repairedOffset(block, one.end) - whole.start
    return start >= 0 && end <= whole.end - whole.start ? [{ start, end }] : []
  })
}

export function readerFor(
  job: JobText,
  found: Readonly<Partial<FullRecord>>,
  below: (reader: RequirementReader, entries: readonly Entry[], wish: boolean) => Group,
): RequirementReader {
  let noted = false
  const credentialsAt = (whole: Span): Surroundings['credentials'] => {
    const list = (findings: readonly Finding<unknown>[] | undefined, body: (index: number) => LeafBody) =>
      (findings ?? []).flatMap((finding, index) => {
        const places = placesIn(job, whole, finding.evidence, true)
        const [first] = places
        const end = Math.max(...places.map(place => place.end))
        return first ? [{ start: first.start, end, body: body(index) }] : []
      })
    return [
      ...list(found.licenses, license => ({ kind: 'license', license })),
      ...list(found.certifications, certification => ({ kind: 'certification', certification })),
    ]
  }
  const reader: RequirementReader = {
    contextOf: (sentence, span, about, wish) => {
      const whole = span(0, sentence.length)
      // what must be is no wish, wherever it stands
      const demanded = wish && /\b(?:is|are)\s+required\b|\bmust\b/i.test(sentence)
      const [residency] = placesIn(job, whole, found.residency?.evidence ?? [], false)
      return {
        about,
        credentials: demanded ? [] : credentialsAt(whole),
        residency: demanded ? null : (residency ?? null),
        wish,
        usual: false,
        span,
        ambiguous: () => reader.ambiguous(whole),
      }
    },
    isWished: (section, above) => isWishedSection(section, above) || announcesIdeal(section.heading),
    ambiguous: place => {
      if (noted) return
      noted = true
      noteOn(
        job,
        'requirements',
        'info',
        'requirements/ambiguous',
        'The words leave open how the requirements are joined; the likelier reading is given.',
        place,
      )
    },
    below: (entries, wish) => below(reader, entries, wish),
  }
  return reader
}
