/** A line that is a heading as a whole. */
import type { SectionKind } from '@specmill/model'
import { wordCount } from '../language/white-space.ts'
import { kindOfFactor } from './factor-heading.ts'
import type { HeadingCandidate, HeadingContext } from './heading.ts'
import { isCaps, isTitleCase } from './heading-key.ts'
import { boldCovers, lineLook, lookOf, withoutMark } from './heading-look.ts'
import { headingOfSentence } from './heading-of-sentence.ts'
import { isOfDuties } from './kind-groups.ts'
import { kindByMeaning, kindForClass, kindInLexicon, kindOfPart } from './kind-of-heading.ts'
import { labelKeyOf } from './label-key.ts'
import type { Line } from './lines.ts'
import { isTopic } from './topic-line.ts'

const alternative =
  /^(?:(?:either|or|and)\s+(?:[IVX]+|\d+)|(?:pattern|option|alternative|combination)\s+(?:#\s?)?(?:[IVX]+|\d+|[A-D])|requirement\s+#?\d+)\s*:?$/i
const allUnits =
  /^(?:all|both)\s+(?:specialties|specialty areas|levels|classes|assignments|options|positions)(?:\s+except\s+(?:for\s+)?\p{Lu}[^.;]{2,70})?\s*:?$/iu
const unitHeading =
  /^(?!(?:(?:work|job) )?(?:location|schedule|duty)\b)(?!.*(?:\bfor\b|\([A-Z\d]{3,8}\)))(.{2,60}?)\s+(specialty|specialties|specialization|option|assignment|assignments)\s*:?$/i
/** "Grower (Roses) Classes", "Grower (Various Classes)", "All Growers": some of the classes of a series, by what they have in common. */
const severalClasses =
  /^(?!.*\b(?:abilities|characteristics|definition|for|qualifications|requirements|scope|specifications?|titles?)\b)(?:\S.{0,70}\) class(?:es)?|\S.{0,70} \(various classes\)|all \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?s)$/iu
/** Words that make a bracket a rule and no part of the name. */
export const clause = /\b(?:only|in addition|are|is|be|must|will|may|shall|should|includes?|following|required)\b|^note\s*:/i

/** Splits "NAME: (a rule)" or "NAME (a rule):" into name and rule; a bracket that belongs to the name stays. */
function splitNote(text: string): { name: string; note: [start: number, end: number] | null } {
  const match = /^(.{2,90}?)(?:\s*:)?\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*(?:[:.]\s*)?$/s.exec(text)
  if (!match?.[1] || !match[2] || !clause.test(match[2])) return { name: text, note: null }
  const start = text.indexOf('(', match[1].length) + 1
  return { name: match[1], note: [start, start + match[2].length] }
}

/** In characters, with the rule in brackets. */
const longestLine = 1000

export function wholeLineHeading(line: Line, text: string, context: HeadingContext): HeadingCandidate | null {
  // "QUALIFICATIONS: Either:" has the first word of its text on the line of the heading
  if (text.length > longestLine || /:\s*either\s*:?\s*$/i.test(text)) return null
  const leading = headingOfSentence(line, text)
  if (leading) return leading
  const { name, note } = splitNote(text)
  const printed = withoutMark(line, name.replace(/\s*[:.]\s*$/, ''))
  if (printed.length > 110) return null
  const make = (type: HeadingCandidate['type'], kind: SectionKind | null): HeadingCandidate => ({
    start: text.length - text.trimStart().length,
    end: printed.length,
    text: printed.trim(),
    note: note && { start: note[0], end: note[1], text: text.slice(note[0], note[1]) },
    bodyStart: null,
    kind,
    type,
    ...lookOf(line, printed, printed.length),
  })
  const type = typeOf(line, printed, context)
  if (type) return make(type, null)
  // "In addition to the qualifications of a Clerk I:" leads over to what stands below
  if (/^in addition\b/i.test(printed)) return null
  const announces = /:\s*$/.test(name) && line.kind !== 'item' && line.block.index > 0
  const caps = isCaps(printed)
  const bold = boldCovers(line, printed.length)
  const looksIt = line.kind === 'heading' || announces || caps || bold
  if ((/[.;,]$/.test(name.trim()) && !caps) || (isBulleted(line) && !looksIt)) return null
  const sure = kindInLexicon(printed) ?? kindForClass(printed) ?? kindInTwoLanguages(printed)
  // "12. Supervision received:" is a field of a form
  const isField = line.kind === 'item' && !isBulleted(line) && /:\s*$/.test(name)
  if (sure && isButton(printed, context.next)) return null
  if (sure && (looksIt || note || isField || isTitleCase(printed) || isSentenceCase(line, printed, context)))
    return make('plain', isLabel(printed, sure, context.next) ? 'other' : sure)
  if (note && looksIt) return make('plain', kindByMeaning(printed))
  const words = wordCount(printed)
  const factor = kindOfFactor(printed)
  if (factor) return make('plain', factor)
  // a heading that is known by its parts ends the duties as one of the lexicon does
  const apart = looksIt && isOfDuties(context.current) && kindOfPart(printed) !== null
  if (!apart && isRubric(line, printed, context)) return { ...make('plain', sure ?? kindOfPart(printed)), rank: -1, style: 'rubric' }
  if (isTopic(line, printed, context)) return { ...make('plain', kindOfPart(printed)), rank: -1, style: 'topic' }
  if (!looksIt && standsAlone(line, printed, context)) {
    const kind = kindByMeaning(printed)
    return kind || isLikeOthers(line, printed, context) ? make('plain', kind) : null
  }
  if (!looksIt || words > 16 || /[$]|\d{4}|\d{3}\b.|\d\/\d|:\s*\S/.test(printed)) return null
  if (caps && isPartOfSentence(printed, undefined, line)) return null
  const near = words <= 12 || announces ? kindByMeaning(printed) : null
  if (near) return make('plain', near)
  if (isPartOfSentence(printed, context.previous, line)) return null
  if (words > 9 || !/\p{L}{3}/u.test(printed) || /^\(.*\)$/.test(printed)) return null
  const usual = line.kind === 'heading' && context.usualLooks.has(lineLook(line, context.next))
  return usual || line.block.raw.look.level !== null || caps || bold ? make('plain', null) : null
}

/** "Apply" above the facts of a posting is a button of the page; above what an applicant has to do it is a heading. */
const isButton = (printed: string, next: Line | undefined): boolean =>
  /^\W*apply(?: now)?$/i.test(printed) && !toApplicants.test(next?.text ?? '')
const toApplicants =
  /^(?:to apply|apply|applications?|applying|please|submit|send|e-?mail|interested|candidates?|applicants?|all|for (?:full|more|best)|if you|in order|qualified|complete|online|you|visit|click|go to|https?:|www\.|review of)\b/i

/** "Person specification" below an empty line, or between another heading and a list, as typists of other countries write headings. */
const isSentenceCase = (line: Line, printed: string, { atStart, next }: HeadingContext): boolean =>
  line.kind === 'paragraph' &&
  /^\p{Lu}\S* [^(]*$/u.test(printed) &&
  !/[.;,?!]$/.test(line.text.trim()) &&
  (line.gap > 0 || (next?.kind === 'item' && atStart()))

/** "À propos de vous | About you": the same heading in two languages; refuses "Education | Training". */
function kindInTwoLanguages(printed: string): SectionKind | null {
  const parts = printed.split(/\s+[|•·]\s+|\s\/\s/)
  const kinds = parts.length === 2 ? parts.map(kindInLexicon) : []
  const [known] = kinds.filter(kind => kind !== null)
  return known && kinds.includes(null) ? known : null
}

/** A few words between empty lines, or above a list; right below another heading they are its text. */
const standsAlone = (line: Line, printed: string, { atStart, next }: HeadingContext): boolean =>
  line.kind === 'paragraph' &&
  line.gap > 0 &&
  next !== undefined &&
  (next.gap > 0 || next.kind === 'item') &&
  /^\p{Lu}[^\d$:()]*$/u.test(printed) &&
  (!/[.;,?!]$/.test(line.text.trim()) || /^(?:what|who|why)\b[^;,!]*\?$/i.test(line.text.trim())) &&
  wordCount(printed) <= (next.kind === 'item' ? 9 : 6) &&
  labelKeyOf(printed) === null &&
  !atStart()

/** Looks as the headings of the lexicon do, above text that is longer than it. */
const isLikeOthers = (line: Line, printed: string, { current, next, usualLooks }: HeadingContext): boolean =>
  current !== 'header' && usualLooks.has(lineLook(line, next)) && (next?.text.length ?? 0) > printed.length

/** "Department" above a name is the label of a form, and nothing is told about the employer. */
const isLabel = (printed: string, kind: SectionKind, next: Line | undefined): boolean =>
  kind === 'about-employer' &&
  labelKeyOf(printed) !== null &&
  next !== undefined &&
  next.text.length < 80 &&
  !/[.!?]$/.test(next.text.trim())

/** "THIS NOTICE IS TO BE POSTED ON AN" and "THIS LIST WILL BE KEPT" are sentences in capitals, and so is the line that completes them. */
function isPartOfSentence(printed: string, previous: Line | undefined, line: Line): boolean {
  const unfinished = /\b(?:an?|the|of|on|in|to|for|and|or|by|with|is|are|be)$/i
  const says = /\b(?:is|are|will|must|shall|may) (?:be|to|not|an?|the)\b/i
  if (unfinished.test(printed) || /^open until filled\b/i.test(printed) || says.test(printed)) return true
  if (previous === undefined || line.gap > 0) return false
  const above = previous.text.trim()
  return unfinished.test(above) || (isCaps(above) && says.test(above) && !/[.!?:]$/.test(above))
}

/** A short line without a bullet right above bulleted ones, in a section of such lists: "Records and Reports" above what is done there. */
function isRubric(line: Line, printed: string, { current, next, previous }: HeadingContext): boolean {
  const inList = /dut|qualif|knowledge|requirements|demands/.test(current)
  const above = line.kind !== 'item' && line.kind !== 'row' && next?.kind === 'item' && isBulleted(next)
  const first = previous === undefined || previous.kind === 'item' || line.gap > 0 || previous.kind === 'heading'
  return inList && above && first && wordCount(printed) <= 8 && isTitleCase(printed) && !/[.;,?!]$/.test(line.text.trim())
}

const isBulleted = (line: Line) => line.kind === 'item' && /^[^\p{L}\p{N}]|^o$/u.test(line.marker ?? '')

/** Headings that say for whom or for which alternative the text below holds, and not what it is about. */
function typeOf(line: Line, printed: string, context: HeadingContext): HeadingCandidate['type'] | null {
  if (alternative.test(printed)) return 'alternative'
  if (allUnits.test(printed)) return 'specialty'
  const unit = unitHeading.exec(printed)
  if (unit && !isBulleted(line) && (isCaps(printed) || isTitleCase(printed)))
    return /^assign/i.test(unit[2] ?? '') ? 'assignment' : 'specialty'
  if (line.kind === 'heading' && severalClasses.test(printed) && isTitleCase(printed)) return 'class'
  return context.classTitles.has(printed.toLowerCase()) ? 'class' : null
}
