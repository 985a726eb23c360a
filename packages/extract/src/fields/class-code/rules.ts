/** Rules for the code of a class. */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { isOwn, type JobText } from '../../engine/reading.ts'
import { describedClasses } from '../../sections/class-titles.ts'
import { firstLabelled, labelledIn } from '../../sections/labels.ts'
import { titleLine } from '../title/rules.ts'
import { code } from './lexicon.ts'
import { isOfPosting } from './requisition.ts'

/** "Class Code: 2107 / 2108" of two levels: the code of each, in their order. */
export function codeOfLevel(job: JobText): Finding<string> | null {
  for (const one of labelledIn(job)) {
    if (one.key !== 'class-code') continue
    const codes = [...one.text.matchAll(/[^\s/,;&]+/g)].filter(match => code.test(match[0]))
    const own = codes[job.index]
    if (codes.length !== job.of || !own) continue
    const start = one.start + own.index
    return stated(job.reading, 'class-code/of-level', own[0], spanIn(one.passage, start, start + own[0].length))
  }
  return null
}

/**
 * "Class Code: 4215", and "4215 / Senior Buyer" behind "Class Code / Title"; refuses "Class Code: to be assigned".
 * @param ofRecord of several records: only where the label stands for this one alone
 */
export function labelledCode(job: JobText, ofRecord = false): Finding<string> | null {
  const one =
    firstLabelled(
      job,
      ['class-code', 'class-code-and-title'],
      found => code.test(found.text) && found.text.length < 60 && !isOfPosting(found) && (!ofRecord || isOwn(job, found.section)),
    ) ??
    firstLabelled(
      job,
      ['classification'],
      found => /^[A-Z]{0,2}\d{3,5}[A-Z]?$/.test(found.text) && (!ofRecord || isOwn(job, found.section)),
    )
  const printed = one && code.exec(one.text)?.[1]
  if (!one || !printed) return null
  const start = one.start + one.text.indexOf(printed)
  return stated(job.reading, 'class-code/label', printed, spanIn(one.passage, start, start + printed.length))
}

/** "PARKS SUPERVISOR 412" and "412 Parks Supervisor"; refuses "TECHNICIAN II" and "Recruiting for 2024". */
export function codeInTitle(job: JobText): Finding<string> | null {
  const line = titleLine(job)
  // behind a label only a code in brackets is one: "Class: Food Steward III (7731)"
  const bracketed = line?.parts.code && line.text[line.parts.code.start - 1] === '('
  const at = line?.rule === 'title/head' || bracketed ? line?.parts.code : null
  if (!line || !at) return null
  const printed = line.text.slice(at.start, at.end)
  if (/^(?:19|20)\d{2}$/.test(printed)) return null
  return stated(job.reading, 'class-code/title', printed, spanIn(line.passage, line.from + at.start, line.from + at.end))
}

/** "4C12" alone on a line of the first few; refuses a page number, a year, a postal code. */
export function codeAlone(job: JobText): Finding<string> | null {
  for (const passage of job.sections[0]?.kind === 'header' ? job.sections[0].passages.slice(0, 6) : []) {
    const printed =
      /^\(?(?:class\s+)?(?:code\s*)?#?\s*((?=[A-Z\d]*\d)(?:[A-Z]{1,3}\d{2,4}[A-Z]?|\d[A-Z]{1,2}\d{1,3}|\d{3,4}[A-Z]?))\)?$/i.exec(
        passage.text,
      )?.[1]
    if (!printed || /^(?:19|20)\d{2}$/.test(printed)) continue
    const start = passage.text.indexOf(printed)
    return stated(job.reading, 'class-code/alone', printed, spanIn(passage, start, start + printed.length))
  }
  return null
}

/** The code beside a class of a series in its table. */
export function codeInTable(job: JobText): Finding<string> | null {
  const described = describedClasses(job.reading.blocks)[job.index]
  return described?.codeSpan && described.code ? stated(job.reading, 'class-code/table', described.code, described.codeSpan) : null
}
