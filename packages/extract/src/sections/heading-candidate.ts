/** One block → the heading that it is, or begins with, if any. */
import type { SectionKind } from '@specmill/model'
import type { RepairedBlock } from '../engine/repaired-block.ts'
import { saysNothing } from '../engine/absence.ts'
import { isCaps, isTitleCase } from './heading-key.ts'
import { kindByMeaning, kindInLexicon } from './kind-of-heading.ts'

export interface HeadingCandidate {
  /** Offsets in the block's repaired text. */
  start: number
  end: number
  text: string
  note: { start: number; end: number; text: string } | null
  /** Where the body on the same line begins; null for a heading on a line of its own. */
  bodyStart: number | null
  /** Null: the words say nothing of the kind. */
  kind: SectionKind | null
  /** `class`: a class of a series; `specialty` and `assignment`: limits what stands below; `alternative`: "Either I". */
  type: 'plain' | 'class' | 'specialty' | 'assignment' | 'alternative'
  /** How prominent it looks; equal looks have equal keys. */
  rank: number
  style: string
}

const alternative =
  /^(?:(?:either|or|and)\s+(?:[IVX]+|\d+)|(?:pattern|option|alternative|combination)\s+(?:#\s?)?(?:[IVX]+|\d+|[A-D])|requirement\s+#?\d+)\s*:?$/i
const allUnits = /^(?:all|both)\s+(?:specialties|specialty areas|levels|classes|assignments|options|positions)\s*:?$/i
const unitHeading = /^(.{2,60}?)\s+(specialty|specialties|specialization|option|assignment|assignments)\s*:?$/i
const clause = /\b(?:only|are|is|be|must|will|may|shall|should|includes?|following|required)\b/i

const boldCovers = (block: RepairedBlock, end: number) => block.raw.look.bold.some(([from, to]) => from <= 1 && to >= end - 2)

function lookOf(block: RepairedBlock, text: string, end: number): Pick<HeadingCandidate, 'rank' | 'style'> {
  const { look } = block.raw
  const bold = boldCovers(block, end)
  const caps = isCaps(text)
  const size = look.size > 1.04 ? Math.round(look.size * 20) / 20 : 1
  const rank = look.level !== null ? 1000 - 50 * look.level : (size - 1) * 100 + (caps ? 4 : 0) + (bold ? 2 : 0)
  return { rank, style: `${look.level ?? ''}/${size}/${caps ? 'caps' : ''}/${bold ? 'bold' : ''}` }
}

/** Splits "NAME: (a rule)" or "NAME (a rule):" into name and rule; a bracket that belongs to the name stays. */
function splitNote(text: string): { name: string; note: [start: number, end: number] | null } {
  const match = /^(.{2,90}?)\s*:?\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*[:.]?\s*$/s.exec(text)
  if (!match?.[1] || !match[2] || !clause.test(match[2])) return { name: text, note: null }
  const start = text.indexOf('(', match[1].length) + 1
  return { name: match[1], note: [start, start + match[2].length] }
}

/** @param classTitles keys of the classes that this file describes, where there are several */
export function headingCandidate(block: RepairedBlock, classTitles: ReadonlySet<string>, inHeader: boolean): HeadingCandidate | null {
  if (block.raw.kind === 'row' && block.cells.length > 1) return null
  const text = block.text.trimEnd()
  if (!/\p{L}/u.test(text) || /^(?:and|or|and\/or)[:.]?$/i.test(text) || saysNothing(text)) return null
  return wholeLine(block, text, classTitles) ?? runIn(block, text, inHeader)
}

function wholeLine(block: RepairedBlock, text: string, classTitles: ReadonlySet<string>): HeadingCandidate | null {
  const { name, note } = splitNote(text)
  const printed = withoutMark(block, name.replace(/\s*[:.]\s*$/, ''))
  if (printed.length > 110) return null
  const make = (type: HeadingCandidate['type'], kind: SectionKind | null): HeadingCandidate => ({
    start: text.length - text.trimStart().length,
    end: printed.length,
    text: printed.trim(),
    note: note && { start: note[0], end: note[1], text: text.slice(note[0], note[1]) },
    bodyStart: null,
    kind,
    type,
    ...lookOf(block, printed, printed.length),
  })
  const bulleted = block.raw.kind === 'item' && /^[^\p{L}\p{N}]|^o$/u.test(block.raw.look.marker ?? '')
  if (alternative.test(printed)) return make('alternative', null)
  if (allUnits.test(printed)) return make('specialty', null)
  const unit = unitHeading.exec(printed)
  if (unit && !bulleted && (isCaps(printed) || isTitleCase(printed)))
    return make(/^assign/i.test(unit[2] ?? '') ? 'assignment' : 'specialty', null)
  if (classTitles.has(printed.toLowerCase())) return make('class', null)
  const announces = /:\s*$/.test(name) && block.raw.kind !== 'item' && block.index > 0
  const looksIt = block.raw.kind === 'heading' || announces || isCaps(printed) || boldCovers(block, printed.length)
  const ended = /[.;,]$/.test(name.trim()) && !isCaps(printed)
  if (ended || (bulleted && !looksIt)) return null
  const sure = kindInLexicon(printed)
  if (sure && (looksIt || isTitleCase(printed) || /:\s*$/.test(name) || note)) return make('plain', sure)
  if (note && looksIt) return make('plain', kindByMeaning(printed))
  if (!looksIt || printed.split(/\s+/).length > 12 || /[$]|\d{3}|\d\/\d/.test(printed) || /:\s*\S/.test(printed)) return null
  const near = kindByMeaning(printed)
  if (near) return make('plain', near)
  const strong = block.raw.look.level !== null || isCaps(printed) || boldCovers(block, printed.length)
  return strong && /\p{L}{3}/u.test(printed) && printed.split(/\s+/).length <= 9 && !/^\(.*\)$/.test(printed) ? make('plain', null) : null
}

/** A raised footnote mark behind a heading is no part of it. */
const withoutMark = (block: RepairedBlock, printed: string) => {
  const mark = block.raw.look.raised.find(([from, to]) => from > 0 && to >= printed.trimEnd().length && from < printed.length)
  return mark ? printed.slice(0, mark[0]).replace(/\s*:?\s*$/, '') : printed
}

/** Kinds whose names stand in header lines as labels: "Location: Town Hall". */
const labels: ReadonlySet<SectionKind> = new Set([
  'work-location',
  'compensation',
  'about-employer',
  'work-schedule',
  'how-to-apply',
  'supervision',
  'history',
  'related-classes',
  'other',
  'strength',
  'benefits',
])
/** Kinds that stand as plain words within a longer section: "Education: …". */
const withinText: ReadonlySet<SectionKind> = new Set([
  'knowledge',
  'skills',
  'abilities',
  'education',
  'experience',
  'notes',
  'licenses-and-certifications',
  'minimum-requirements',
])

function runIn(block: RepairedBlock, text: string, inHeader: boolean): HeadingCandidate | null {
  const match = /^\s*([^:\n]{3,90}?)\s*(\([^()]*\))?\s*(?::|\.?\s[–—]\s)\s*(?=\S)/.exec(text)
  const glued = match ? null : /^((?:[A-Z][A-Z'’/&,-]*\s+){1,8})(?=[A-Z][a-z]+\s+[a-z])/.exec(text)
  const name = withoutMark(block, (match?.[1] ?? glued?.[1] ?? '').trim())
  if (!name) return null
  const bodyStart = (match ?? glued)?.[0].length ?? 0
  const kind = kindInLexicon(name)
  const bold = boldCovers(block, name.length)
  const caps = isCaps(name) && !isCaps(text.slice(bodyStart))
  if (!kind && !(bold && match && isTitleCase(name) && name.split(/\s+/).length <= 6 && !inHeader && kindByMeaning(name))) return null
  const body = text.length - bodyStart
  if (kind && labels.has(kind) && (inHeader || body < 60)) return null
  if (!bold && !caps && (!kind || withinText.has(kind) || !headingOfSeveralWords(name) || body < 40)) return null
  const start = text.indexOf(name)
  const note = match?.[2] ? text.indexOf(match[2]) : -1
  return {
    start,
    end: start + name.length,
    text: name,
    note:
      note >= 0 && match?.[2] && clause.test(match[2])
        ? { start: note + 1, end: note + match[2].length - 1, text: match[2].slice(1, -1) }
        : null,
    bodyStart,
    kind: kind ?? kindByMeaning(name),
    type: 'plain',
    ...lookOf(block, name, name.length),
  }
}

const headingOfSeveralWords = (name: string) => name.trim().split(/\s+/).length > 1
