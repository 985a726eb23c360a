/** The class from which direction is received, as a related class. */
import type { Finding, FullRecord, RelatedClass } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, sectionsOf } from '../../engine/reading.ts'
import { shownFrom } from '../../language/display-case.ts'
import { type Labelled, labelledIn } from '../../sections/labels.ts'
import { personBeforeTitle } from '../supervision/person-before-title.ts'
import { namesRole } from '../title/role.ts'

/** A title in capitals with the small words inside it. */
const one = String.raw`\p{Lu}[\p{L}'’.&/-]*(?:\s+(?:(?:of|and|for|the|&|in)\s+){0,2}(?:\p{Lu}[\p{L}'’.&/-]*|[IVX]+\b|\d\b)|,\s+(?:(?:Bureau|College|Department|Division|Office|School)(?=\s+of\b)|\p{Lu}\p{L}+(?=\s+(?:Division|Department)\b)))*(?:(?<=\b(?:Chief|Director|Head|Manager|Superintendent|Supervisor)),\s+\p{Lu}\p{L}+(?:\s+(?:and\s+)?\p{Lu}\p{L}+){0,3}(?=\s*(?:[.;)]|$)))?`
/** One, or several joined by "or". */
const title = String.raw`(${one}(?:,?\s+(?:and/)?or\s+(?:(?:an?|the)\s+)?${one})*)`
const shapes = [
  new RegExp(
    String.raw`(?<!\b(?:[Hh]as|[Hh]ave|[Hh]aving|[Pp]rovides?|[Ee]xercises?|[Mm]aintains?|[Aa]ssumes?)\s+(?:\p{L}+\s+){0,2})\b(?:supervision|direction|guidance|oversight|authority|instructions?)\s+(?:of|from|by)\s+(?:an?|the|their|its|his or her)?\s*(?:assigned\s+)?${title}`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Rr]eports?|[Rr]eporting|[Rr]esponsible|[Aa]ccountable)\s+(?:directly\s+)?to\s+(?:an?|the|their)?\s*${title}`,
    'u',
  ),
  new RegExp(String.raw`\b(?:[Ss]upervised|[Dd]irected|[Oo]verseen)\s+by\s+(?:an?|the)?\s*${title}`, 'u'),
]

/** Kinds in which direction is that of former work. */
const notOfWork =
  /^(?:knowledge|skills|abilities|knowledge-skills-abilities|education|experience|minimum-requirements|preferred-qualifications|qualifications|history|related-classes|how-to-apply|selection-process|disclaimer)$/

const asSuperior = (value: string) => ({ title: shownFrom(value), code: null, relation: 'reports-to' as const, scope: [] })
const isClass = (name: string) =>
  namesRole(name) && !/^(?:This|The|Employees?|Incumbents?|Management|Supervisors?|Managers?|Staff)$/.test(name) && name.length < 90

/** What follows a stop or a clause is no part of the title. */
const bare = (name: string) =>
  name
    .replace(/\s+(?:The|This|He|She|Work|Employees?|Incumbents?|Performs|Responsible)\.?$/, '')
    .replace(/\.\s+\p{Lu}.*$/u, '')
    .replace(/[.,]$/, '')

/** "the Head Miller and the Head Baker", "a Miller or Baker": of each of several; "Director of Mills and Ovens" is one. */
const several =
  /\s+(?:and|or|and\/or)\s+(?:the|an?|his or her|their)\s+|,?\s+or\s+(?=\p{Lu})|(?<=(?:Administrator|Chief|Director|Head|Manager|Principal|Superintendent|Supervisor))\s+and\s+(?=(?:Assistant|Associate|Chief|Deputy|Director|Manager|Superintendent|Vice)\s)/u
function namesIn(words: string): { name: string; start: number }[] {
  const found: { name: string; start: number }[] = []
  let from = 0
  for (const part of words.split(several)) {
    const name = bare(part)
    const start = words.indexOf(part, from)
    from = start + part.length
    if (!isClass(name)) return found.slice(0, 1)
    found.push({ name, start })
  }
  return found
}

/** Reads "Work is performed under the direction of a Parks Superintendent" and "Reports To: Chief Curator"; refuses "under general supervision" and "guidance from higher management". */
export function superiors(job: JobText, found: Readonly<Partial<FullRecord>>): Finding<RelatedClass>[] {
  const all = nearest(job, found)
  for (const other of furtherLabelled(job))
    if (!all.some(({ value }) => value?.title?.toLowerCase() === other.value?.title?.toLowerCase())) all.push(other)
  return all
}

/** "Accountable to: Head Gardener" beside "Responsible to: Gardener": what the labels say, where there are several. */
function furtherLabelled(job: JobText): Finding<RelatedClass>[] {
  const labelled = labelledIn(job).filter(isOfSuperior)
  return new Set(labelled.map(({ label }) => label.toLowerCase())).size > 1 ? labelled.flatMap(one => labelledSuperiors(job, one)) : []
}

const isOfSuperior = (one: Labelled) => one.key === 'supervisor' && one.text.length < 90 && namesRole(one.text) && !/[.]\s/.test(one.text)

function labelledSuperiors(job: JobText, one: Labelled): Finding<RelatedClass>[] {
  const skipped = personBeforeTitle(one.text)
  const names = namesIn(one.text.slice(skipped)).map(({ name, start }) => ({ name, start: start + skipped }))
  const titles = names.length > 1 ? names : [{ name: one.text.slice(skipped), start: skipped }]
  return titles.map(({ name, start }) =>
    stated(
      job.reading,
      'related-classes/superior-label',
      asSuperior(name),
      spanIn(one.passage, one.start + start, one.start + start + name.length),
    ),
  )
}

function nearest(job: JobText, found: Readonly<Partial<FullRecord>>): Finding<RelatedClass>[] {
  const known = found.supervision
  const received = known?.value?.receivedFrom
  if (known && received) {
    const names = namesIn(new RegExp(title, 'u').exec(received.replace(/^(?:an?|the)\s+/i, ''))?.[1] ?? '')
    const placed = names.flatMap(({ name }) => {
      const at = known.evidence.map(({ block }) => spanOf(job, block, name)).find(span => span !== null)
      return at ? [stated(job.reading, 'related-classes/superior', asSuperior(name), at)] : []
    })
    if (placed.length > 0) return placed
  }
  const labelled = labelledIn(job).find(isOfSuperior)
  if (labelled) return labelledSuperiors(job, labelled)
  const likely = passagesOf(sectionsOf(job, 'supervision', 'summary', 'distinguishing-characteristics', 'header', 'other'))
  const rest = passagesOf(job.sections.filter(section => !notOfWork.test(section.kind)))
  for (const { passage } of [...likely, ...rest]) {
    const names = inProse(passage)
    if (names.length > 0)
      return names.map(({ name, start }) =>
        stated(job.reading, 'related-classes/superior-text', asSuperior(name), spanIn(passage, start, start + name.length)),
      )
  }
  return []
}

function spanOf(job: JobText, block: number, words: string) {
  const start = job.reading.blocks[block]?.text.indexOf(words) ?? -1
  return start >= 0 ? { block, start, end: start + words.length } : null
}

function inProse({ text }: Passage): { name: string; start: number }[] {
  if (text.length > 6000) return []
  for (const shape of shapes) {
    const match = shape.exec(text)
    const names = match?.[1] ? namesIn(match[1]) : []
    const from = match ? match.index + match[0].lastIndexOf(match[1] ?? '') : 0
    if (names.length > 0) return names.map(({ name, start }) => ({ name, start: from + start }))
  }
  return []
}
