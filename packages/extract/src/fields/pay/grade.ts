/** Rules for the pay grade, which is not money. */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf, sectionsOf } from '../../engine/reading.ts'
import { sentencesOf } from '../../language/sentences.ts'
import { describedClasses } from '../../sections/class-titles.ts'
import { firstLabelled, labelledIn } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { federalGrade } from './federal-grade.ts'

const grade =
  /^(?:gr(?:ade|id)\s*)?((?:[A-Z]{1,5}[- ]?)?\d{1,4}(?:[-.]?[A-Z\d]{1,3})?(?:\s?[-–]\s?\d{1,3})?|[A-Z]{1,3}\d{1,3}[A-Z]?|[A-Z]{1,2}|\p{Lu}[\p{L} ]{2,25})$/u

/** "31", "M14", "GS-7": what stands for a grade among others. */
const shortGrade = /^(?=.*\d)[A-Z]{0,4}-?\d{1,4}[A-Z]?$/i

function gradeInTable(job: JobText): Finding<string> | null {
  const span = job.title === null ? null : describedClasses(job.reading.blocks)[job.index]?.gradeSpan
  return span ? stated(job.reading, 'pay/grade-table', job.reading.blocks[span.block]?.text.slice(span.start, span.end) ?? '', span) : null
}

/** "Salary Range: 31/35", "Pay: Grid 12 / Grid 15" of two levels: the grade of each, in their order. */
function gradeOfLevel(job: JobText): Finding<string> | null {
  if (job.title === null || job.of < 2) return null
  for (const one of labelledIn(job)) {
    if (one.key !== 'grade' && one.key !== 'pay') continue
    const grades = [...one.text.matchAll(/(?:gr(?:ade|id)\s+)?([^\s/,;&]+)/gi)]
    const own = grades[job.index]
    if (!own?.[1] || grades.length !== job.of || !grades.every(([, text]) => shortGrade.test(text ?? ''))) continue
    const start = one.start + own.index + own[0].length - own[1].length
    return stated(job.reading, 'pay/grade-of-level', own[1], spanIn(one.passage, start, start + own[1].length))
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
      // one number is a range of a schedule; a rate of pay has a sign, cents, or more figures
      return (
        (/\d/.test(text) || (/\brange\b/i.test(found.label) && /^[IVX]{1,4}$/.test(text))) &&
        grade.test(text) &&
        !(/^\d{2,}(?:\.\d+)?$/.test(text) && !(/\brange\b/i.test(found.label) && /^\d{2}$/.test(text))) &&
        !/^(?:19|20)\d{2}$/.test(text)
      )
    if (/^(?:level|range|band|schedule code)$/i.test(found.label.trim()) && !/\d/.test(text)) return false
    // what service a plan is of is no grade of it
    if (/\bplan\b/i.test(found.label) && /^(?:un)?classified\b/i.test(text)) return false
    return (
      grade.test(text) &&
      !/\b(?:grade|profile|compensation)\b/i.test(text) &&
      !/^(?:open|none|n\/a|tbd|see|exempt|various|negotiable|full|part)\b/i.test(text)
    )
  })
  if (!one)
    return (
      gradeOfLevel(job) ?? gradeBesidePay(job) ?? gradeAmongTerms(job) ?? federalGrade(job) ?? gradeInSentence(job) ?? gradeInFront(job)
    )
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

/** "a full-time position, Grade 7, with an hourly range of $29 to $35"; refuses "teaches Grade 7". */
const gradeToldWithPay = /(?:,|\(|\bat|\bis)\s+(?:pay\s+|salary\s+)?grade\s+([A-Z]{0,2}-?\d{1,3})(?=[,;.)]|\s+(?:with|at|\())/i

function gradeInSentence(job: JobText): Finding<string> | null {
  for (const { passage } of passagesOf(sectionsOf(job, 'header', 'summary', 'compensation')))
    for (const sentence of /\bgrade\b/i.test(passage.text) ? sentencesOf(passage.text) : []) {
      const match = /[$£€]\s?\d/.test(sentence.text) ? gradeToldWithPay.exec(sentence.text) : null
      if (!match?.[1]) continue
      const start = sentence.start + match.index + match[0].lastIndexOf(match[1])
      return stated(job.reading, 'pay/grade-sentence', match[1], spanIn(passage, start, start + match[1].length))
    }
  return null
}

/** "Salary Range 19: $21.06 - $25.67": the label holds the number of the range. */
const inFront = /^(?:salary|pay) (?:range|grade|schedule) ([A-Z]?\d{1,3}[A-Z]?)\s*[:(–-]+\s*(?=[$£€]\s?\d)/i

function gradeInFront(job: JobText): Finding<string> | null {
  for (const passage of topOf(job, firstLines)) {
    const value = inFront.exec(passage.text)?.[1]
    const start = value ? passage.text.indexOf(value) : 0
    if (value) return stated(job.reading, 'pay/grade-in-front', value, spanIn(passage, start, start + value.length))
  }
  return null
}
const firstLines = 25
