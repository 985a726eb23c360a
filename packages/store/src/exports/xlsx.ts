/** One row a record as an Excel workbook. A workbook is one archive, so that all rows are held until it is written. */
import type { SheetData } from 'write-excel-file/node'
import { cellsOf, columns } from './cells.ts'
import type { ExportFormat } from './export-format.ts'

/** Excel holds no more in one cell. */
const longest = 32_767

/** Of the typed kind `String`, no cell is a formula whatever it begins with. */
const textCell = (text: string) => ({ type: String, value: text.length > longest ? `${text.slice(0, longest - 1)}…` : text })

export const xlsx: ExportFormat = {
  name: 'xlsx',
  description: 'Excel: one row a record, lists as lines within a cell',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  cannotHold:
    'Sections, notes and footnotes; requirements are one line of text; a cell ends after 32,767 characters, and a sheet after 1,048,576 rows.',
  async *write(extractions) {
    const rows: SheetData = [columns.map(name => ({ type: String, value: name, fontWeight: 'bold' as const }))]
    for await (const { extraction, places } of extractions) {
      for (const [position, record] of extraction.records.entries()) {
        rows.push(
          cellsOf(extraction, record, places[position] ?? position).map(cell => {
            if (cell === null) return null
            return typeof cell === 'number' ? { type: Number, value: cell } : textCell(cell)
          }),
        )
      }
    }
    // loaded by those who want a workbook
    const { default: writeWorkbook } = await import('write-excel-file/node')
    yield await writeWorkbook(rows, { sheet: 'Records', stickyRowsCount: 1, columns: columns.map(() => ({ width: 24 })) }).toBuffer()
  },
}
