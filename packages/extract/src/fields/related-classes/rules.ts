/** Rules for other classes that the document names, with their relation to this one. */
import { type ClassReference, childrenOf, type Finding, type FullRecord, type RelatedClass, type Requirement } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { headingPassage, type Passage, spanIn } from '../../engine/passage.ts'
import type { JobText, SectionNode } from '../../engine/reading.ts'
import type { RepairedBlock } from '../../engine/repaired-block.ts'
import type { Span } from '../../engine/span.ts'
import { shownFrom } from '../../language/display-case.ts'
import { listedClasses } from '../../sections/class-table.ts'
import { isDateLine } from '../../sections/date-line.ts'
import { scopeOf } from '../../sections/scopes.ts'
import { namesRole } from '../title/role.ts'

type Relation = RelatedClass['relation']
const related = (title: string | null, code: string | null, relation: Relation, scope: string[] = []): RelatedClass => ({
  title,
  code,
  relation,
  scope,
})

const code = String.raw`(?=[A-Z\d-]*\d)[A-Z]{0,2}\d[A-Z\d-]{1,6}`
const titleThenCode = new RegExp(
  String.raw`^(\p{Lu}[^()]{3,90}?)\s*(?:\(\s*(?:class\s+)?(?:code\s*)?#?(${code})\s*\)|[-–—,:]\s*(?:class code:?\s*)?(${code})\b)`,
  'u',
)
const codeThenTitle = new RegExp(String.raw`^(${code})\s*[-–—:.]?\s+(\p{Lu}.{3,90})$`, 'u')
/** One of several in a paragraph whose line ends were lost. */
const oneOfSeveral = new RegExp(
  String.raw`(\p{Lu}[^().;:]{3,90}?)\s*\((${code})\)(?:\s*,?\s*(?:for|in) the [^().;:]{2,80}?(?:[Ss]pecialt(?:y|ies)|[Aa]ssignments?|[Oo]ptions?)(?:\s+[Oo]nly)?)?`,
  'gu',
)
const limitation = /\s*,?\s*(?:for|in) the .{2,80}?(?:specialt(?:y|ies)|assignments?|options?)(?:\s+only)?\.?\s*$/i

/** "To: Senior Clerk", "Promotes from: 4201 Clerk" on the lines of a career ladder. */
const wayOf = /^\s*(?:(?:promot\w+|advance\w*)\s+)?(to|from)\s*:\s*/i

const relationOf = (heading: string): Relation =>
  /\b(?:promot\w+|advance\w*|career) (?:\w+ )?to\b|\bto which\b/i.test(heading)
    ? 'promotes-to'
    : /\bpromot\w+ from\b|\bfeeder\b/i.test(heading)
      ? 'promotes-from'
      : /\bsupervised\b/i.test(heading)
        ? 'supervises'
        : 'crosswalk'

/** The blocks that the table of the classes of the series stands in; asked for each record. */
const ofClasses = new WeakMap<readonly RepairedBlock[], ReadonlySet<number>>()
function blocksOfClasses(blocks: readonly RepairedBlock[]): ReadonlySet<number> {
  const known = ofClasses.get(blocks) ?? new Set(listedClasses(blocks).map(one => one.titleSpan.block))
  ofClasses.set(blocks, known)
  return known
}

/** "Meter Repair Supervisor (7J64) for the Field Specialty Only", one a line; refuses the table of the classes of the series itself. */
export function listed(job: JobText): Finding<RelatedClass>[] {
  const own = blocksOfClasses(job.reading.blocks)
  return job.sections.flatMap(section => {
    const line = asLine(job, section)
    const passages = section.kind === 'related-classes' ? section.passages.filter(passage => !own.has(passage.block)) : []
    return [...(line ? [line] : []), ...passages].flatMap(passage => fromLine(job, section, passage))
  })
}

/** A listed class that was read as a heading, because it ends in "Specialty". */
function asLine(job: JobText, { heading, headingSpan: at }: SectionNode): Passage | null {
  if (!heading || !at || !titleThenCode.test(heading) || !limitation.test(heading)) return null
  const text = job.reading.blocks[at.block]?.text.slice(at.start, at.end) ?? ''
  return headingPassage(at.block, at.start, text)
}

function fromLine(job: JobText, section: SectionNode, passage: Passage): Finding<RelatedClass>[] {
  const { text } = passage
  const scope = () => scopeOf(job.reading, section, text)
  const found = (title: string, number: string | null, spans: Span[]) => [
    stated(
      job.reading,
      'related-classes/listed',
      related(shownFrom(title), number, section.kind === 'related-classes' ? relationOf(section.heading ?? '') : 'crosswalk', scope()),
      spans,
    ),
  ]
  if (passage.cells.length > 1) {
    const number = passage.cells.find(cell => new RegExp(`^${code}$`).test(cell.text.trim()))
    const title = passage.cells.find(cell => cell !== number && namesRole(cell.text))
    return title
      ? found(
          title.text.trim(),
          number?.text.trim() ?? null,
          [title, ...(number ? [number] : [])].map(cell => spanIn(passage, cell.start, cell.end)),
        )
      : []
  }
  const several = text.length < 4000 ? [...text.matchAll(oneOfSeveral)] : []
  if (several.length > 1)
    return several.flatMap(match => {
      const [whole, title = '', number = ''] = match
      const value = related(shownFrom(title), number, relationOf(section.heading ?? ''), scopeOf(job.reading, section, whole))
      return [
        stated(
          job.reading,
          'related-classes/run-together',
          value,
          spanIn(passage, match.index, match.index + whole.indexOf(number) + number.length),
        ),
      ]
    })
  if (text.length > 200 || isDateLine(text)) return []
  const way = wayOf.exec(text)
  if (way?.[1]) {
    const rest = text.slice(way[0].length).trim()
    const coded = titleThenCode.exec(rest)
    const [, own, title] = codeThenTitle.exec(rest) ?? [null, coded?.[2] ?? coded?.[3] ?? null, coded?.[1] ?? rest]
    const value = related(shownFrom(title ?? rest), own ?? null, /^to/i.test(way[1]) ? 'promotes-to' : 'promotes-from', scope())
    return title && namesRole(title) && title.length < 90
      ? [stated(job.reading, 'related-classes/listed', value, spanIn(passage, text.indexOf(rest), text.indexOf(rest) + rest.length))]
      : []
  }
  const behind = titleThenCode.exec(text)
  const number = behind?.[2] ?? behind?.[3]
  if (behind?.[1] && number) {
    const at = text.indexOf(number, behind[1].length)
    return found(behind[1].trim(), number, [spanIn(passage, 0, at + number.length)])
  }
  const before = codeThenTitle.exec(text)
  const named = before?.[2]?.replace(limitation, '')
  if (before?.[1] && named && namesRole(named)) return found(named, before[1], [spanIn(passage, 0, text.indexOf(named) + named.length)])
  const bare = text.replace(limitation, '').replace(/[.;,]$/, '')
  const alone =
    bare.length < 70 &&
    /^\p{Lu}/u.test(bare) &&
    !/[.:;]|\d{3}/.test(bare) &&
    namesRole(bare) &&
    !/\b(?:is|are|may|must|will|the following|class(?:es)?)\b/i.test(bare)
  return alone ? found(bare, null, [spanIn(passage, 0, bare.length)]) : []
}

/** The class that was taken in, from the history: "Consolidation with 6F76". */
export function consolidated(job: JobText, found: Readonly<Partial<FullRecord>>): Finding<RelatedClass>[] {
  return (found.history ?? []).flatMap(({ value, evidence }) => {
    if (!value?.with) return []
    const span = evidence.map(one => spanOfWords(job, one.block, value.with ?? '')).find(one => one !== null)
    return span ? [stated(job.reading, 'related-classes/consolidated', related(null, value.with, 'consolidated'), span)] : []
  })
}

/** Where words stand in a block. */
function spanOfWords(job: JobText, block: number, words: string): Span | null {
  const start = job.reading.blocks[block]?.text.toLowerCase().indexOf(words.toLowerCase()) ?? -1
  return start >= 0 ? { block, start, end: start + words.length } : null
}

/** Classes in which experience counts: `as` and `atLeast` of the trees. */
export function ofExperience(job: JobText, found: Readonly<Partial<FullRecord>>): Finding<RelatedClass>[] {
  return [found.requirements, found.preferred].flatMap(tree => (tree?.value ? fromTree(job, tree.value) : []))
}

function fromTree(job: JobText, node: Requirement): Finding<RelatedClass>[] {
  const children = childrenOf(node)
  if (children) return children.flatMap(child => fromTree(job, child))
  if (!('kind' in node) || node.kind !== 'experience') return []
  return [...node.as, ...node.atLeast].flatMap((reference: ClassReference) => {
    const span = (node.evidence ?? []).map(one => spanOfWords(job, one.block, reference.title)).find(one => one !== null)
    const number =
      reference.code && (node.evidence ?? []).map(one => spanOfWords(job, one.block, reference.code ?? '')).find(one => one !== null)
    return span
      ? [
          stated(
            job.reading,
            'related-classes/experience',
            related(reference.title, reference.code, 'experience'),
            number ? [span, number] : span,
          ),
        ]
      : []
  })
}
