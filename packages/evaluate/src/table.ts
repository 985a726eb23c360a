/** Rows of cells → lines with aligned columns, for people. */

/** @param numeric which columns are flush right: by default all but the first. */
export function tableLines(rows: string[][], numeric: (column: number) => boolean = column => column > 0): string[] {
  const columns = Math.max(0, ...rows.map(row => row.length))
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)))
  return rows.map(row =>
    row
      .map((cell, column) => (numeric(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
