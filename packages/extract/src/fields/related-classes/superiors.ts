/** The class from which direction is received, as a related class. */
import type { Finding, FullRecord, RelatedClass } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, sectionsOf } from '../../engine/reading.ts'
import { shownFrom } from '../../language/display-case.ts'
import { labelledIn } from '../../sections/labels.ts'
import { namesRole } from '../title/role.ts'

/** A title in capitals with the small words inside it. */
const title = String.raw`(\p{Lu}[\p{L}'’.&/-]*(?:\s+(?:(?:of|and|for|the|&|in)\s+){0,2}(?:\p{Lu}[\p{L}'’.&/-]*|[IVX]+\b|\d\b)|,\s+(?:(?:Bureau|College|Department|Division|Office|School)(?=\s+of\b)|\p{Lu}\p{L}+(?=\s+(?:Division|Department)\b)))*)`
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
    .replace(/[.,]$/, '')
    .replace(/\s+(?:The|This|He|She|Work|Employees?|Incumbents?|Performs|Responsible)$/, '')
    .replace(/\.\s+\p{Lu}.*$/u, '')

/** Reads "Work is performed under the direction of a Parks Superintendent" and "Reports To: Chief Curator"; refuses "under general supervision" and "guidance from higher management". */
export function superiors(job: JobText, found: Readonly<Partial<FullRecord>>): Finding<RelatedClass>[] {
  const known = found.supervision
  const received = known?.value?.receivedFrom
  if (known && received) {
    const name = bare(new RegExp(title, 'u').exec(received.replace(/^(?:an?|the)\s+/i, ''))?.[1] ?? '')
    const at = name && isClass(name) ? known.evidence.map(one => spanOf(job, one.block, name)).find(span => span !== null) : null
    if (at) return [stated(job.reading, 'related-classes/superior', asSuperior(name), at)]
  }
  const labelled = labelledIn(job).find(
    one => one.key === 'supervisor' && one.text.length < 90 && namesRole(one.text) && !/[.]\s/.test(one.text),
  )
  if (labelled)
    return [
      stated(
        job.reading,
        'related-classes/superior-label',
        asSuperior(labelled.text),
        spanIn(labelled.passage, labelled.start, labelled.end),
      ),
    ]
  const likely = passagesOf(sectionsOf(job, 'supervision', 'summary', 'distinguishing-characteristics', 'header', 'other'))
  const rest = passagesOf(job.sections.filter(section => !notOfWork.test(section.kind)))
  const passages = [...likely, ...rest]
  for (const { passage } of passages) {
    const one = inProse(passage)
    if (one)
      return [
        stated(job.reading, 'related-classes/superior-text', asSuperior(one.name), spanIn(passage, one.start, one.start + one.name.length)),
      ]
  }
  return []
}

function spanOf(job: JobText, block: number, words: string) {
  const start = job.reading.blocks[block]?.text.indexOf(words) ?? -1
  return start >= 0 ? { block, start, end: start + words.length } : null
}

function inProse({ text }: Passage): { name: string; start: number } | null {
  if (text.length > 6000) return null
  for (const shape of shapes) {
    const match = shape.exec(text)
    const name = match?.[1] ? bare(match[1]) : ''
    if (match && name && isClass(name)) return { name, start: match.index + match[0].lastIndexOf(match[1] ?? '') }
  }
  return null
}
