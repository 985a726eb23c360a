/** Rules for pay, by where it is told: behind a label, in a table, on a line of its own, in sections, in a sentence. */
import type { Finding, Pay } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { type Passage, spanIn } from '../../engine/passage.ts'
import { isOwn, type JobText, passagesOf, type SectionNode, sectionsOf } from '../../engine/reading.ts'
import type { Span } from '../../engine/span.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { describedClasses } from '../../sections/class-titles.ts'
import { labelledIn } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { linesOfPay } from './labelled-lines.ts'
import { notPay, payWords } from './lexicon.ts'
import { ofLevel } from './of-level.ts'
import { payIn, periodWords, type WrittenPay } from './ranges.ts'
import { steps } from './steps.ts'

const finding = (job: JobText, rule: string, pay: Pay, spans: Span[]) => stated(job.reading, rule, pay, spans)

/** "Salary: $24.10 - $30.85 Hourly"; refuses "Salary: see the class table". */
export function labelledPay(job: JobText): Finding<Pay>[] {
  return labelledIn(job).flatMap(one => {
    if (one.key !== 'pay' && one.key !== 'grade') return []
    const named = periodWords(one.label)
    const written = payIn(withoutExtras(one.text), true).map(found => endNamedBy(one.label, found))
    return ofLevel(job, steps(written, one.text), isOwn(job, one.section), ({ pay }) => pay).map(({ pay, start, end }) => {
      const far = pay.per || named ? null : periodWords(one.text.slice(end, end + 30))
      const per = pay.per ?? named?.per ?? far?.per ?? null
      return finding(job, 'pay/label', { ...pay, per }, [spanIn(one.passage, one.start + start, one.start + end + (far?.end ?? 0))])
    })
  })
}

/** "Minimum Salary: $41,000" is the lower end of a range, whose other end stands elsewhere if anywhere. */
function endNamedBy(label: string, written: WrittenPay): WrittenPay {
  const { pay } = written
  if (pay.min === null || pay.min !== pay.max) return written
  if (/^min(?:imum)?\b/i.test(label)) return { ...written, pay: { ...pay, max: null } }
  return /^max(?:imum)?\b/i.test(label) ? { ...written, pay: { ...pay, min: null } } : written
}

/** "$20 per hour plus a shift differential of $1.50" pays 20. */
const withoutExtras = (text: string): string => {
  const at = [text.search(extras), text.search(further)].filter(place => place > 0 && /\d/.test(text.slice(0, place)))
  return at.length > 0 ? text.slice(0, Math.min(...at)) : text
}
/** A sentence of its own about what comes on top. */
const further = /[.;]\s+(?=[^.;$]{0,60}\b(?:differentials?|bonus(?:es)?|incentives?|allowances?|premiums?)\b)/i
const extras =
  /[,;]?\s+(?:plus|with|and|\+) (?:up to )?(?:an? )?(?:[$£€][\d,.]+k? |\d+(?:\.\d+)?% )?(?:[\w-]+ ){0,3}(?:bonus(?:es)?|differential|incentive|allowance|benefits|supplement|superannuation|super|equity|commission|loading|stock|options|payments?|relocation|tips)\b/i

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

const notOfPay =
  /duties$|^(?:knowledge|skills|abilities|knowledge-skills-abilities|education|experience|physical-demands|environment|history|supervision|class-requirements)$/

/** In a section about something else, only a sentence that begins with the pay is about pay. */
const beginsWithPay =
  /^(?:the )?(?:20\d\d )?(?:annual |starting |hiring |base |hourly )*(?:salary|pay|compensation|wage|rate of pay|hiring range)\b/i

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
    if (found.length > 0) return linesOfPay(job, section, passage) ?? found
  }
  return []
}
