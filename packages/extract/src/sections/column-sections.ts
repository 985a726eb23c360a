/**
 * Tables whose columns are sections: "Essential | Desirable" of a person specification, which say beside each other what is needed and
 * what is wished for, or "E" and "D" in one column of it, and "Clerk I | Clerk II", which say what holds for each class.
 */
import type { SectionKind } from '@specmill/model'
import type { Passage, PassageCell } from '../engine/passage.ts'
import type { SectionNode } from '../engine/reading.ts'
import { qualificationKinds, traitKinds } from './kind-groups.ts'
import { kindInLexicon } from './kind-of-heading.ts'
import { type Line, passageOf } from './lines.ts'
import type { SectionTree } from './section-tree.ts'

const needed =
  /^(?:essential|required|minimum|must[- ]haves?|mandatory)(?:\s+(?:attributes?|criteria|criterion|qualifications?|requirements?|skills?))?\s*(?:\([^()]*\))?:?$/i
const wished =
  /^(?:desirable|desired|preferred|advantageous|nice[- ]to[- ]haves?)(?:\s+(?:attributes?|criteria|criterion|qualifications?|requirements?|skills?))?\s*(?:\([^()]*\))?:?$/i
/** In the place of words: the words stand in the first cell of the row. */
const tick = /^(?:x|✓|✔|☒|☑|\*|yes|y|[ed])$/i

/** Kinds of what a row is about, as its first cell names it. */
const ofRows: ReadonlySet<SectionKind> = new Set<SectionKind>(['education', 'experience', ...traitKinds, 'licenses-and-certifications'])

/** What each column of the table is; null for one that is neither. */
export type ColumnKinds = readonly (SectionKind | null)[]

type Add = SectionTree['add']

/** What must be had may be told for each class in a column of its own. */
const ofClasses: ReadonlySet<SectionKind> = new Set<SectionKind>([...ofRows, ...qualificationKinds])

/** @param above kind of the section that the row stands in @returns null where the row is no head of such a table */
export function columnKindsOf(line: Line, classTitles: ReadonlySet<string>, above: SectionKind): ColumnKinds | null {
  if (line.kind !== 'row' || line.block.cells.length < 2) return null
  const titles = line.block.cells.map(cell => cell.text.trim())
  const kinds = titles.map(title => (needed.test(title) ? 'minimum-requirements' : wished.test(title) ? 'preferred-qualifications' : null))
  if (kinds.includes('minimum-requirements') && kinds.includes('preferred-qualifications'))
    return kinds.map((kind, column) => kind ?? (column > 0 && titles[column] ? 'selection-process' : null))
  const classes = titles.map(title => (classTitles.has(title.toLowerCase()) ? above : null))
  return ofClasses.has(above) && classes.filter(Boolean).length > 1 ? classes : null
}

/** The rows of a table from its head on. */
export const rowsFrom = (lines: readonly Line[], at: number): Line[] => {
  const table = lines[at]?.block.raw.table ?? null
  const end = lines.findIndex((line, index) => index > at && (line.kind !== 'row' || line.block.raw.table !== table))
  return lines.slice(at, end < 0 ? undefined : end)
}

/** What becomes a section: of each row, the cell that belongs to it. */
interface Source {
  kind: SectionKind
  heading: Parameters<Add>[2]
  cellOf(row: Line): PassageCell | undefined
  nameOf(row: Line): PassageCell | null
}

/**
 * Adds a section for each column, and in it one for each row with a name: "Experience".
 * @param above the section that the table stands in
 */
export function addColumnSections([head, ...rows]: readonly Line[], kinds: ColumnKinds, above: SectionNode, add: Add): void {
  const sources = (head?.block.cells ?? []).flatMap((title, column): Source[] => {
    const kind = kinds[column]
    if (!head || !kind) return []
    const cellOf = ({ block: { cells } }: Line) => {
      const cell = cells[column]
      return cell && isTicked(cell) ? cells[0] : cell
    }
    return [{ kind, heading: headingFrom(head, title), cellOf, nameOf }]
  })
  addSections(rows, sources, above, add)
}

const essential = /^(?:e|essential|required)$/i
const desirable = /^(?:d|desirable|desired|preferred)$/i

/** @returns the column whose cells say of each row, by word or letter, whether it is essential or desirable: "A degree ⇥ E"; null where there is none */
export function markColumnOf([, ...rows]: readonly Line[]): number | null {
  const width = rows[0]?.block.cells.length ?? 0
  for (let column = 1; column < width; column++) {
    const said = rows.flatMap(({ block: { cells } }) => cells[column]?.text.trim() || [])
    const both = said.some(text => essential.test(text)) && said.some(text => desirable.test(text))
    if (both && said.every(text => essential.test(text) || desirable.test(text))) return column
  }
  return null
}

/** Adds a section for what is essential and one for what is desirable; further columns, as of how it is assessed, are of the selection. */
export function addMarkedSections([head, ...rows]: readonly Line[], column: number, above: SectionNode, add: Add): void {
  const says = (row: Line, mark: RegExp) => mark.test(row.block.cells[column]?.text.trim() ?? '')
  const others = ({ block: { cells } }: Line) => cells.filter((cell, index) => index < column && cell.text.trim())
  const named = (row: Line): PassageCell | null => {
    const [name, item] = others(row)
    return name && (item || isAlone(row)) && namesRow(name) ? name : null
  }
  const of = (mark: RegExp) => (row: Line) => (says(row, mark) ? others(row).at(named(row) ? 1 : 0) : undefined)
  const behind = (head?.block.cells ?? []).flatMap((title, index): Source[] =>
    head && index > column && title.text.trim()
      ? [{ kind: 'selection-process', heading: headingFrom(head, title), cellOf: row => row.block.cells[index], nameOf: named }]
      : [],
  )
  addSections(
    rows,
    [
      { kind: 'minimum-requirements', heading: null, cellOf: of(essential), nameOf: named },
      { kind: 'preferred-qualifications', heading: null, cellOf: of(desirable), nameOf: named },
      ...behind,
    ],
    above,
    add,
  )
}

const namesRow = ({ text }: PassageCell): boolean => {
  const kind = kindInLexicon(text.trim().replace(/:$/, ''))
  return kind !== null && (ofRows.has(kind) || ofClasses.has(kind))
}

function addSections(rows: readonly Line[], sources: readonly Source[], above: SectionNode, add: Add): void {
  const parent = above.heading === null ? null : above
  /** Whose name is a heading already; it stands for the other columns too. */
  const told = new Set<Line>()
  for (const { kind, heading, cellOf, nameOf: nameIn } of sources) {
    const section = add(kind, parent, heading)
    let open = section
    for (const row of rows) {
      const words = cellOf(row)
      const name = nameIn(row)
      if (name && kind !== 'selection-process' && (isAlone(row) || words?.text.trim())) {
        const ofRow = kindInLexicon(name.text.trim().replace(/:$/, ''))
        open = add(ofRow && ofRows.has(ofRow) ? ofRow : kind, section, told.has(row) ? null : headingFrom(row, name))
        told.add(row)
      }
      if (words?.text.trim()) open.passages.push(cellPassage(row, words))
    }
  }
}

/** What a row is about; none where the first cell is what is asked for, and the others hold ticks. */
function nameOf({ block: { cells } }: Line): PassageCell | null {
  const [name] = cells
  return name?.text.trim() && !cells.some(isTicked) ? name : null
}

/** The name of a row with nothing else holds for the rows below. */
const isAlone = ({ block: { cells } }: Line) => cells.every(({ text }, index) => index === 0 || !text.trim())

function headingFrom(line: Line, cell: PassageCell): Parameters<Add>[2] {
  const text = cell.text.trim().replace(/\s*:$/, '')
  const start = line.block.text.indexOf(text, cell.start)
  return { heading: text, headingSpan: { block: line.block.index, start, end: start + text.length }, note: null, noteSpan: null }
}

const isTicked = (cell: PassageCell): boolean => cell.checked === true || tick.test(cell.text.trim())

function cellPassage(line: Line, cell: PassageCell): Passage {
  const lead = cell.text.length - cell.text.trimStart().length
  const start = cell.start + lead
  const text = cell.text.trim()
  return { ...passageOf(line), start, text, kind: 'item', marker: null, cells: [], table: null, bold: [] }
}
