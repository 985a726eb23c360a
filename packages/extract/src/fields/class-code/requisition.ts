/** Rules for the number of one posting, which is no class code. */
import type { Finding } from '@specmill/model'
import { stated } from '../../engine/finding.ts'
import { spanIn } from '../../engine/passage.ts'
import { type JobText, passagesOf } from '../../engine/reading.ts'
import { datesIn } from '../../language/dates.ts'
import { type Labelled, labelledIn } from '../../sections/labels.ts'
import { topOf } from '../../sections/top.ts'
import { titleLine } from '../title/rules.ts'
import { code } from './lexicon.ts'

/** "Job Code: ZX/ENG/2231", "Job Code #: AB-501277": letters and many figures number one posting, and no class. */
export const isOfPosting = ({ key, label, text }: Labelled): boolean =>
  key === 'class-code' &&
  /^job code(?:\s*#|\s+no\.?)?:?$/i.test(label.trim()) &&
  /^[A-Z]{1,6}[/-](?:[A-Z]{1,6}[/-])?\d{2,8}$/i.test(text) &&
  (!code.test(text) || numberedPosting.test(text))

/** "AB-501277" by itself */
const numberedPosting = /^[A-Z]{2,4}-\d{6,9}$/

/** "Job Number: 2024-0317", "JR4044" alone near the top; refuses "Position: 1 of 3". */
export function requisition(job: JobText): Finding<string> | null {
  const one = labelledIn(job).find(
    found =>
      (found.key === 'requisition' || isOfPosting(found)) &&
      /\d/.test(found.text) &&
      found.text.length < 40 &&
      datesIn(found.text)[0]?.start !== 0,
  )
  if (one) {
    const printed = one.text.replace(/\s*(?:["“”!•|].*|\bapply now.*|\s[-–—]\s+\p{Lu}\p{Ll}.*)$/iu, '')
    return stated(job.reading, 'class-code/requisition', printed, spanIn(one.passage, one.start, one.start + printed.length))
  }
  for (const passage of topOf(job, 25)) {
    const numbered =
      /^(?:job|position|recruitment|vacancy)\s+(?:announcement|notice|opening|posting|vacancy)\s+(?:no\.?|number)\s+((?=\S*\d)[A-Z\d][A-Z\d/.-]{2,24})$/i.exec(
        passage.text,
      )
    if (numbered?.[1]) {
      const start = passage.text.length - numbered[1].length
      return stated(job.reading, 'class-code/requisition', numbered[1], spanIn(passage, start, passage.text.length))
    }
  }
  for (const passage of topOf(job, 25))
    if (/^(?:JR|R|REQ|R_|req)[-_ ]?\d{4,9}$|^\d{5}BR$/.test(passage.text) || numberedPosting.test(passage.text))
      return stated(job.reading, 'class-code/requisition-alone', passage.text, spanIn(passage))
  return behindTitle(job) ?? quoted(job) ?? afterId(job)
}

/** "ID 2025-1837" at the top, "Position #2025-0418" at the end, on a line of its own as exported pages print it; refuses "Position # 4". */
function afterId(job: JobText): Finding<string> | null {
  for (const { passage } of passagesOf(job.sections)) {
    const number = /^(?:(?:Job |Posting )?ID |(?:Position|Job) # ?)(\d{2,4}-\d{3,6}|\d{5,8})$/.exec(passage.text)?.[1]
    if (number) return stated(job.reading, 'class-code/requisition-id', number, spanIn(passage, passage.text.length - number.length))
  }
  return null
}

/** "quoting competition 40927", "Reference: REF4471" at the end of a paragraph; refuses "quoting the title". */
function quoted(job: JobText): Finding<string> | null {
  for (const { passage } of passagesOf(job.sections)) {
    const match =
      /\b[Qq]uot(?:e|ing) (?:the )?(?:(?:[Vv]acancy|[Jj]ob|[Pp]osting|[Pp]osition|[Cc]ompetition|[Rr]eference|[Rr]ef)\b\.? ?){1,2}(?:(?:number|no\.?|code)\b ?)?[:#]? ?((?=[A-Z\d/-]*\d{3})[A-Z\d][A-Z\d/-]{2,14})\b|\b(?:(?:job )?requisition (?:number|no\.?|id)|posting) ((?:[A-Z]{1,4}-?)?\d{6,9})\b|[.!] (?:Ref(?:erence)?|Vacancy|Job ref)(?: (?:number|no\.?|code))?: ((?=[A-Z\d/-]*\d{3})[A-Z\d][A-Z\d/-]{2,14})\.?$/.exec(
        passage.text.slice(0, 2000),
      )
    const number = match?.[1] ?? match?.[2] ?? match?.[3]
    if (!match || !number) continue
    const start = match.index + match[0].lastIndexOf(number)
    return stated(job.reading, 'class-code/requisition-quoted', number, spanIn(passage, start, start + number.length))
  }
  return null
}

/** "Correctional Nurse - (250003X9)": too long for the code of a class. */
function behindTitle(job: JobText): Finding<string> | null {
  const line = titleLine(job)
  const match = line && /\s[-–—]\s*\(((?=[^)]*\d{4})[A-Z\d-]{6,14})\)\s*$/.exec(line.text)
  if (!line || !match?.[1]) return null
  const start = line.from + match.index + match[0].indexOf(match[1])
  return stated(job.reading, 'class-code/requisition-title', match[1], spanIn(line.passage, start, start + match[1].length))
}
