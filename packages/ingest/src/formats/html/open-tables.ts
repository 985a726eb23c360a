/** The tables of a page while they are read, and what each becomes at its end: a table, or, where it only lays out the page, what stands in it. */
import type { TableCell } from '../flowing/table.ts'
import { isLayout, mostColumns } from '../flowing/tables.ts'
import { isMenu } from './menus.ts'
import { amountOf, type Part, type Region } from './parts.ts'

type OpenCell = TableCell & { parts: Part[] }

export class OpenTables {
  readonly #tables: OpenCell[][][] = []

  get depth(): number {
    return this.#tables.length
  }

  open(): void {
    this.#tables.push([])
  }

  /** A row, or a cell, without a table is one all the same to a browser. */
  openRow(): void {
    this.#tables.at(-1)?.push([])
  }

  openCell(): void {
    if (this.#tables.length === 0) this.open()
    if (this.#tables.at(-1)?.length === 0) this.openRow()
  }

  closeCell(parts: Part[], attributes: Record<string, string>): void {
    const content = parts.map(part => part.content)
    this.#tables
      .at(-1)
      ?.at(-1)
      ?.push({ span: spanOf(attributes.colspan), rows: spanOf(attributes.rowspan), content, parts })
  }

  close(region: Region): Part[] {
    const rows = this.#tables.pop() ?? []
    const cells = rows.flat()
    if (cells.length === 0) return []
    if (isLayout(rows)) {
      for (const { parts } of cells) if (isMenu(parts)) for (const part of parts) part.region = 'around'
      return cells.flatMap(({ parts }) => parts)
    }
    const table = rows.map(row => row.map(({ span, rows, content }): TableCell => ({ span, rows, content })))
    return [{ content: { table }, region, amount: amountOf(cells.flatMap(({ parts }) => parts)) }]
  }
}

function spanOf(value: string | undefined): number {
  const number = Number.parseInt(value ?? '', 10)
  return number >= 1 && number <= 1_000 ? Math.min(mostColumns, number) : 1
}
