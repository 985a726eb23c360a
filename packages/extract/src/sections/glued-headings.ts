/** Headings and list items that lost their line end: "… and high morale. Minimum Training and Experience Possession of …". */

import { matchesOf } from '../language/patterns.ts'
import { wordCount } from '../language/white-space.ts'
import { isDateLine } from './date-line.ts'
import { isTitleCase } from './heading-key.ts'
import { kindInLexicon } from './kind-of-heading.ts'
import { headingPhrases } from './lexicon/index.ts'

const caps = /(?<=^|[a-z.;:)]\s+)((?:[A-Z][A-Z'’/&,-]*\s+){1,9}[A-Z][A-Z'’/&,-]*)(?=\s*[:(]|\s+[A-Z]?[a-z])/g

/** Phrases of three words or more that say what follows: fewer may stand in any sentence. */
const longPhrases = Object.entries(headingPhrases)
  .filter(([kind]) => !['knowledge', 'skills', 'abilities', 'notes', 'about-employer', 'disclaimer'].includes(kind))
  .flatMap(([, phrases]) => phrases)
  .filter(phrase => phrase.split(' ').length >= 3 && /^[a-z ]+$/.test(phrase))
const words = new Set(longPhrases.map(phrase => phrase.split(' ').slice(0, 2).join(' ')))
const titled = /(?<=^|[.;:)]\s+)((?:[A-Z][a-z]+,?\s+(?:(?:of|and|or|the|for)\s+)*){2,6}[A-Z][a-z]+)(?=\s+[A-Z][a-z]*\s+[a-z])/g
/** "… one year of experience. Preferred Qualifications: …" says with its colon that it is a heading. */
const wishes = /(?<=[a-z.;)\d]\s+)(?:Minimum|Required|Preferred|Desired|Desirable)\s+Qualifications:(?=\s)/g
/** "… each month. DUTIES: drive …; QUALIFICATIONS: a degree": two such words in capitals or more are headings. */
const capsLabels = /(?<=[a-z\d][.;)]\s+)([A-Z][A-Z'’/& -]{3,40}):(?=\s)/g
const unit = /^(.{3,60}?)\s+(?:Specialty|Assignment|Option)(?=\s+[A-Z][a-z]+s?[, ])/
const dates =
  /(?<=[a-z.)\d]\s+)(?:(?:Board|Class|Commission|Council|Date|Last|Latest|Original|Originally|Recent|Spec\.?)\s+)*(?:Adopted|Amended|Approved|Established|Reviewed|Revised|Revision|Updated|Consolidation with \w+):/g

const bullet = /(?<=\S\s+)[•·▪●◦‣■–](?=\s+\S)/g

export interface Seam {
  /** Where the text before it ends. */
  at: number
  /** The bullet that stands at the seam, and where the text behind it begins. */
  marker: string | null
  from: number
}

/** @returns where the text must be cut, in order */
export function seamsIn(text: string, unitNames: ReadonlySet<string>, marker: string | null): Seam[] {
  const headings = headingSeamsIn(text, unitNames).map((at): Seam => ({ at, marker: null, from: at }))
  return [...headings, ...bulletSeamsIn(text, marker)].sort((a, b) => a.at - b.at)
}

/** "a · b · c": one bullet twice, or once more than the one that the block begins with. A dash is one only where the block begins with it. */
function bulletSeamsIn(text: string, first: string | null): Seam[] {
  const found = matchesOf(bullet, text).filter(match => match[0] !== '–' || first === '–')
  const kind = first ?? found[0]?.[0]
  const same = found.filter(match => match[0] === kind)
  return same.length + (first === kind ? 1 : 0) < 2
    ? []
    : same.map(match => ({ at: match.index, marker: match[0], from: match.index + match[0].length }))
}

function headingSeamsIn(text: string, unitNames: ReadonlySet<string>): number[] {
  const seams = new Set<number>()
  if (/:/.test(text))
    for (const match of matchesOf(dates, text)) if (isDateLine(text.slice(match.index, match.index + 80))) seams.add(match.index)
  if (text.length < 60) return [...seams]
  if (/[A-Z]{4}.{0,36}:/.test(text)) {
    const labels = [...text.matchAll(capsLabels)].filter(match => kindInLexicon(match[1] ?? ''))
    if (labels.length > 1) for (const { index } of labels) seams.add(index)
  }
  if (/[A-Z]{4}/.test(text))
    for (const match of matchesOf(caps, text)) {
      const heading = match[1] ?? ''
      if (wordCount(heading) < 2 || !kindInLexicon(heading)) continue
      // at the start of a block it is a run-in heading, which needs no seam
      if (match.index > 0) seams.add(match.index)
    }
  for (const match of matchesOf(titled, text)) {
    const heading = longestHeading(match[1] ?? '')
    if (!heading) continue
    if (match.index > 0) seams.add(match.index)
    seams.add(match.index + heading.length)
  }
  if (/qualifications:/i.test(text)) for (const match of matchesOf(wishes, text)) seams.add(match.index)
  const named = unit.exec(text)
  // a name that no other heading has is believed where the document has several such headings
  if (named?.[1] && (unitNames.has(named[1].toLowerCase()) || (unitNames.size > 1 && isTitleCase(named[1])))) seams.add(named[0].length)
  return [...seams]
}

/** The longest beginning of a run of capitalized words that the lexicon knows. */
function longestHeading(run: string): string | null {
  const first = run.toLowerCase().split(/\s+/).slice(0, 2).join(' ')
  if (!words.has(first)) return null
  const parts = run.split(/(\s+)/)
  for (let count = parts.length; count >= 5; count -= 2) {
    const heading = parts.slice(0, count).join('')
    const kind = kindInLexicon(heading)
    if (kind && wordCount(heading) >= 3) return heading
  }
  return null
}
