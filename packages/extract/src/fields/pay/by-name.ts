/** What a text pays each level of a series by its name: "Clerk I: $19.84 - $24.12 per hour". */
import type { Finding, Pay } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, type Reading } from '../../engine/reading.ts'
import { remembered } from '../../engine/remembered.ts'
import { describedClasses, namesOf } from '../../sections/class-titles.ts'
import { payIn } from './ranges.ts'

/** Signs between the name of a level and what it is paid. */
const leadsToPay = /^\s*(?:[:(|\t–—-]+\s*)?(?:salary(?: range)?\s*:?\s*)?(?=[$£€]\s?\d)/i
const showsMoney = /[$£€]\s?\d/
/** In characters, behind the name of a level. */
const reach = 160

interface PayOfLevel {
  level: number
  passage: Passage
  pay: Pay
  start: number
  end: number
}

/**
 * "Clerk II ($57,803 - $70,304 annually) is …", or money right below the heading of a level; refuses "Clerk II is paid more than $20 an hour".
 * @returns none unless two levels of the series are told apart so
 */
export function payByName(job: JobText): Finding<Pay>[] {
  if (job.title === null || job.of < 2) return []
  const all = payOfLevels(job.reading)
  return new Set(all.map(({ level }) => level)).size < 2
    ? []
    : all
        .filter(({ level }) => level === job.index)
        .map(({ passage, pay, start, end }) => stated(job.reading, 'pay/of-level', pay, spanIn(passage, start, end)))
}

/** Asked for each record of a series. */
const payOfLevels = remembered((reading: Reading): PayOfLevel[] => {
  const { names, of } = namesOf(describedClasses(reading.blocks))
  return passagesOf(reading.sections).flatMap(({ section, passage }) => {
    const { text, cells } = passage
    if (!showsMoney.test(text) || cells.length > 1) return []
    const [only, ...others] = section.records
    const isBelowHeading = others.length === 0 && passage === section.passages[0] && showsMoney.test(text.slice(0, 2))
    const mentions = mentionsIn(text, names)
    return [
      ...(only !== undefined && isBelowHeading ? payAt(only, passage, 0, reach) : []),
      ...mentions.flatMap(({ name, end }, at) =>
        payAt(of[name] ?? 0, passage, end, Math.min(end + reach, mentions[at + 1]?.start ?? text.length, stop(text, end))),
      ),
    ]
  })
})

/** Money that stands first in [from, to) of a passage, and what is told there besides. */
function payAt(level: number, passage: Passage, from: number, to: number): PayOfLevel[] {
  const text = passage.text.slice(from, to)
  const lead = leadsToPay.exec(text)
  const written = lead ? payIn(text) : []
  return lead && written[0] && written[0].start <= lead[0].length
    ? written.map(({ pay, start, end }) => ({ level, passage, pay, start: from + start, end: from + end }))
    : []
}

/** Where the sentence or the brackets end. */
function stop(text: string, from: number): number {
  const at = /\)|[.;]\s/.exec(text.slice(from))?.index
  return at === undefined ? text.length : from + at
}

interface Mention {
  name: number
  start: number
  end: number
}

/** Names of classes in a text; none that stands inside another. */
function mentionsIn(text: string, names: readonly string[]): Mention[] {
  const shown = text.toLowerCase()
  const found = names.flatMap((name, index): Mention[] => {
    const start = shown.indexOf(name.toLowerCase())
    const end = start + name.length
    const isWhole = start >= 0 && !/[\p{L}\d]/u.test(`${text[end] ?? ''}${text[start - 1] ?? ''}`)
    return isWhole ? [{ name: index, start, end }] : []
  })
  const isInside = (one: Mention) =>
    found.some(({ start, end }) => start <= one.start && end >= one.end && end - start > one.end - one.start)
  return found.filter(one => !isInside(one)).sort((a, b) => a.start - b.start)
}
