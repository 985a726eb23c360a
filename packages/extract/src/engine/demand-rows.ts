/** Tables of demands: what is demanded, and how often, by code, by word, by share of the time or by a tick in a column. */
import type { DocumentKey, EnvironmentFrequency } from '@specmill/model'
import { environmentFrequencyOf, frequencyOfShare, shareIn } from '../language/frequencies.ts'
import { evenSpaces } from '../language/white-space.ts'
import { blocksOfKeys, meaningOfCode } from '../sections/keys.ts'
import { type Passage, type PassageCell, spanIn } from './passage.ts'
import type { Reading, SectionNode } from './reading.ts'
import type { Span } from './span.ts'
import { isTicked, type Table } from './tables.ts'

interface Worded {
  text: string
  span: Span
}
export interface DemandRow {
  section: SectionNode
  name: Worded
  /** As written; null where a tick says it. */
  code: Worded | null
  frequency: EnvironmentFrequency | null
  description: Worded | null
  /** What stands above the names, as "HEALTH AND SAFETY". */
  rubric: Worded | null
  /** All words that the row was read from. */
  spans: Span[]
}

type Purposes = readonly DocumentKey['for'][]
/** Of each column: what its cells are. */
type Role = 'name' | 'code' | 'tick' | 'description' | 'nothing'

export function demandRows(reading: Reading, table: Table, purposes: Purposes): DemandRow[] {
  const inKeys = blocksOfKeys(reading.keys)
  const rows = table.rows.filter(row => !inKeys.has(row.block) && row.cells.length > 1)
  const width = Math.max(0, ...rows.map(row => row.cells.length))
  // each cell is asked for its row, for its column and for what stands beside it
  const known = new Map<PassageCell, EnvironmentFrequency | null>()
  const read: Read = (cell, row) => {
    if (!cell) return null
    const before = known.get(cell)
    if (before !== undefined) return before
    const found = frequencyIn(reading, cell.text, row.block, purposes)
    known.set(cell, found)
    return found
  }
  const header = headerOf(rows, read)
  const body = rows.slice(header.length).filter(row => row.cells.filter(cell => read(cell, row) !== null).length < manyTitles)
  const inHours = countsHours(table)
  const titles = Array.from({ length: width }, (_, column) => {
    const title = header
      .map(row => row.cells[column]?.text.trim() ?? '')
      .filter(Boolean)
      .join(' ')
    return inHours && numbers.test(title) ? `${title} hours` : title
  })
  const roles = rolesOf(body, titles, read, reading, purposes)
  const found: DemandRow[] = []
  for (const row of body)
    for (const [column, role] of roles.entries()) {
      if (role !== 'name') continue
      const name = worded(row, row.cells[column])
      const entry = name && readEntry(row, column, roles, titles, text => frequencyIn(reading, text, row.block, purposes))
      if (!name || !entry) continue
      const rubricRow = header.findLast(line => line.cells[column]?.text.trim())
      found.push({
        section: table.section,
        name,
        ...entry,
        rubric: rubricRow ? worded(rubricRow, rubricRow.cells[column]) : null,
        spans: [name.span, ...entry.spans],
      })
    }
  return found
}

/** A row with so many frequencies names columns, also where the rows below it were lost at the end of a page. */
const manyTitles = 4

/** "3-5" above a column. */
const numbers = /^\d{1,2}(?:\.\d)?(?:\s?[-–]\s?\d{1,2})?\+?$/

/** Does the text around the table say that the figures above its columns are hours? */
const countsHours = ({ section, rows }: Table): boolean =>
  /\bhours?\b/i.test(
    [section.heading ?? '', ...section.passages.filter(({ table }) => table === null).map(({ text }) => text), rows[0]?.text ?? ''].join(
      ' ',
    ),
  )

/** A box that is not ticked is as good as empty. */
const isEmpty = (text: string): boolean => /^(?:\[\s?\]|☐|□)?$/.test(text.trim())

function worded(row: Passage, cell: PassageCell | undefined): Worded | null {
  const text = evenSpaces(cell?.text ?? '').trim()
  if (!cell || !text) return null
  const lead = cell.text.length - cell.text.trimStart().length
  return { text, span: spanIn(row, cell.start + lead, cell.start + cell.text.trimEnd().length) }
}

function frequencyIn(reading: Reading, text: string, block: number, purposes: Purposes): EnvironmentFrequency | null {
  const bare = text.trim().replace(/[.*]$/, '')
  if (!bare || bare.length > 40) return null
  if (/^(?:[A-Z]{1,2}|\d)$/.test(bare)) {
    const key = meaningOfCode(reading.keys, bare, block, purposes)
    return key ? environmentFrequencyOf(key.meaning) : null
  }
  const byWord = environmentFrequencyOf(bare)
  if (byWord) return byWord
  const share = /^\W*(?:\d|up to|over|under|less|more|none)/i.test(bare) ? shareIn(bare) : null
  return share === null ? null : frequencyOfShare(share)
}

type Read = (cell: PassageCell | undefined, row: Passage) => EnvironmentFrequency | null

/** The rows above the first that holds a code or a tick beside a name. Two frequencies side by side are titles of columns. */
function headerOf(rows: readonly Passage[], read: Read): Passage[] {
  const first = rows.findIndex(row => {
    if (!row.cells[0]?.text.trim()) return false
    const coded = row.cells.map(cell => read(cell, row) !== null)
    const areTitles = coded.some((is, column) => is && coded[column + 1]) || coded.filter(Boolean).length > 2
    return row.cells.slice(1).some((cell, index) => isTicked(cell) || (coded[index + 1] && !areTitles))
  })
  return rows.slice(0, Math.max(0, first))
}

function rolesOf(body: readonly Passage[], titles: readonly string[], read: Read, reading: Reading, purposes: Purposes): Role[] {
  const block = body[0]?.block ?? 0
  const roles = titles.map((title, column): Role => {
    const cells = body.flatMap(row => row.cells[column] ?? [])
    const filled = cells.filter(cell => !isEmpty(cell.text))
    const codes = body.filter(row => read(row.cells[column], row) !== null).length
    if (codes > 0 && codes * 2 >= filled.length) return 'code'
    const ticks = cells.filter(isTicked).length
    if (ticks > 0 && ticks * 2 >= filled.length) return frequencyIn(reading, title, block, purposes) ? 'tick' : 'nothing'
    if (filled.length === 0) return frequencyIn(reading, title, block, purposes) ? 'tick' : 'nothing'
    return 'description'
  })
  // the words before a code are its name
  for (const [column, role] of roles.entries()) {
    const before = roles[column - 1]
    if ((role === 'code' || role === 'tick') && (before === 'description' || before === undefined))
      if (column > 0) roles[column - 1] = 'name'
  }
  return roles
}

function readEntry(
  row: Passage,
  nameColumn: number,
  roles: readonly Role[],
  titles: readonly string[],
  frequency: (text: string) => EnvironmentFrequency | null,
) {
  const next = roles.findIndex((role, column) => column > nameColumn && role === 'name')
  const columns = roles
    .map((role, column) => ({ role, column, cell: row.cells[column] }))
    .slice(nameColumn + 1, next < 0 ? undefined : next)
  const code = columns.find(({ role, cell }) => role === 'code' && cell?.text.trim())
  const ticked = columns.find(({ role, cell }) => role === 'tick' && cell && isTicked(cell))
  const described = columns.find(({ role, cell }) => role === 'description' && cell?.text.trim())
  const description = described ? worded(row, described.cell) : null
  const codeWords = code ? worded(row, code.cell) : null
  const tickWords = ticked ? worded(row, ticked.cell) : null
  if (!codeWords && !ticked) return null
  const found = codeWords ? frequency(codeWords.text) : ticked ? frequency(titles[ticked.column] ?? '') : null
  const spans = [codeWords?.span ?? tickWords?.span, description?.span].flatMap(span => span ?? [])
  return { code: codeWords, frequency: found, description, spans }
}
