/** The rows of a table of classes whose head has a cell for each column: title, code, grade, pay. */
import type { RepairedBlock } from '../engine/repaired-block.ts'
import type { Span } from '../engine/span.ts'
import type { ListedClass } from './described-class.ts'

type Column = 'title' | 'code' | 'grade' | 'pay'
const names: readonly [Column, RegExp][] = [
  ['title', /\btitles?$|^(?:class|classification|job|position)(?:es)?$/i],
  ['code', /\b(?:code|no\.?|number)s?$/i],
  ['pay', /\b(?:salar(?:y|ies)|pay|wages?|rate)\b.*(?:range|rate|salary|pay)?$/i],
  ['grade', /\b(?:grade|range|band|level|schedule)$/i],
]
/** "Pay Grade" and "Salary Range No." are no money. */
const gradeFirst = /\b(?:grade|band|level|schedule|group)s?$/i

/** @returns for each cell of the head what stands below it; null for a row that names no titles with codes or grades */
export function cellColumnsOf({ cells }: RepairedBlock): (Column | null)[] | null {
  if (cells.length < 2) return null
  const found = cells.map(({ text }) => {
    const name = text.trim().replace(/:$/, '')
    return gradeFirst.test(name) ? 'grade' : (names.find(([, pattern]) => pattern.test(name))?.[0] ?? null)
  })
  return found.includes('title') && (found.includes('code') || found.includes('grade')) ? found : null
}

/** @returns null for a row without a title */
export function classFromCells({ index, cells }: RepairedBlock, columns: readonly (Column | null)[]): ListedClass | null {
  const cellOf = (column: Column) => {
    const cell = cells[columns.indexOf(column)]
    return cell?.text.trim() ? cell : undefined
  }
  const spanOf = (column: Column): Span | null => {
    const cell = cellOf(column)
    return cell ? { block: index, start: cell.start, end: cell.end } : null
  }
  const title = cellOf('title')
  const titleSpan = spanOf('title')
  if (!title || !titleSpan || cells.length !== columns.length || !/^\p{Lu}[^$]{2,90}$/u.test(title.text.trim())) return null
  const code = cellOf('code')?.text.trim() ?? null
  if (code !== null && !/^(?=.*\d)[A-Z\d.-]{1,10}$/i.test(code)) return null
  return {
    title: title.text.trim(),
    code,
    titleSpan,
    codeSpan: spanOf('code'),
    gradeSpan: /\d/.test(cellOf('grade')?.text ?? '') ? spanOf('grade') : null,
    paySpan: /[$£€]|\d{4}|\d[.,]\d/.test(cellOf('pay')?.text ?? '') ? spanOf('pay') : null,
    noteSpan: null,
  }
}
