/** Rules for pay and for the grade, which is not money. */
import type { Finding, Pay } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { isOwn, type JobText, passagesOf, type SectionNode, sectionsOf } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { describedClasses } from '../../sections/class-titles.ts'
import { firstLabelled, labelledIn } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { notPay, payWords } from './lexicon.ts'
import { payIn, periodWords, type WrittenPay } from './ranges.ts'

const finding = (job: JobText, rule: string, pay: Pay, spans: Span[]) => stated(job.reading, rule, pay, spans)

/** "Salary: $24.10 - $30.85 Hourly"; refuses "Salary: see the class table". */
export function labelledPay(job: JobText): Finding<Pay>[] {
  return labelledIn(job).flatMap(one => {
    if (one.key !== 'pay' && one.key !== 'grade') return []
    const named = periodWords(one.label)
    return ofLevel(job, steps(payIn(withoutExtras(one.text), true), one.text), isOwn(job, one.section), ({ pay }) => pay).map(
      ({ pay, start, end }) => {
        const per = pay.per ?? named?.per ?? periodWords(one.text.slice(end, end + 30))?.per ?? null
        const far = pay.per || named ? null : periodWords(one.text.slice(end, end + 30))
        return finding(job, 'pay/label', { ...pay, currency: pay.currency, per }, [
          spanIn(one.passage, one.start + start, one.start + end + (far?.end ?? 0)),
        ])
      },
    )
  })
}

/**
 * "Salary: I: $24 - $30; II: $28 - $35" of two levels: the pay of each, in their order.
 * "$20 an hour; $41,600 a year" says one pay twice and stays with both.
 */
function ofLevel<T>(job: JobText, all: T[], own: boolean, payOf: (one: T) => Pay | null): T[] {
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

/** "$20 per hour plus a shift differential of $1.50" pays 20. */
const withoutExtras = (text: string): string => {
  const at = [text.search(extras), text.search(further)].filter(place => place > 0 && /\d/.test(text.slice(0, place)))
  return at.length > 0 ? text.slice(0, Math.min(...at)) : text
}
/** A sentence of its own about what comes on top. */
const further = /[.;]\s+(?=[^.;$]{0,60}\b(?:differentials?|bonus(?:es)?|incentives?|allowances?|premiums?)\b)/i
const extras =
  /[,;]?\s+(?:plus|with|and|\+) (?:up to )?(?:an? )?(?:[$£€][\d,.]+k? |\d+(?:\.\d+)?% )?(?:[\w-]+ ){0,3}(?:bonus(?:es)?|differential|incentive|allowance|benefits|supplement|superannuation|super|equity|commission|loading|stock|options|relocation|tips)\b/i

/** The pay beside the class in the table of a series: "Recreation Aide II ⇥ $4,530 - $5,506" below "Monthly Salary". */
export function payInTable(job: JobText): Finding<Pay>[] {
  const span = job.title === null ? null : describedClasses(job.reading.blocks)[job.index]?.paySpan
  const block = span ? job.reading.blocks[span.block] : undefined
  if (!span || !block) return []
  const column = block.cells.findIndex(cell => cell.start === span.start)
  const heads = job.reading.blocks.filter(({ index, raw }) => index < span.block && raw.table === block.raw.table)
  const named = heads.map(({ cells }) => periodWords(cells[column]?.text ?? '')).find(one => one !== null)
  return payIn(block.text.slice(span.start, span.end), true).map(({ pay, start, end }) =>
    finding(job, 'pay/table', { ...pay, per: pay.per ?? named?.per ?? null }, [
      { block: span.block, start: span.start + start, end: span.start + end },
    ]),
  )
}

/** In characters: a line that is little more than the pay. */
const longestLine = 160
const firstLines = 25

/** "£500 per day", "$92,410 – $103,880 + relocation" on a line of their own at the top; refuses "$500 sign-on bonus". */
export function payAlone(job: JobText): Finding<Pay>[] {
  for (const passage of topOf(job, firstLines)) {
    if (passage.text.length > longestLine || passage.cells.length > 1 || !/[$£€₹]\s?\d/.test(passage.text)) continue
    for (const segment of passage.text.matchAll(/[^|·•]+/g)) {
      const text = withoutExtras(segment[0])
      const [only, ...others] = /^\s*[$£€₹]/.test(text) && !notPay.test(text) ? payIn(text) : []
      if (!only || others.length > 0 || (only.pay.min ?? only.pay.max ?? 0) < least) continue
      if (only.pay.per === null && (only.pay.min === only.pay.max || text.trim().length > only.end + 30)) continue
      return [finding(job, 'pay/line', only.pay, [spanIn(passage, segment.index + only.start, segment.index + only.end)])]
    }
  }
  return []
}
/** Less is no pay for an hour. */
const least = 7

/** Sentences of sections about pay; "ANNUAL SALARY" above them gives the period. */
export function payInSections(job: JobText): Finding<Pay>[] {
  const read = (own: boolean) =>
    sectionsOf(job, 'compensation')
      .filter(section => isOwn(job, section) === own)
      .flatMap(section => section.passages.flatMap(passage => fromPassage(job, section, passage)))
  return [...ofLevel(job, read(false), false, ({ value }) => value), ...read(true)]
}

/** Of a sentence that names a part of the employer for its own rates: "The salary in the Harbor Department is $101,455 to $148,331". */
const ownRates =
  /\bin (?:the )?((?:\p{Lu}[\p{L}&'’.-]*|of|and|the)(?:\s+(?:\p{Lu}[\p{L}&'’.-]*|of|and|the|&)){0,6})\s+(?:is|are|ranges?)\b/u

function fromPassage(job: JobText, section: SectionNode, passage: Passage): Finding<Pay>[] {
  const heading = section.heading ? periodWords(section.heading) : null
  const headingSpan: Span | null =
    heading && section.headingSpan
      ? { ...section.headingSpan, start: section.headingSpan.start + heading.start, end: section.headingSpan.start + heading.end }
      : null
  return sentencesOf(passage.text).flatMap(sentence => {
    if (notPay.test(sentence.text) && !/\bsalary (?:range )?(?:is|of)\b/i.test(sentence.text)) return []
    const place = ownRates.exec(sentence.text)
    const labelSpan = place?.[1]
      ? [
          spanIn(
            passage,
            sentence.start + place.index + place[0].indexOf(place[1]),
            sentence.start + place.index + place[0].indexOf(place[1]) + place[1].length,
          ),
        ]
      : []
    return steps(payIn(sentence.text), sentence.text).map(({ pay, start, end }) => {
      const said = pay.per ? null : periodWords(sentence.text)
      const per = pay.per ?? said?.per ?? heading?.per ?? null
      const from = headingSpan && !pay.per && !said ? [headingSpan] : []
      return finding(job, 'pay/section', { ...pay, per, label: place?.[1] ?? null }, [
        ...from,
        ...labelSpan,
        spanIn(passage, sentence.start + start, sentence.start + end),
      ])
    })
  })
}

/** Six or more rising rates between semicolons are the steps of one range; fewer where the text calls them steps. */
function steps(written: WrittenPay[], text: string): WrittenPay[] {
  const first = written[0]
  const last = written.at(-1)
  const flat = written.every(({ pay }) => pay.min !== null && pay.min === pay.max)
  const rising = written.every((one, index) => index === 0 || (one.pay.min ?? 0) > (written[index - 1]?.pay.min ?? 0))
  if (!first || !last || written.length < (/\bsteps?\b/i.test(text) ? 3 : 6) || !flat || !rising) return written
  return [{ ...first, pay: { ...first.pay, max: last.pay.max, per: first.pay.per ?? last.pay.per }, end: last.end }]
}

const notOfPay =
  /duties$|^(?:knowledge|skills|abilities|knowledge-skills-abilities|education|experience|physical-demands|environment|history|supervision|class-requirements)$/

/** In a section about something else, only a sentence that begins with the pay is about pay. */
const beginsWithPay = /^(?:the )?(?:annual |starting |hiring |base |hourly )*(?:salary|pay|compensation|wage|rate of pay|hiring range)\b/i

/** "The hiring range for this position is $52,000 to $58,000"; refuses a budget, a bonus, a deductible. */
export function payInText(job: JobText): Finding<Pay>[] {
  for (const { section, passage } of passagesOf(job.sections)) {
    if (!/[$£€₹]\s?\d/.test(passage.text)) continue
    const found = sentencesOf(passage.text).flatMap(sentence => {
      if (!payWords.test(sentence.text) || notPay.test(sentence.text)) return []
      if (notOfPay.test(section.kind) && !beginsWithPay.test(sentence.text)) return []
      return payIn(sentence.text).flatMap(({ pay, start, end }) => {
        const per = pay.per ?? periodWords(sentence.text)?.per ?? null
        return (pay.min ?? pay.max ?? 0) < least
          ? []
          : [finding(job, 'pay/sentence', { ...pay, per }, [spanIn(passage, sentence.start + start, sentence.start + end)])]
      })
    })
    if (found.length > 0) return found
  }
  return []
}

const grade =
  /^(?:grade\s*)?((?:[A-Z]{1,5}[- ]?)?\d{1,4}(?:[-.]?[A-Z\d]{1,3})?(?:\s?[-–]\s?\d{1,3})?|[A-Z]{1,3}\d{1,3}[A-Z]?|[A-Z]{1,2}|\p{Lu}[\p{L} ]{2,25})$/u

/** "31", "M14", "GS-7": what stands for a grade among others. */
const shortGrade = /^(?=.*\d)[A-Z]{0,4}-?\d{1,4}[A-Z]?$/i

function gradeInTable(job: JobText): Finding<string> | null {
  const span = job.title === null ? null : describedClasses(job.reading.blocks)[job.index]?.gradeSpan
  return span ? stated(job.reading, 'pay/grade-table', job.reading.blocks[span.block]?.text.slice(span.start, span.end) ?? '', span) : null
}

/** "Salary Range: 31/35" of two levels: the grade of each, in their order. */
function gradeOfLevel(job: JobText): Finding<string> | null {
  if (job.title === null || job.of < 2) return null
  for (const one of labelledIn(job)) {
    if (one.key !== 'grade' && one.key !== 'pay') continue
    const grades = [...one.text.matchAll(/[^\s/,;&]+/g)]
    const own = grades[job.index]
    if (!own || grades.length !== job.of || !grades.every(([text]) => shortGrade.test(text))) continue
    const start = one.start + own.index
    return stated(job.reading, 'pay/grade-of-level', own[0], spanIn(one.passage, start, start + own[0].length))
  }
  return null
}

/** "PAY RANGE: N19", "Salary Grade: DT07"; refuses "Pay Range: $24 - $30" and "Range: Open". */
export function payGrade(job: JobText): Finding<string> | null {
  const tabled = gradeInTable(job)
  if (tabled) return tabled
  const one = firstLabelled(job, ['grade', 'pay', 'classification'], found => {
    if (found.key === 'classification') return /^(?:band|grade|level)\s+[A-Z]?\d{1,2}[A-Z]?$/i.test(found.text)
    const text = found.text.replace(/^grade\s+/i, '').replace(/\s*\((?:SCP|points?|steps?|spinal)\b[^()]*\)$/i, '')
    if (/[$£€]|,\d{3}|\.\d{2}\b|^\d{2,3}\s*[-–]\s*\d{2,3}$/.test(text) || text.length > 30) return false
    if (found.key === 'pay')
      return /\d/.test(text) && grade.test(text) && !/^\d{2,}(?:\.\d+)?$/.test(text) && !/^(?:19|20)\d{2}$/.test(text)
    if (/^(?:level|range|band|schedule code)$/i.test(found.label.trim()) && !/\d/.test(text)) return false
    return (
      grade.test(text) &&
      !/\b(?:grade|profile|compensation)\b/i.test(text) &&
      !/^(?:open|none|n\/a|tbd|see|exempt|various|negotiable|full|part)\b/i.test(text)
    )
  })
  if (!one) return gradeOfLevel(job) ?? gradeBesidePay(job) ?? gradeAmongTerms(job)
  const value = grade.exec(one.text)?.[1] ?? one.text.replace(/^grade\s+/i, '')
  const start = one.start + one.text.indexOf(value)
  return stated(job.reading, 'pay/grade', value, spanIn(one.passage, start, start + value.length))
}

/** "Classification: APS Level 6": the grades of public services elsewhere. */
const ofService = /^(?:APS|EL|VPS|HEW|HEO|ASO|AO|SO)\s?(?:Level\s|Grade\s)?\d{1,2}\b/

function gradeOfService(job: JobText): Finding<string> | null {
  const one = firstLabelled(job, ['classification', 'grade', 'class-title'], found => ofService.test(found.text))
  const value = one && ofService.exec(one.text)?.[0]
  return one && value ? stated(job.reading, 'pay/grade-of-service', value, spanIn(one.passage, one.start, one.start + value.length)) : null
}

/** "Classification: Non-exempt, Grade 12", "Mechanic (Labor Grade 9)" */
const gradeAmong = /(?:^|[,;(]\s*)(?:(?:labor|pay|salary|job) )?grade\s+([A-Z]?\d{1,3}[A-Z]?)(?=\s*(?:$|[,;)]))/i

function gradeAmongTerms(job: JobText): Finding<string> | null {
  const one = firstLabelled(
    job,
    ['classification', 'class-title', 'type', 'flsa'],
    found => found.text.length < 90 && gradeAmong.test(found.text),
  )
  const match = one && gradeAmong.exec(one.text)
  if (!one || !match?.[1]) return gradeOfService(job)
  const start = one.start + match.index + match[0].lastIndexOf(match[1])
  return stated(job.reading, 'pay/grade-among', match[1], spanIn(one.passage, start, start + match[1].length))
}

const besidePay =
  /^(?:(?:pay |salary )?(?:grade|band|level|range|scale)\s+)?((?=[A-Z-]*\d)[A-Z]{0,4}-?\d{1,3}(?:[A-Z]|\/\d{1,3})?)\s*[,:(–-]*\s*(?:,?\s*SCP\s*\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s*[,:(–-]*\s*|,?\s*steps?\s+[A-Z\d]{1,2}(?:\s*[-–]\s*[A-Z\d]{1,2})?\s*[,:(–-]*\s*)?\(?\s*[$£€]/i

/** "Pay Grade: 14 ($48,210 - $72,315)", "Salary: Grade 7, $41,912"; refuses "Salary: 2 x $900". */
function gradeBesidePay(job: JobText): Finding<string> | null {
  const one = firstLabelled(job, ['grade', 'pay'], found => {
    const match = besidePay.exec(found.text)
    return match !== null && (found.key === 'grade' || /^(?:pay |salary )?(?:grade|band|level|range|scale)\b|^[A-Z]/i.test(found.text))
  })
  const value = one && besidePay.exec(one.text)?.[1]
  if (!one || !value) return null
  const start = one.start + one.text.indexOf(value)
  return stated(job.reading, 'pay/grade-beside', value, spanIn(one.passage, start, start + value.length))
}
