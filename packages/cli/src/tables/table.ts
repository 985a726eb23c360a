/** Rows for people: a table on a terminal, tab-separated lines where another program reads. */
import Table from 'cli-table3'
import { oneLine } from '../line.ts'

const noInnerLines = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' }

/** @param rows cells; what is null is drawn empty. */
export function tableOf(head: string[], rows: (string | number | null)[][]): string {
  const cells = rows.map(row => row.map(cell => (cell === null ? '' : oneLine(String(cell)))))
  if (!process.stdout.isTTY) return [head, ...cells].map(row => `${row.join('\t')}\n`).join('')
  const table = new Table({ head, wordWrap: true, wrapOnWordBoundary: false, chars: noInnerLines, style: { head: [], border: [] } })
  table.push(...cells)
  return `${table.toString()}\n`
}
