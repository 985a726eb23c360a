/** A heading on the same line as the text that it announces: "Definition: Under direction, …", "SUMMARY Plans and …". */
import type { SectionKind } from '@specmill/model'
import { promisesWork } from '../fields/duties/says-work.ts'
import { wordCount } from '../language/white-space.ts'
import type { HeadingCandidate, HeadingContext } from './heading.ts'
import { isCaps, isTitleCase } from './heading-key.ts'
import { boldCovers, lookOf, withoutMark } from './heading-look.ts'
import { dutyKinds, isOfDuties, isTrait, traitKinds } from './kind-groups.ts'
import { kindByMeaning, kindInLexicon } from './kind-of-heading.ts'
import type { Line } from './lines.ts'
import { stoppedRunIn } from './stopped-heading.ts'
import { clause } from './whole-line-heading.ts'

/** Kinds whose names stand in header lines as labels: "Location: Town Hall". */
const labels: ReadonlySet<SectionKind> = new Set<SectionKind>(
  'work-location compensation about-employer work-schedule how-to-apply supervision history related-classes other strength benefits'.split(
    ' ',
  ) as SectionKind[],
)
/** Kinds that stand as plain words within a longer section: "Education: …". */
const withinText: ReadonlySet<SectionKind> = new Set<SectionKind>(
  'knowledge skills abilities education experience notes licenses-and-certifications minimum-requirements special-requirements'.split(
    ' ',
  ) as SectionKind[],
)

/** In these, "Education: …" begins something new. */
const aboutTheWork: ReadonlySet<SectionKind> = new Set<SectionKind>([...dutyKinds, 'summary'])
/** Behind traits "License or Certificate: …" does, and behind licenses "Education: …": what must be had otherwise is none of them. */
const toBeHad: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'education',
  'experience',
  'licenses-and-certifications',
  'minimum-requirements',
])

/** Sections of lists, above which a note may stand. */
const holdsList: ReadonlySet<SectionKind> = new Set<SectionKind>([...dutyKinds, ...traitKinds, 'qualifications', 'minimum-requirements'])

/** Sections whose demands may be met in several ways. */
const asksForMuch: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'education',
  'experience',
  'minimum-requirements',
  'preferred-qualifications',
  'qualifications',
])

/** "DUTIES - This position …": a hyphen for a dash stands behind capitals only. */
const hyphenated = /^\s*((?=[^a-z]*[A-Z]{4})[^a-z:\n]{3,60}?)(\([^()]*\))?\s+-{1,2}\s+(?=[A-Z][a-z]*\s)/

const isOtherDemand = (kind: SectionKind, current: SectionKind): boolean =>
  toBeHad.has(kind) && (isTrait(current) || (current === 'licenses-and-certifications' && kind !== current))

/** "Required: a master's degree …" behind text that is about something else. */
const beginsDemands = (kind: SectionKind, current: SectionKind): boolean =>
  (kind === 'minimum-requirements' || kind === 'preferred-qualifications') &&
  (/^(?:header|other|about-employer|minimum-requirements)$/.test(current) ||
    (kind === 'preferred-qualifications' && /^qualifications$/.test(current)))

/** "Special Requirements: A license …" behind schooling and years: asked for besides them. */
const beginsSpecial = (kind: SectionKind, current: SectionKind): boolean => kind === 'special-requirements' && asksForMuch.has(current)

/** "All: A driver's license." behind what each class must have. */
const allClasses = /^\s*((?:all|both)(?:\s+(?:classes|levels|positions))?)\s*:\s+(?=\S)/i

/** "Clerk II - Positions at this level …" and "Clerk II: None." limit what follows to that class. */
function classRunIn(line: Line, text: string, { classTitles, current }: HeadingContext): HeadingCandidate | null {
  if (classTitles.size === 0 || current === 'header' || current === 'history' || current === 'related-classes') return null
  const match = /^\s*([^:\n]{3,90}?)\s*(?::|\s[-–—]{1,2}(?=\s))\s*(?=\S)/.exec(text)
  const all = allClasses.exec(text)
  const name = all?.[1] ?? match?.[1]?.trim()
  const bodyStart = (all ?? match)?.[0].length ?? 0
  if (!name || !(all || classTitles.has(name.toLowerCase()))) return null
  const start = text.indexOf(name)
  const end = start + name.length
  return {
    start,
    end,
    text: name,
    note: null,
    bodyStart,
    kind: null,
    type: all ? 'specialty' : 'class',
    ...lookOf(line, name, name.length),
  }
}

/** "OPTION II: A degree in … and one year of …" is one of several ways to meet what is required. */
function alternativeRunIn(line: Line, text: string, { current }: HeadingContext): HeadingCandidate | null {
  if (!asksForMuch.has(current) || line.kind === 'row') return null
  const match = /^\s*((?:pattern|option|alternative)\s+(?:#\s?)?(?:[IVX]+|\d|[A-F]))\s*(?::|\.(?=\s)|\s[-–—]+(?=\s))\s*(?=\S)/i.exec(text)
  const name = match?.[1]
  if (!match || !name) return null
  const start = text.indexOf(name)
  const end = start + name.length
  return {
    start,
    end,
    text: name,
    note: null,
    bodyStart: match[0].length,
    kind: null,
    type: 'alternative',
    ...lookOf(line, name, name.length),
  }
}

/** In characters: "Preferred: Experience with a lathe.", "License: Valid driver's license." */
const shortestDemand = 15
/** In characters: what is shorter may be the value of a label. */
const longestValue = 40

/** "Responsibilities: The successful candidate will teach …" in an announcement; refuses "Duties: see below". */
const tellsOfWork = (kind: SectionKind, body: string): boolean => isOfDuties(kind) && promisesWork(body)

/** "Age: must be 21." among "Education: …" and "Citizenship: …": items of one list, each behind its label. */
const isLabelledItem = (line: Line | undefined): boolean => line?.kind === 'item' && /^\s*[^:\n]{3,60}:\s+\S/.test(line.text)

export function runInHeading(line: Line, text: string, context: HeadingContext): HeadingCandidate | null {
  const { current, atStart } = context
  const limiting = classRunIn(line, text, context) ?? alternativeRunIn(line, text, context) ?? stoppedRunIn(line, text, context)
  if (limiting) return limiting
  const inHeader = current === 'header'
  const labelled = /^\s*([^:\n]{3,90}?)(?:\s*(\([^()]*\)))?\s*(?::|\.?\s[–—]\s)\s*(?=\S)/.exec(text) ?? hyphenated.exec(text)
  const glued = labelled ? null : /^((?:[A-Z][A-Z'’/&,-]*\s+){1,8})(?=[A-Z][a-z]+\s+[a-z])/.exec(text)
  const name = withoutMark(line, (labelled?.[1] ?? glued?.[1] ?? '').trim())
  if (!name) return null
  const bodyStart = (labelled ?? glued)?.[0].length ?? 0
  const kind = kindInLexicon(name)
  const bold = boldCovers(line, name.length)
  const caps = isCaps(name) && !isCaps(text.slice(bodyStart))
  const words = wordCount(name)
  const meaning = labelled && !inHeader && (words >= 6 || (caps && words >= 3) || (bold && isTitleCase(name))) ? kindByMeaning(name) : null
  // "Classes that meet the requirement: …" is a sentence of its own that announces a list
  const announces = words >= 6 && meaning === 'related-classes'
  const byMeaning = announces || words <= 6 || caps ? meaning : null
  if (!kind && !byMeaning) return null
  const begins =
    aboutTheWork.has(current) ||
    (kind !== null && (isOtherDemand(kind, current) || beginsSpecial(kind, current) || beginsDemands(kind, current)))
  // "Substitution: …" among schooling and years is about those beside it
  if (kind === 'minimum-requirements' && /^substitutions?$/i.test(name) && asksForMuch.has(current) && !bold && !caps) return null
  if (!bold && !caps && isLabelledItem(line) && (isLabelledItem(context.previous) || isLabelledItem(context.next))) return null
  const body = text.length - bodyStart
  // what is to be noted of a list stands above it, under the heading of the list
  if (kind === 'notes' && holdsList.has(current) && atStart()) return null
  if (kind && labels.has(kind) && (inHeader || body < 60)) return null
  // "EEO: Technician" says of which category the post is
  if (kind === 'disclaimer' && body < 60) return null
  if (
    !announces &&
    !bold &&
    (!caps || kind === 'notes') &&
    (!kind ||
      (withinText.has(kind) && !begins) ||
      (words < 2 && !begins && !tellsOfWork(kind, text.slice(bodyStart))) ||
      body < (begins && (kind === 'preferred-qualifications' || toBeHad.has(kind)) ? shortestDemand : longestValue))
  )
    return null
  const start = text.indexOf(name)
  const rule = labelled?.[2]
  const ruleStart = rule ? text.indexOf(rule) : -1
  return {
    start,
    end: start + name.length,
    text: name,
    note: rule && clause.test(rule) ? { start: ruleStart + 1, end: ruleStart + rule.length - 1, text: rule.slice(1, -1) } : null,
    bodyStart,
    kind: kind ?? byMeaning,
    type: 'plain',
    ...lookOf(line, name, name.length),
  }
}
