/** When a posting opens and closes. */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, type Reading, type SectionNode } from '../../engine/reading.ts'
import { datesIn } from '../../language/dates.ts'
import { sentencesOf } from '../../language/sentences.ts'
import type { LabelKey } from '../../sections/label-lexicon.ts'
import { type Labelled, labelledIn } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { dayFirst } from './day-first.ts'

function fromLabel(job: JobText, key: LabelKey, rule: string): Finding<string> | null {
  for (const one of labelledIn(job)) {
    if (one.key !== key || one.text.length > 120) continue
    if (
      /\b(?:continuous|until filled|open until|(?:position|vacancy|job) is filled|first review|reviewed? (?:on|beg)|review of)/i.test(
        one.text,
      )
    )
      continue
    const dates = datesIn(one.text, false, dayFirst(job.reading))
    const date = dates[0]
    if (date && dates.length === 1)
      return stated(job.reading, rule, date.date, spanIn(one.passage, one.start + date.start, one.start + date.end))
  }
  return null
}

/** "Open & closing dates: 04/14/2025 to 04/25/2025" */
function fromPeriod(job: JobText, which: 0 | 1): Finding<string> | null {
  for (const one of labelledIn(job)) {
    const dates = one.key === 'period' && one.text.length < 80 ? datesIn(one.text, false, dayFirst(job.reading)) : []
    const date = dates[which]
    if (date && dates.length === 2)
      return stated(job.reading, 'dates/period', date.date, spanIn(one.passage, one.start + date.start, one.start + date.end))
    const short = one.key === 'period' && dates.length < 2 ? withSharedYear(job, one, which) : null
    if (short) return short
  }
  return null
}

/** "August 11 - August 18, 2025", "August 11 - 18, 2025": the year is written once. */
const sharedYear = /^(\p{L}{3,9}\.? \d{1,2})\s*(?:[-–—]|to|through)\s*((?:\p{L}{3,9}\.? )?\d{1,2}), ?(\d{4})\b/u

function withSharedYear(job: JobText, one: Labelled, which: 0 | 1): Finding<string> | null {
  const [whole, first, last, year] = sharedYear.exec(one.text) ?? []
  if (!whole || !first || !last || !year) return null
  const [month] = first.split(' ')
  const day = which === 0 ? first : /^\d/.test(last) ? `${month} ${last}` : last
  const date = datesIn(`${day}, ${year}`)[0]
  return date ? stated(job.reading, 'dates/period', date.date, spanIn(one.passage, one.start, one.start + whole.length)) : null
}

/** "Opening Date: 09/24/2025" before "Date Posted: 2025-09-23"; refuses "Posted 11 Days Ago". */
export const postedOn = (job: JobText): Finding<string> | null =>
  fromLabel(job, 'opened', 'dates/opening') ??
  fromPeriod(job, 0) ??
  fromLabel(job, 'posted', 'dates/posted') ??
  postedInHeader(job) ??
  dateAlone(job)

/** "Posted Monday, November 4, 2024 at 11:00 PM". */
function postedInHeader(job: JobText): Finding<string> | null {
  for (const { passage } of passagesOf(job.sections.slice(0, 3)).slice(0, 30)) {
    const match = /^(?:date\s+)?(?:posted|listed|published|advertised)\b(?: on)?:?\s/i.exec(passage.text)
    const date = match && passage.text.length < 90 ? datesIn(passage.text, false, dayFirst(job.reading))[0] : undefined
    if (date) return stated(job.reading, 'dates/posted-line', date.date, spanIn(passage, date.start, date.end))
  }
  return null
}

/** "Posted 4/2/2025 Closes 4/23/2025" on one line; refuses "Closes when filled". */
function closesInHeader(job: JobText): Finding<string> | null {
  for (const passage of topOf(job, 25)) {
    const match = passage.text.length < 90 ? /\b(?:closes|expires|closing)\b:?\s+(?=\S)/i.exec(passage.text) : null
    const from = match ? match.index + match[0].length : 0
    const date = match && datesIn(passage.text.slice(from), false, dayFirst(job.reading))[0]
    if (date && date.start === 0) return stated(job.reading, 'dates/closing-line', date.date, spanIn(passage, from, from + date.end))
  }
  return null
}

/** "22-Sep-2021" on a line of its own above the title, as recruiting systems print it. */
function dateAlone(job: JobText): Finding<string> | null {
  for (const passage of topOf(job, 15))
    if (/^\d{1,2}-[A-Z][a-z]{2}-\d{4}$/.test(passage.text)) {
      const date = datesIn(passage.text, false, dayFirst(job.reading))[0]
      if (date) return stated(job.reading, 'dates/alone', date.date, spanIn(passage))
    }
  return null
}

const closing =
  /\b(?:applications?|forms|resumes?|cvs?|portfolios?|materials?|submissions?|(?:cover )?letters?|filing|deadline)\b(?:[^.]|\.(?=\S)){0,120}?\b(?:must be (?:received|submitted|filed|returned)|(?:will )?(?:be )?(?:accepted|received) (?:until|through|by)|are due|is due|due (?:by|on)|closes?|will close|deadline is|close of (?:business|filing)|for (?:applications?|filing|receipt of applications?) is|no(?:t)? later than|by|until|deadline|from)\b|\b(?:position|posting|recruitment|vacancy|job|announcement)\b[^.]{0,40}?\b(?:closes?|will close|will remain open until|open until|is open through|deadline)\b|^to (?:apply|sign up|be considered|enrol+)\b[^.]{0,140}\b(?:by|before|no later than)\b|\b(?:apply|submit|send|e-?mail|complete)\b(?:[^.]|\.(?=\w)){0,140}\b(?:by|before|not? later than)\b(?= )|\bclosing date\b[^.:]{0,60}\bis\b|\brolling basis until\b|^turn (?:it|them) in by\b|^sign up (?:online )?by\b|^return (?:it|them|your application|the form)\b[^.]{0,60}\bby\b/i
const notOfPosting =
  /duties$|^(?:knowledge|skills|abilities|knowledge-skills-abilities|education|experience|physical-demands|environment|history|licenses-and-certifications)$/
const noClosing =
  /\b(?:until filled|review (?:of|will)|reviewed(?! on a rolling basis until)|begin|first review|priority|preference|given|interview|start date|test|written|beginning)\b/i

/** A date beside these words is that of the first review. */
const untilFilled = /\bopen until filled\b|\buntil (?:the )?(?:position|vacancy) is filled\b/i

/** "Applications must be received by THURSDAY, JUNE 28, 2018."; refuses "open until filled; first review June 1" and a list of several filing periods. */
function closesInText(job: JobText): Finding<string> | null {
  const found = closingSentences(job.reading, job.sections)
  return new Set(found.map(one => one.value)).size === 1 ? (found[0] ?? null) : null
}

/** Every day by which a sentence asks for applications. */
export function closingSentences(reading: Reading, sections: readonly SectionNode[]): Finding<string>[] {
  const found: Finding<string>[] = []
  for (const { section, passage } of passagesOf(sections))
    for (const sentence of untilFilled.test(passage.text) ? [] : sentencesOf(passage.text.slice(0, 4000))) {
      const match = /\d{4}/.test(sentence.text) ? closing.exec(sentence.text) : null
      if (
        !match ||
        noClosing.test(sentence.text) ||
        (notOfPosting.test(section.kind) && !/^(?:(?:completed )?applications?|deadline|closing)\b/i.test(sentence.text))
      )
        continue
      const dates = datesIn(sentence.text, false, dayFirst(reading))
      // "from Friday, May 1, 2015 to Thursday, May 14, 2015" closes with the second
      const date = /\bfrom\b/i.test(sentence.text)
        ? dates.length === 2
          ? dates[1]
          : undefined
        : dates.find(one => one.start >= match.index)
      if (date)
        found.push(
          stated(reading, 'dates/closing-sentence', date.date, spanIn(passage, sentence.start + date.start, sentence.start + date.end)),
        )
    }
  return found
}

export const closesOn = (job: JobText): Finding<string> | null =>
  fromLabel(job, 'closes', 'dates/closing') ?? fromPeriod(job, 1) ?? closesInHeader(job) ?? closesInText(job)
