/** The family of what is required and what is wished for, as trees. */
import type { Finding, Requirement, SectionKind } from '@specmill/model'
import { confidenceOf } from '../../engine/confidence.ts'
import { evidenceOf } from '../../engine/evidence.ts'
import type { JobText, SectionNode } from '../../engine/reading.ts'
import { family } from '../../field.ts'
import { withoutCovered } from './covered.ts'
import { substitutionFrom } from './equivalency.ts'
import { groupOf } from './group-tree.ts'
import type { Entry } from './item.ts'
import { alternativeIn, entriesOf } from './items.ts'
import { dividedByLevel, levelsNamedIn } from './levels-of-title.ts'
import { wished } from './lexicon.ts'
import { leavesOf, type Node, part, requirementFrom, simplified } from './node.ts'
import { type RequirementReader, readerFor } from './reader.ts'
import { withSubstitution } from './substitutions.ts'
import { unheaded } from './unheaded.ts'
import { announcesIdeal, asksBesideIdeal, ofIdeal } from './wished-section.ts'

const kinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'class-requirements',
  'education',
  'experience',
  'minimum-requirements',
  'preferred-qualifications',
  'qualifications',
])

/** Questions put to applicants. */
const asksApplicant = /\?\s*$|\bplease\b|\bsupplemental\b|\bquestion/i
const reads = (section: SectionNode): boolean =>
  !asksApplicant.test(section.heading ?? '') &&
  (kinds.has(section.kind) || (/\b(?:desir|prefer)/i.test(section.heading ?? '') && /qualif|requir/i.test(section.heading ?? '')))
/** Its own passages are read with the section above it. */
const readAbove = (section: SectionNode): boolean => section.parent !== null && reads(section.parent)

/** What may be substituted is often told in notes below what is required; nothing else there is read. */
const substitutionNotes = (job: JobText): SectionNode[] =>
  job.sections.flatMap(section => {
    const passages = section.kind === 'notes' && readAbove(section) ? section.passages.filter(({ text }) => substitutionFrom(text)) : []
    return passages.length > 0 ? [{ ...section, passages, children: [] }] : []
  })

const groupFor = (section: SectionNode, entries: readonly Entry[]): Entry => ({
  kind: 'group',
  section,
  alternative: alternativeIn(section.heading),
  entries: [...entries],
})

function treeOf(reader: RequirementReader, entries: readonly Entry[]): Node | null {
  const { statements } = groupOf(reader, entries, false, true)
  let root: Node | null = null
  for (const statement of statements) {
    if (statement.kind === 'tree') root = statement.node
    else if (statement.kind === 'substitution' && root) root = withSubstitution(root, statement)
    else if (!root && statement.kind === 'equivalency') root = null
  }
  return root
}

/** Sentences outside the sections of requirements that say what is wished for. */
const notes: ReadonlySet<SectionKind> = new Set<SectionKind>(['notes', 'other', 'special-requirements'])
function wishedElsewhere(job: JobText, reader: RequirementReader): Node[] {
  return job.sections.flatMap(section => {
    if (!notes.has(section.kind) || reads(section) || readAbove(section)) return []
    const entries = entriesOf(section, () => false).filter(
      entry => entry.kind === 'item' && wished.test(entry.text) && !/\bmay\b|\bmust submit\b/i.test(entry.text),
    )
    const node = entries.length ? treeOf(reader, entries) : null
    const wish = node ? part(node, true) : null
    return wish ? [wish] : []
  })
}

const speaksOfIdeal = (job: JobText): boolean =>
  job.sections.some(({ heading, passages }) => announcesIdeal(heading) || passages.some(({ text }) => ofIdeal(text)))

const isCheckable = (node: Node): boolean => leavesOf(node).some(({ leaf }) => leaf.kind !== 'equivalency')

function findingFrom(job: JobText, node: Node | null, rule: string): Finding<Requirement> | null {
  if (!node || !isCheckable(node)) return null
  const tree = simplified(node)
  const evidence = withoutCovered(leavesOf(tree).flatMap(({ spans }) => spans.map(span => evidenceOf(job.reading.blocks, span))))
  const value = requirementFrom(tree, span => evidenceOf(job.reading.blocks, span))
  return { value, certainty: 'stated', confidence: confidenceOf(rule), rule, evidence }
}

export const requirements = family({
  name: 'requirements',
  keys: ['requirements', 'preferred'],
  find: (job, found) => {
    const reader = readerFor(job, found, (self, entries, wish) => groupOf(self, entries, wish, false))
    const own = new Set(job.sections)
    const sections = job.sections.filter(
      section => reads(section) && !(section.parent !== null && own.has(section.parent) && reads(section.parent)),
    )
    const levels = job.of > 1 ? [] : levelsNamedIn(found.title?.value ?? '')
    const takes = (section: SectionNode) => own.has(section) && reads(section)
    const root = treeOf(
      reader,
      [...sections, ...substitutionNotes(job)].map(section =>
        groupFor(section, dividedByLevel(entriesOf(section, takes), levels, job.reading.blocks)),
      ),
    )
    const required = root && part(root, false)
    const elsewhere =
      required && isCheckable(required)
        ? null
        : treeOf(
            reader,
            unheaded(job, reads).map(({ section, entries }) => groupFor(section, dividedByLevel(entries, levels, job.reading.blocks))),
          )
    const wishes = [
      root && part(root, true),
      elsewhere && part(elsewhere, true),
      ...(elsewhere ? [] : wishedElsewhere(job, reader)),
    ].filter(node => node !== null)
    const preferred: Node | null = wishes.length > 1 ? { op: 'all', kids: wishes } : (wishes[0] ?? null)
    const asked = required && isCheckable(required) ? required : elsewhere && part(elsewhere, false)
    if (!(asked && isCheckable(asked)) && preferred && speaksOfIdeal(job) && !asksBesideIdeal(job))
      return { requirements: findingFrom(job, preferred, 'requirements/tree'), preferred: null }
    return {
      requirements: findingFrom(job, asked, 'requirements/tree'),
      preferred: findingFrom(job, preferred, 'requirements/preferred'),
    }
  },
})
