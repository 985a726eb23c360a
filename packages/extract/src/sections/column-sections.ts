/**
 * Tables whose columns are sections: "Essential | Desirable" of a person specification, which say beside each other what is needed and
 * what is wished for, and "Clerk I | Clerk II", which say what holds for each class.
 */
import type { SectionKind } from '@specmill/model'
import type { Passage, PassageCell } from '../engine/passage.ts'
import type { SectionNode } from '../engine/reading.ts'
import { qualificationKinds, traitKinds } from './kind-groups.ts'
import { kindInLexicon } from './kind-of-heading.ts'
import { type Line, passageOf } from './lines.ts'

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

type Add = (
  kind: SectionKind,
  parent: SectionNode | null,
  heading: Pick<SectionNode, 'heading' | 'headingSpan' | 'note' | 'noteSpan'> | null,
) => SectionNode

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

/**
 * Adds a section for each column, and in it one for each row with a name: "Experience".
 * @param above the section that the table stands in
 */
export function addColumnSections([head, ...rows]: readonly Line[], kinds: ColumnKinds, above: SectionNode, add: Add): void {
  const parent = above.heading === null ? null : above
  /** Whose name is a heading already; it stands for the other columns too. */
  const told = new Set<Line>()
  for (const [column, title] of head?.block.cells.entries() ?? []) {
    const kind = kinds[column]
    if (!head || !kind) continue
    const section = add(kind, parent, headingFrom(head, title))
    let open = section
    for (const row of rows) {
      const cell = row.block.cells[column]
      const name = nameOf(row)
      if (name && kind !== 'selection-process' && (isAlone(row) || cell?.text.trim())) {
        const ofRow = kindInLexicon(name.text.trim().replace(/:$/, ''))
        open = add(ofRow && ofRows.has(ofRow) ? ofRow : kind, section, told.has(row) ? null : headingFrom(row, name))
        told.add(row)
      }
      const words = cell && isTicked(cell) ? row.block.cells[0] : cell
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
