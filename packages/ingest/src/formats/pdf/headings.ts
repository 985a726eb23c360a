/** Whether a block looks like a heading: by size, weight and capitals, compared with the body text. */
import { type BodyMeasure, isCapitals } from './body-measure.ts'
import type { RunningText } from './text-from-lines.ts'

/** In characters: of a heading, and of one that is so short that only a narrow column parts it into many runs. */
const [longest, short] = [120, 60]
/** Buttons and links of a web page that was printed; a browser sets them off like headings. */
const controls = new Set(
  `apply|apply now|apply online|attach file|back|back to jobs|back to search results|careers login|cookies settings|create alert|create an account
  |follow us|applicant login|job alerts|job search|learn more|log in|login|menu|new user|print|privacy notice|read more|refer a friend|register|save
  |search|search filter|search for jobs|search jobs|share|share this|share this job|sign in|sign up|view profile`.split(/\s*\|/),
)

/** Without the address that a browser prints behind a link. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\(\s*(?:https?:|\/)\S*\s*\)?/, '')
    .replace(/[^a-z ]/g, '')
    .trim()

/** "MINIMUM QUALIFICATIONS" and a bold "Essential Duties:" do; "N/A", "AND" and a bold sentence do not. */
export function looksLikeHeading(running: RunningText, size: number, body: BodyMeasure): boolean {
  const { text, bold, runs } = running
  const letters = text.replace(/[^\p{L}]/gu, '').length
  if (letters < 3 || text.length > longest || runs.length > (size >= 1.15 || text.length <= short ? 6 : 3) || /[;,]$/.test(text))
    return false
  // an address is none, nor is a mark for search engines
  if (/^\(?(?:https?:|www\.)\S+$|^#\S+$/i.test(text) || controls.has(plain(text))) return false
  // words that join requirements are printed like headings and are none
  if (/^\W*(?:and|or|and\/or|plus)\W*$/i.test(text)) return false
  const sentence = /[.!?]$/.test(text) && !/\b(?:etc|no|dept|inc)\.$/i.test(text)
  if (size >= 1.15 && !sentence) return true
  if (sentence || size < 0.85) return false
  const boldLetters = bold.reduce((sum, [start, end]) => sum + text.slice(start, end).replace(/[^\p{L}\d]/gu, '').length, 0)
  if (!body.mostlyBold && boldLetters >= text.replace(/[^\p{L}\d]/gu, '').length) return true
  return !body.mostlyCapitals && letters >= 4 && isCapitals(text) && !/^[$\d]/.test(text)
}
