/** Another class's title left in the text, as happens when a specification is copied: "The Plant Operator is responsible for …" under "Orchard Inspector". */
import type { FullRecord, SectionKind } from '@specmill/model'
import { spanIn } from '../engine/passage.ts'
import { namesRole } from '../fields/title/role.ts'
import { stem } from '../language/stems.ts'
import { dutyKinds } from '../sections/kind-groups.ts'
import { type ConsistencyRule, sectionsFor } from './rule.ts'

/** Where a text says of its own class what it does; elsewhere others are named for good reasons. */
const ownWork: ReadonlySet<SectionKind> = new Set<SectionKind>(['summary', ...dutyKinds])
const subject =
  /^(?:Under [^.;]{3,140}?, )?(?:[Tt]he|[Aa]n?) ((?:\p{Lu}[\p{L}'’-]+(?: of| and| &)?\s+){1,5}?(?:[IVX]{1,4}\s+)?)(?:is (?:responsible|an? |the |expected|required)|will be responsible|performs?|plans?|serves?|supervises?|manages?|directs?|assists?|oversees?|works|reports)\b/u

const stemsOf = (text: string): string[] => (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(stem)

/** Every word by which the document calls this job. */
const ownWords = ({ title, titleAbbreviation, aliases, series, specialties }: FullRecord): Set<string> =>
  new Set(
    [
      title?.value,
      titleAbbreviation?.value,
      series?.value?.name,
      ...aliases.map(one => one.value),
      ...specialties.map(one => one.value?.name),
    ].flatMap(one => stemsOf(one ?? '')),
  )

/** With so many lines a text says whom it is about; further down others come in, but it is its own superior that a text names. */
const firstLines = 2
const reports = /^The [^,.;]{4,60} reports (?:directly )?to\b/

export const titleDiffers: ConsistencyRule = {
  code: 'consistency/title-differs',
  find: (reading, records) =>
    records.flatMap((record, index) => {
      const title = record.title?.value
      if (!title) return []
      const own = ownWords(record)
      const superiors = new Set(record.relatedClasses.flatMap(({ value }) => (value?.title ? [value.title.toLowerCase()] : [])))
      const told = sectionsFor(reading, index).flatMap(section =>
        ownWork.has(section.kind) ? section.passages.filter(({ text }, at) => at < firstLines || reports.test(text)) : [],
      )
      for (const passage of told) {
        const match = subject.exec(passage.text)
        const other = match?.[1]?.trim()
        if (!match || !other || !namesRole(other) || superiors.has(other.toLowerCase())) continue
        if (/['’]s?\b|\b(?:of (?:Voters|State)|Office)\b/.test(other) || stemsOf(other).some(word => own.has(word))) continue
        const start = match.index + match[0].indexOf(other)
        return [
          {
            text: `The class is "${title}", but "${other}" is said to do its work here.`,
            place: spanIn(passage, start, start + other.length),
            path: `records[${index}].title`,
          },
        ]
      }
      return []
    }),
}
