/** Which of the pays that a text names belong to which level of a series. */
import type { Finding, Pay } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { describedClasses, namesOf } from '../../sections/class-titles.ts'
import { payIn } from './ranges.ts'

/**
 * "Salary: I: $24 - $30; II: $28 - $35" of two levels: the pay of each, in their order.
 * "$20 an hour; $41,600 a year" says one pay twice and stays with both.
 */
export function ofLevel<T>(job: JobText, all: T[], own: boolean, payOf: (one: T) => Pay | null): T[] {
  return job.title !== null && job.of > 1 && all.length === job.of && !own && areOfLevels(all.map(payOf))
    ? all.slice(job.index, job.index + 1)
    : all
}

/** Times the pay of the level below: more is another period. */
const mostBetweenLevels = 3

function areOfLevels(pays: readonly (Pay | null)[]): boolean {
  const periods = new Set(pays.flatMap(one => one?.per ?? []))
  const amounts = pays.map(one => one?.min ?? one?.max ?? 0)
  const steps = amounts.slice(1).map((amount, index) => amount / (amounts[index] ?? 0))
  const between = (from: number, to: number) => steps.every(step => step > from && step < to)
  return periods.size < 2 && (between(1, mostBetweenLevels) || between(1 / mostBetweenLevels, 1))
}

/** Signs between the name of a level and what it is paid. */
const leadsToPay = /^\s*(?:[:(|\t–—-]+\s*)?(?:salary(?: range)?\s*:?\s*)?(?=[$£€]\s?\d)/i
const showsMoney = /[$£€]\s?\d/
/** In characters, behind the name of a level. */
const reach = 160

/**
 * What the text pays each level by its name: "Clerk I: $19.84 - $24.12 per hour", "Clerk II ($57,803 - $70,304 annually) is …", or money right below its heading.
 * Refuses "Clerk II is paid more than $20 an hour".
 * @returns none unless two levels of the series are told apart so
 */
export function payByName(job: JobText): Finding<Pay>[] {
  if (job.title === null || job.of < 2) return []
  const { names, of } = namesOf(describedClasses(job.reading.blocks))
  const own: Finding<Pay>[] = []
  const paid = new Set<number>()
  const take = (level: number, passage: Passage, from: number, to: number) => {
    const text = passage.text.slice(from, to)
    const lead = leadsToPay.exec(text)
    if (!lead) return
    const [first, ...more] = payIn(text)
    if (!first || first.start > lead[0].length) return
    paid.add(level)
    if (level !== job.index) return
    for (const { pay, start, end } of [first, ...more])
      own.push(stated(job.reading, 'pay/of-level', pay, spanIn(passage, from + start, from + end)))
  }
  for (const { section, passage } of passagesOf(job.reading.sections)) {
    if (!showsMoney.test(passage.text) || passage.cells.length > 1) continue
    const [only] = section.records
    if (only !== undefined && section.records.length === 1 && passage === section.passages[0] && showsMoney.test(passage.text.slice(0, 2)))
      take(only, passage, 0, Math.min(reach, passage.text.length))
    const mentions = mentionsIn(passage.text, names)
    for (const [at, { name, end }] of mentions.entries())
      take(of[name] ?? 0, passage, end, Math.min(end + reach, mentions[at + 1]?.start ?? passage.text.length, stop(passage.text, end)))
  }
  return paid.size > 1 && own.length > 0 ? own : []
}

/** Where the sentence or the brackets end. */
function stop(text: string, from: number): number {
  const at = /\)|[.;]\s/.exec(text.slice(from))?.index
  return at === undefined ? text.length : from + at
}

/** Names of classes in a text, the longest first where two begin alike. */
function mentionsIn(text: string, names: readonly string[]): { name: number; start: number; end: number }[] {
  const shown = text.toLowerCase()
  const found = names.flatMap((name, index) => {
    const start = shown.indexOf(name.toLowerCase())
    const end = start + name.length
    return start < 0 || /[\p{L}\d]/u.test(text[end] ?? '') || /[\p{L}\d]/u.test(text[start - 1] ?? '') ? [] : [{ name: index, start, end }]
  })
  return found
    .filter(
      one =>
        !found.some(
          other => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
        ),
    )
    .sort((a, b) => a.start - b.start)
}
