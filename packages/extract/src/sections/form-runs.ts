/** Runs of labels that have their values on the lines below, as pages of applicant-tracking systems print the facts of a posting. */
import type { SectionKind } from '@specmill/model'
import { kindInLexicon } from './kind-of-heading.ts'
import { labelKeyOf } from './label-key.ts'
import type { LabelKey } from './label-lexicon.ts'

interface FormLine {
  text: string
  /** A row of a table is read by its cells. */
  cells: readonly { text: string }[]
}

/** In characters: what stands below a label as its value. */
const longestValue = 120
const longestLabel = 60
/** So many labels in a row are a form, and not headings that are called so. */
const leastLabels = 3

/** "Location:" or "Location", a line that is nothing but a label. */
const labelAlone = (text: string): LabelKey | null => {
  const key = text.length > longestLabel || /[.;,]$/.test(text) ? null : labelKeyOf(text.replace(/\s*:$/, ''))
  return key && !(key === 'other' && ofLists.has(kindInLexicon(text) ?? 'other')) ? key : null
}
/** Kinds whose headings are labels too, and that hold more than a value. */
const ofLists: ReadonlySet<SectionKind> = new Set<SectionKind>(['benefits', 'how-to-apply', 'history', 'selection-process'])
/** "Date Posted: 12/4/2025" */
const labelInline = (text: string): LabelKey | null => {
  const colon = text.length > 160 ? -1 : text.indexOf(':')
  return colon > 0 && colon < text.length - 1 ? labelKeyOf(text.slice(0, colon)) : null
}
/** Kinds whose names may be values of labels too. */
const besideWork: ReadonlySet<SectionKind> = new Set<SectionKind>(['compensation', 'work-location', 'work-schedule'])
const isRow = ({ cells }: FormLine): boolean => cells.length > 1
const isValue = (line: FormLine): boolean => {
  const { text } = line
  const kind = kindInLexicon(text)
  return !isRow(line) && text.length <= longestValue && !/[:?]$|\w{3}[.!]$/.test(text.trim()) && (kind === null || besideWork.has(kind))
}
const isLabel = (text: string): boolean => labelAlone(text) !== null || labelInline(text) !== null

/** @returns the indices of the lines that are labels or values of such a run */
export function formRunsIn(lines: readonly FormLine[]): Set<number> {
  const found = new Set<number>()
  let run: Pair[] = []
  const end = () => {
    const alone = run.filter(pair => pair.lines.length > 1 || pair.isRow)
    const keys = new Set(alone.flatMap(pair => pair.key ?? []))
    if (keys.size >= leastLabels) for (const index of run.flatMap(pair => (pair.key ? pair.lines : []))) found.add(index)
    run = []
  }
  for (let index = 0; index < lines.length; ) {
    const pair = pairAt(lines, index)
    if (pair) run.push(pair)
    else end()
    index += pair?.lines.length ?? 1
  }
  end()
  return found
}

interface Pair {
  /** Null for a row among others whose first cell is no label that is known. */
  key: LabelKey | null
  /** The label's, and those of its value. */
  lines: number[]
  isRow?: true
}

/** "FLSA ⇥ Exempt" */
function pairOfRow({ cells }: FormLine, at: number): Pair | null {
  const [label, value, ...more] = cells.filter(({ text }) => text.trim())
  if (!label || !value || more.length > 0 || label.text.length > longestLabel || value.text.length > longestValue) return null
  return { key: labelKeyOf(label.text.replace(/\s*:\s*$/, '')), lines: [at], isRow: true }
}

function pairAt(lines: readonly FormLine[], from: number): Pair | null {
  const textAt = (index: number) => lines[index]?.text.trim() ?? ''
  const first = lines[from]
  if (!first) return null
  if (isRow(first)) return pairOfRow(first, from)
  const inline = labelInline(textAt(from))
  if (inline) return { key: inline, lines: [from] }
  const key = labelAlone(textAt(from))
  const value = lines[from + 1]
  if (!key || !value || isLabel(textAt(from + 1)) || !isValue(value)) return null
  const second = lines[from + 2]
  // a second line of a value stands between it and the next label: behind the last it may be anything
  const goesOn = second !== undefined && !isLabel(textAt(from + 2)) && isValue(second) && isLabel(textAt(from + 3))
  return { key, lines: goesOn ? [from, from + 1, from + 2] : [from, from + 1] }
}
