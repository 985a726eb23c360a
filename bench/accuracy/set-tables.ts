/** The figures of labelled sets: one table of sets, and one of fields for each. */
import { type FieldFigures, fieldsByLoss, precisionOf, recallOf, type ScoreReport } from '@specmill/evaluate'
import { percent, table } from './markdown.ts'

type MeasuredSet = ScoreReport['sets'][number]

const most = (counts: Record<string, number>) => Object.entries(counts).sort((a, b) => b[1] - a[1])
const listed = (counts: Record<string, number>) =>
  most(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
const formats: Record<string, string> = { document: 'DOCX', msword: 'DOC', pdf: 'PDF', plain: 'plain text', rtf: 'RTF', text: 'ODT' }
/** "application/vnd.oasis.opendocument.text" → "ODT"; others by the last word of their media type. */
function formatsOf(types: Record<string, number>): Record<string, number> {
  const last = (type: string) => type.split(/[/.]/).at(-1) ?? type
  return Object.fromEntries(Object.entries(types).map(([type, count]) => [formats[last(type)] ?? last(type), count]))
}

const checksOf = ({ documents }: MeasuredSet) => documents.reduce((sum, { all }) => sum + all, 0)
const inventedOf = ({ documents }: MeasuredSet) => documents.reduce((sum, { invented }) => sum + invented, 0)

export function setsTable(sets: MeasuredSet[], letters: Map<string, string>): string {
  return table([
    ['set', 'documents', 'fields', 'checks', 'mean', 'empty', 'invented in ten', 'unassigned', 'kind other'],
    ...sets.map(set => [
      letters.get(set.name) ?? '',
      String(set.documents.length),
      String(Object.keys(set.fields).length),
      String(checksOf(set)),
      percent(set.mean, 2),
      percent(set.floor),
      ((10 * inventedOf(set)) / set.documents.length).toFixed(1),
      percent(set.unassigned),
      percent(set.other),
    ]),
  ])
}

export const setsList = (sets: MeasuredSet[], letters: Map<string, string>): string =>
  sets.map(({ name, kinds, mediaTypes }) => `- **${letters.get(name)}**: ${listed(kinds)}; ${listed(formatsOf(mediaTypes))}`).join('\n')

const row = ([field, figures]: [string, FieldFigures]) => [
  `\`${field}\``,
  String(figures.wanted),
  percent(precisionOf(figures)),
  percent(recallOf(figures)),
  String(figures.invented),
  String(figures.all),
  percent(figures.passed / figures.all),
  percent(figures.passedEmpty / figures.all),
]

export function fieldsTable(set: MeasuredSet): string {
  const fields = fieldsByLoss(set).filter(([, { all }]) => all > 0)
  const head = ['field', 'values', 'precision', 'recall', 'invented', 'checks', 'hold', 'empty']
  return table([head, ...(set.records.found + set.records.wanted ? [recordsRow(set.records)] : []), ...fields.map(row)])
}

/** Of the records themselves only their number is judged. */
function recordsRow(figures: FieldFigures): string[] {
  const { wanted, found, right } = figures
  return ['the records', String(wanted), percent(precisionOf(figures)), percent(recallOf(figures)), String(found - right), '–', '–', '–']
}
