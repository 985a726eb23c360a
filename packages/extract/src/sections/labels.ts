/** Lines and rows of a form: "Job Number: 2024-17", a label with its value below it, a table of labels and values. */
import { type Passage, spanIn } from '../engine/passage.ts'
import type { JobText, SectionNode } from '../engine/reading.ts'
import type { Span } from '../engine/span.ts'
import { matchesOf } from '../language/patterns.ts'
import { capsMarksIn, isBareValue, ofForms, standsAlone } from './bare-labels.ts'
import { formRunsIn } from './form-runs.ts'
import { kindInLexicon } from './kind-of-heading.ts'
import { labelKeyOf } from './label-key.ts'
import type { LabelKey } from './label-lexicon.ts'

export interface Labelled {
  key: LabelKey
  /** As printed. */
  label: string
  text: string
  passage: Passage
  /** Of the value, in the passage's text. */
  start: number
  end: number
  section: SectionNode
  /** No colon says that it is a label. */
  bare?: true
}

export const spanOfLabelled = (one: Labelled): Span => spanIn(one.passage, one.start, one.end)

interface Mark {
  key: LabelKey
  label: string
  start: number
  valueStart: number
}

/** Fields of a form before the first that has a colon: "1. Position No. 4512  2. Title: …". */
const numberedField = /^.{0,80}\s\d{1,2}\.\s+(?=\p{Lu})/u

/** Labels of a line that begins with one; "Grade: 12 FLSA: Exempt" has two. */
function marksIn(text: string): Mark[] {
  const marks: Mark[] = []
  for (const colon of matchesOf(/\s*(?::|#(?=\s?\w)|[ \t][–—-](?=\s))\s*/g, text)) {
    if (colon.index > 600) break
    const from = marks.at(-1)?.valueStart ?? 0
    if (marks.length > 0 && !colon[0].includes(':')) continue
    const before = text.slice(from, colon.index)
    if (marks.length === 0) {
      const skip = numberedField.exec(before)?.[0].length ?? 0
      const label = before.slice(skip)
      // "Position #4127" numbers the position, and does not name it
      const key = labelKeyOf(colon[0].trimStart().startsWith('#') ? `${label} #` : label)
      if (!key || (!colon[0].includes(':') && !/#/.test(colon[0]) && key === 'other')) return []
      marks.push({ key, label: label.trim(), start: skip, valueStart: colon.index + colon[0].length })
      continue
    }
    const words = matchesOf(/\S+/g, before)
    for (let back = Math.min(5, words.length); back >= 1; back--) {
      const at = words[words.length - back]?.index ?? 0
      const label = before.slice(at)
      const key = /^[\p{Lu}]/u.test(label) ? labelKeyOf(label) : null
      if (!key) continue
      // the number of a field of a form belongs to its label: "… Analyst 4. Department: …"
      const number = /\s\(?\d{1,2}[.)]\s+$/.exec(before.slice(0, at))?.[0].length ?? 0
      marks.push({ key, label: label.trim(), start: from + at - number, valueStart: colon.index + colon[0].length })
      break
    }
  }
  const last = marks.at(-1)
  const code = last ? codeAtEnd.exec(text.slice(last.valueStart)) : null
  const codeKey = code?.[1] ? labelKeyOf(code[1]) : null
  if (last && code?.[1] && codeKey === 'class-code') {
    const start = last.valueStart + code.index
    marks.push({ key: codeKey, label: code[1], start, valueStart: last.valueStart + code.index + code[0].length - (code[2]?.length ?? 0) })
  }
  return marks
}

/** "Title: Baker  CLASS NO. 4127": the second label has no colon. */
const codeAtEnd = /\s((?:class|job|position|title|spec)\s+(?:code|no\.?|number)(?:\s+no\.?)?)\s+([A-Z]{0,3}-?\d[\w-]{0,8})$/i

const longestValue = 200

/** A line that is a heading of its own, and no value of the label above it. */
const opensSection = (passage: Passage): boolean =>
  /:$/.test(passage.text) || (passage.kind === 'heading' && kindInLexicon(passage.text) !== null)

function fromLine(section: SectionNode, passage: Passage, next: Passage | undefined, inRun: boolean): Labelled[] {
  const { text } = passage
  const withColons = marksIn(text)
  const coded = withColons.length === 0 && section.kind === 'header' ? codeBehindLabel(text) : null
  if (coded) return [{ key: coded.key, label: coded.label, section, passage, ...valueIn(text, coded.valueStart, coded.valueEnd) }]
  const bare = withColons.length === 0 && ofForms.has(section.kind) && passage.kind !== 'item'
  const alone = bare ? labelKeyOf(text) : null
  if (alone) return (inRun || standsAlone(text, alone)) && next ? belowLabel(section, alone, text, next) : []
  const marks = bare ? capsMarksIn(text, labelKeyOf) : withColons
  return marks.flatMap((mark, index) => {
    const end = marks[index + 1]?.start ?? text.length
    const value = valueIn(text, mark.valueStart, end)
    if (value.text)
      return value.text.length <= longestValue || mark.key === 'pay'
        ? [{ key: mark.key, label: mark.label, section, passage, ...(bare ? { bare: true as const } : {}), ...value }]
        : []
    // the value stands on the line below
    if (
      marks.length > 1 ||
      !next ||
      opensSection(next) ||
      next.text.length > longestValue ||
      next.cells.length > 1 ||
      marksIn(next.text).length
    )
      return []
    return [{ key: mark.key, label: mark.label, section, passage: next, ...valueIn(next.text, 0, next.text.length) }]
  })
}

/** "Pay Grade 18", "Class Code 4127", "Grade 9" on a line of its own; refuses "Grade 9 Teacher". */
function codeBehindLabel(text: string): { key: LabelKey; label: string; valueStart: number; valueEnd: number } | null {
  const match = /^([\p{Lu}][\p{L} .]{3,30}?)\s+([A-Z]{0,3}-?\d[\w-]{0,8})(?:\s+\([^()]{2,30}\))?$/u.exec(text)
  const key = match?.[1] ? labelKeyOf(match[1]) : null
  if (!match?.[1] || !match[2] || (key !== 'class-code' && key !== 'grade' && key !== 'requisition')) return null
  // "Grade 9" says enough, "Code 9" does not
  if (!/\s/.test(match[1]) && !(key === 'grade' && /^grade$/i.test(match[1]))) return null
  const valueStart = match[0].indexOf(match[2], match[1].length)
  return { key, label: match[1], valueStart, valueEnd: valueStart + match[2].length }
}

/** The line below a label that no colon follows. */
const belowLabel = (section: SectionNode, key: LabelKey, label: string, next: Passage): Labelled[] =>
  opensSection(next) || next.cells.length > 1 || labelKeyOf(next.text) || marksIn(next.text).length || !isBareValue(next.text)
    ? []
    : [{ key, label, section, passage: next, bare: true, ...valueIn(next.text, 0, next.text.length) }]

function valueIn(text: string, from: number, to: number): { text: string; start: number; end: number } {
  let start = from
  let end = to
  while (start < end && /[\s|•,;:]/.test(text[start] ?? '')) start++
  while (end > start && /[\s|•,;]/.test(text[end - 1] ?? '')) end--
  return { text: text.slice(start, end), start, end }
}

/** Cells in pairs, or a row of labels over a row of values. */
function fromRow(section: SectionNode, passage: Passage, next: Passage | undefined): Labelled[] {
  const cells = passage.cells.filter(cell => cell.text.trim())
  const keysOf = cells.map(cell => labelKeyOf(cell.text.replace(/:\s*$/, '')))
  const found: Labelled[] = []
  const below = next?.table === passage.table && next.cells.length === passage.cells.length ? next : undefined
  if (cells.length >= 2 && keysOf.every(Boolean) && below) {
    passage.cells.forEach((cell, index) => {
      const value = below.cells[index]
      const key = labelKeyOf(cell.text.replace(/:\s*$/, ''))
      if (key && value?.text.trim())
        found.push({ key, label: cell.text, section, passage: below, ...valueIn(below.text, value.start, value.end) })
    })
    return found
  }
  // the head of a wide table may hold a word that is a label elsewhere
  if (cells.length > 4 && !/:/.test(passage.text) && keysOf.filter(Boolean).length * 3 < cells.length) return found
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]
    if (!cell) continue
    const key = keysOf[index]
    const value = cells[index + 1]
    if (key && value && !keysOf[index + 1] && value.text.length <= longestValue) {
      found.push({ key, label: cell.text, section, passage, ...valueIn(passage.text, value.start, value.end) })
      index++
      continue
    }
    for (const mark of marksIn(cell.text)) {
      const inCell = valueIn(passage.text, cell.start + mark.valueStart, cell.end)
      if (inCell.text && inCell.text.length <= longestValue) found.push({ key: mark.key, label: mark.label, section, passage, ...inCell })
    }
  }
  return found
}

function fromSection(section: SectionNode): Labelled[] {
  const found: Labelled[] = []
  const first = section.passages[0]
  const key = section.heading ? labelKeyOf(section.heading) : null
  if (key && first && !opensSection(first) && first.text.length <= longestValue && first.cells.length < 2)
    found.push({ key, label: section.heading ?? '', section, passage: first, ...valueIn(first.text, 0, first.text.length) })
  const runs = formRunsIn(section.passages)
  section.passages.forEach((passage, index) => {
    const next = section.passages[index + 1]
    found.push(...(passage.cells.length > 1 ? fromRow(section, passage, next) : fromLine(section, passage, next, runs.has(index))))
  })
  return found
}

const remembered = new WeakMap<SectionNode, Labelled[]>()
const ofJobs = new WeakMap<JobText, Labelled[]>()

/** All labelled values of a job, in document order, those without a colon last; those of its own sections and those that stand for all records. */
export function labelledIn(job: JobText): readonly Labelled[] {
  const known = ofJobs.get(job) ?? bareLast(job.sections.flatMap(labelledInSection))
  ofJobs.set(job, known)
  return known
}

const bareLast = (all: readonly Labelled[]) => [...all.filter(one => !one.bare), ...all.filter(one => one.bare)]

/** A section may stand for many records. */
export function labelledInSection(section: SectionNode): Labelled[] {
  const known = remembered.get(section) ?? fromSection(section)
  remembered.set(section, known)
  return known
}

/** The first of them with one of these keys whose value passes. */
export const firstLabelled = (
  job: JobText,
  wanted: readonly LabelKey[],
  passes: (one: Labelled) => boolean = () => true,
): Labelled | undefined => labelledIn(job).find(one => wanted.includes(one.key) && passes(one))
