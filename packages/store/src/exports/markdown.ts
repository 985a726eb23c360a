/** For people: each record as a page of headings and lists. */
import {
  childrenOf,
  type FieldName,
  fieldLabels,
  fieldNames,
  isTree,
  type JobRecord,
  oneLine,
  type PlainExtraction,
  type Requirement,
} from '@specmill/model'
import type { ExportFormat } from './export-format.ts'

/** Characters that Markdown would read as marks, anywhere and at the beginning of a line; a text is shown as it is, tags in it too. */
const escaped = (text: string) =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^([#+-]|\d+[.)])/, '\\$1')

function tree(node: Requirement, depth: number): string[] {
  const indent = '  '.repeat(depth)
  const children = childrenOf(node)
  if (!children) return [`${indent}- ${escaped((node as { text: string }).text)}`]
  const label = 'label' in node && node.label ? `${escaped(node.label)}: ` : ''
  return [`${indent}- ${label}**${'all' in node ? 'all' : 'any'} of**`, ...children.flatMap(child => tree(child, depth + 1))]
}

function linesOf(record: JobRecord, name: FieldName): string[] {
  const value = record[name]
  if (value === null || (Array.isArray(value) && value.length === 0)) return []
  const heading = `### ${fieldLabels[name].field}`
  if (isTree(name)) return [heading, '', ...tree(value as Requirement, 0), '']
  const items = Array.isArray(value) ? value : [value]
  const lines = items.map(item => escaped(oneLine(name, item as never)))
  return Array.isArray(value) ? [heading, '', ...lines.map(line => `- ${line}`), ''] : [heading, '', lines[0] ?? '', '']
}

/** Said in the head already, or made for machines. */
const elsewhere = new Set<FieldName>(['title', 'statedAbsent', 'paths'])

function pageOf({ source }: PlainExtraction, record: JobRecord): string {
  const fields = fieldNames.filter(name => !elsewhere.has(name)).flatMap(name => linesOf(record, name))
  return [
    `## ${escaped(record.title ?? source.name)}`,
    '',
    `From ${escaped(source.name)}, sha256 ${source.sha256}`,
    '',
    ...fields,
    '',
  ].join('\n')
}

export const markdown: ExportFormat = {
  name: 'markdown',
  description: 'Markdown, for people',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  cannotHold: 'Attributes of leaves and items (levels, scopes, durations as numbers), sections, notes: it is to be read, not to be parsed.',
  async *write(extractions) {
    for await (const { extraction } of extractions) for (const record of extraction.records) yield pageOf(extraction, record)
  },
}
