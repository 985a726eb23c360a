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

const noInnerLines = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' }
const head = ['file', 'title', 'sections', 'duties', 'KSAs', 'requirements', 'coverage', 'notes']

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

/** @param width of the terminal in columns; the wide cells are wrapped to fit. */
export function overview(files: OverviewFile[], width: number): string {
  const rows = files.flatMap(rowsOf)
  const widest = (column: number) => Math.max(...[head, ...rows].flatMap(row => (row[column] ?? '').split('\n').map(line => line.length)))
  const wanted = head.map((_, column) => widest(column) + 2)
  const [file, title, requirements] = [wanted[0] ?? 0, wanted[1] ?? 0, wanted[5] ?? 0]
  const room = Math.max(width - head.length - 1 - (wanted.reduce((sum, size) => sum + size, 0) - file - title - requirements), 60)
  const fileRoom = Math.min(file, Math.floor(room * 0.38))
  const titleRoom = Math.min(title, Math.floor(room * 0.22))
  const requirementRoom = Math.min(requirements, room - fileRoom - titleRoom)
  const colWidths = wanted.map((size, column) => ({ 0: fileRoom, 1: titleRoom, 5: requirementRoom })[column] ?? size)
  const table = new Table({ head, colWidths, wordWrap: true, chars: noInnerLines, style: { head: [], border: [] } })
  // a long path without a space is broken after its slashes, and at hyphens where that is not enough
  for (const row of rows) table.push([broken(row[0] ?? '', (colWidths[0] ?? 0) - 2), ...row.slice(1)])
  return table.toString()
}

function broken(path: string, width: number): string {
  const lines: string[] = []
  for (const part of path.split(/(?<=[/\-_.])/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length <= width) lines[lines.length - 1] = last + part
    else lines.push(part)
  }
  return lines.join('\n')
}
