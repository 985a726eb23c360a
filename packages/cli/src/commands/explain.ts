/** `specmill explain FILE FIELD`: a value, the rule that gave it, and its words in context. */
import type { Evidence, Extraction, Finding, FullRecord } from '@specmill/model'
import type { Command } from 'commander'
import { below } from './help.ts'

/** Characters shown before and behind the words. */
const around = 80

function contextOf({ blocks }: Extraction, { block, start, end, page }: Evidence): string {
  const text = blocks[block]?.text ?? ''
  const before = text.slice(Math.max(0, start - around), start)
  const behind = text.slice(end, end + around)
  const place = page === null ? `block ${block}` : `page ${page}, block ${block}`
  const words = `${start > around ? '…' : ''}${before}[${text.slice(start, end)}]${behind}${end + around < text.length ? '…' : ''}`
  return `    ${place}: ${words.replace(/\s+/g, ' ')}`
}

/** A path as it is asked for: the record, the field, and the steps below it: `records[0].requirements.all[1].min`. */
interface Asked {
  record: number | null
  name: string
  steps: string[]
}

/** @returns null for what is no path. */
export function askedFor(path: string): Asked | null {
  const [, record, name, below = ''] = /^(?:records\[(\d+)\]\.)?(\w+)((?:\.\w+|\[\d+\])*)$/.exec(path.trim()) ?? []
  if (name === undefined) return null
  return { record: record === undefined ? null : Number(record), name, steps: below.match(/\w+/g) ?? [] }
}

interface Part {
  value: unknown
  /** Its own words where it has them, as a leaf of requirements has; else those of the whole. */
  evidence: Evidence[]
  /** The step that leads nowhere, and what there would have been. */
  missing: string | null
}

function partOf({ value, evidence }: Finding<unknown>, steps: readonly string[]): Part {
  let part: unknown = value
  let words = evidence
  for (const step of steps) {
    if (part === null) return { value: null, evidence: words, missing: null }
    const parts = typeof part === 'object' ? Object.keys(part).filter(name => name !== 'evidence') : []
    if (!parts.includes(step)) {
      const there = parts.length > 0 ? `there is ${parts.join(', ')}` : 'it has no parts'
      return { value: null, evidence: [], missing: `there is no ${step} in it; ${there}` }
    }
    part = (part as Record<string, unknown>)[step]
    const own = part !== null && typeof part === 'object' && 'evidence' in part ? part.evidence : null
    if (Array.isArray(own)) words = own
  }
  return { value: part, evidence: words, missing: null }
}

const withoutEvidence = (value: unknown) => JSON.stringify(value, (name, part) => (name === 'evidence' ? undefined : part))

function linesOf(extraction: Extraction, finding: Finding<unknown>, steps: readonly string[]): string {
  const { rule, certainty, confidence } = finding
  const { value, evidence, missing } = partOf(finding, steps)
  if (missing) return `  ${missing}`
  const measured = confidence === null ? '' : `, right ${Math.round(confidence * 100)} of 100 times on labelled documents`
  return [`  ${withoutEvidence(value)}`, `    ${certainty} by ${rule}${measured}`, ...evidence.map(one => contextOf(extraction, one))].join(
    '\n',
  )
}

/** @returns a paragraph for each record that is asked for; '' where there is none. */
export function explain(extraction: Extraction, { record: wanted, name, steps }: Asked): string {
  const path = [name, ...steps.map(step => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))].join('')
  const paragraphs = extraction.records.flatMap((record, position) => {
    if (wanted !== null && wanted !== position) return []
    const found = record[name as keyof FullRecord] as Finding<unknown> | Finding<unknown>[] | null
    const head = `records[${position}].${path}${extraction.records.length > 1 ? ` (${record.title?.value ?? 'without a title'})` : ''}`
    const all = Array.isArray(found) ? found : found ? [found] : []
    if (all.length === 0) {
      const saysNone = record.statedAbsent.some(({ value }) => value === name)
      return [`${head}: ${saysNone ? 'the document says that there is none' : 'the document does not speak of it'}`]
    }
    const [first = '', ...rest] = steps
    const isItem = Array.isArray(found) && /^\d+$/.test(first)
    const chosen = isItem ? all.slice(Number(first), Number(first) + 1) : all
    if (chosen.length === 0) return [`${head}: there are ${all.length}, counted from 0`]
    return [[head, ...chosen.map(finding => linesOf(extraction, finding, isItem ? rest : steps))].join('\n')]
  })
  return paragraphs.join('\n\n')
}

/** "titel": title, titleAbbreviation */
const meant = (name: string, names: readonly string[]) => {
  const start = name.slice(0, 3).toLowerCase()
  const alike = names.filter(one => one.toLowerCase().startsWith(start))
  return alike.length > 0 ? `did you mean ${alike.join(' or ')}?` : `the fields are ${names.join(', ')}.`
}

async function explainField(file: string, field: string): Promise<void> {
  const [{ print }, { UsageError }, { extractionFromPath }, { fieldNames }] = await Promise.all([
    import('../print.ts'),
    import('../usage-error.ts'),
    import('../extraction/extraction-from-path.ts'),
    import('@specmill/model'),
  ])
  const asked = askedFor(field)
  if (!asked) throw new UsageError(`${field} is no path to a value; write it as duties[3] or requirements.all[0].`)
  if (!(fieldNames as readonly string[]).includes(asked.name))
    throw new UsageError(`there is no field ${asked.name}; ${meant(asked.name, fieldNames)}`)
  const extraction = await extractionFromPath(file)
  const { length } = extraction.records
  if (asked.record !== null && length > 0 && asked.record >= length)
    throw new UsageError(`there is no record ${asked.record}; the document has ${length}, counted from 0.`)
  const text = explain(extraction, asked)
  await print(text === '' ? 'The document describes no job.\n' : `${text}\n`)
}

export function explainCommand(program: Command): void {
  program
    .command('explain')
    .description('Show a value, the rule that gave it, and its words in context.')
    .argument('<file>', 'a document, or an extraction as JSON')
    .argument('<field>', 'as in: pay, duties[3], requirements.all[0], records[1].title')
    .addHelpText(
      'after',
      below('0 shown, 2 wrong usage or a file that cannot be read.', 'explain job.pdf pay', 'explain job.pdf duties[3]'),
    )
    .action(explainField)
}
