/** One row a record, for spreadsheets: in UTF-8 with a byte order mark, and no cell is a formula. */
import { stringify } from 'csv-stringify/sync'
import { cellsOf, columns } from './cells.ts'
import type { ExportFormat } from './export-format.ts'

/** A cell that begins with =, +, -, @ would be run by a spreadsheet: an apostrophe in front keeps it text (OWASP, CSV Injection). */
// by itself the library puts into quotation marks only what holds a whole delimiter, and a line feed alone is half of ours
const options = { record_delimiter: '\r\n', quoted_match: /[\r\n]/, escape_formulas: true }

export const csv: ExportFormat = {
  name: 'csv',
  description: 'CSV: one row a record, lists as lines within a cell',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  cannotHold: 'Sections, notes and footnotes; requirements are one line of text, and lists of objects are lines within a cell.',
  async *write(extractions) {
    yield stringify([columns], { ...options, bom: true })
    for await (const { extraction, places } of extractions) {
      const rows = extraction.records.map((record, position) => cellsOf(extraction, record, places[position] ?? position))
      if (rows.length) yield stringify(rows, options)
    }
  },
}
