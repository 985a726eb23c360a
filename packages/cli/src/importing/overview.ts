/** A table of what files became: one row a record. */
import type { Extraction } from '@specmill/model'
import { plainFrom } from '@specmill/model'
import Table from 'cli-table3'
import { requirementLine } from '../requirement-line.ts'

export interface OverviewFile {
  label: string
  /** null where the file was rejected; then `reason` says why. */
  extraction: Extraction | null
  reason: string | null
}

const head = ['file', 'title', 'sections', 'duties', 'KSAs', 'requirements', 'coverage', 'notes']
const requirementColumn = head.indexOf('requirements')
/** In columns of a terminal. */
const wideEnough = 120
const noInnerLines = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' }

/** Share of the characters that stand in a section of a known kind or in running headers and footers, in percent, rounded down. */
export function coverageOf({ coverage: { characters, other, unassigned } }: Pick<Extraction, 'coverage'>): string {
  return characters === 0 ? '–' : `${Math.floor((100 * (characters - other - unassigned)) / characters)} %`
}

/** @returns the cells of one file, a row a record; what is said of the file stands in the first. */
export function rowsOf({ label, extraction, reason }: OverviewFile): string[][] {
  if (!extraction) return [[label, reason ?? '', '', '', '', '', '', '']]
  const { records, sections, notes } = plainFrom(extraction)
  const ofFile = { label, sections: String(sections.length), coverage: coverageOf(extraction), notes: String(notes.length) }
  if (records.length === 0) return [[ofFile.label, '', ofFile.sections, '', '', '', ofFile.coverage, ofFile.notes]]
  return records.map((record, index) => {
    const of = index === 0 ? ofFile : { label: '', sections: '', coverage: '', notes: '' }
    const counts = [String(record.duties.length), String(record.ksas.length)]
    return [of.label, record.title ?? '', of.sections, ...counts, requirementLine(record.requirements, record), of.coverage, of.notes]
  })
}

/** @param width of the terminal in columns. The wide cells are wrapped; on a narrow one the requirements stand below their record. */
export function overview(files: OverviewFile[], width: number): string {
  const rows = files.flatMap(rowsOf)
  const below = width < wideEnough
  const kept = [...head.keys()].filter(column => !(below && column === requirementColumn))
  const widths = columnWidths(rows, kept, width)
  const table = new Table({
    head: kept.map(column => head[column] ?? ''),
    colWidths: kept.map(column => widths[column] ?? 0),
    wordWrap: true,
    // cells that span need the lines between rows
    chars: below ? {} : noInnerLines,
    style: { head: [], border: [] },
  })
  for (const row of rows) {
    const wrapped = [broken(row[0] ?? '', (widths[0] ?? 0) - 2), ...row.slice(1)]
    table.push(kept.map(column => wrapped[column] ?? ''))
    if (below && row[requirementColumn]) table.push([{ colSpan: kept.length, content: `    ${row[requirementColumn]}` }])
  }
  return table.toString()
}

/** Numbers get the room that they need; file, title and requirements share the rest. */
function columnWidths(rows: string[][], kept: number[], width: number): number[] {
  const wanted = head.map((_, column) => Math.max(...[head, ...rows].map(row => (row[column] ?? '').length)) + 2)
  const size = (column: number) => wanted[column] ?? 0
  const rigid = kept.filter(column => ![0, 1, requirementColumn].includes(column)).reduce((sum, column) => sum + size(column), 0)
  const room = Math.max(width - rigid - kept.length - 1, 28)
  const below = !kept.includes(requirementColumn)
  const file = Math.min(size(0), Math.floor(room * (below ? 0.6 : 0.38)))
  const title = Math.min(size(1), Math.floor(room * (below ? 0.4 : 0.22)))
  return wanted.map((natural, column) => {
    if (column === 0) return file
    if (column === 1) return title
    return column === requirementColumn ? Math.min(natural, room - file - title) : natural
  })
}

// a long path has no space to break at: after a slash, a hyphen or a stop
function broken(path: string, width: number): string {
  const lines: string[] = []
  for (const part of path.split(/(?<=[/\-_.])/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length <= width) lines[lines.length - 1] = last + part
    else lines.push(part)
  }
  return lines.join('\n')
}
