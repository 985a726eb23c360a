/** The family of what the work is paid. */
import type { Finding, Pay } from '@specmill/model'
import type { JobText } from '../../engine/reading.ts'
import { family } from '../../field.ts'
import { payByName } from './by-name.ts'
import { inOwnDollars } from './dollars.ts'
import { payOnTwoLines } from './ends-on-lines.ts'
import { payGrade } from './grade.ts'
import { withHalvesJoined } from './halves.ts'
import { payOfRanges } from './lettered-ranges.ts'
import { labelledPay, payAlone, payInSections, payInTable, payInText } from './rules.ts'

export const pay = family({
  name: 'pay',
  keys: ['payGrade', 'pay'],
  find: (job, found) => {
    const pay = payOf(job).map(ofNoHour)
    return { payGrade: payGrade(job), pay: pay.map(one => inOwnDollars(job.reading, one, found.employer?.value?.jurisdiction ?? null)) }
  },
})

/** What is told of this level alone comes before what is told of all levels, and that before what stands in running text. */
function payOf(job: JobText): Finding<Pay>[] {
  const tabled = payInTable(job)
  const named = tabled.length > 0 ? [] : [payByName(job), payOfRanges(job)].find(found => found.length > 0)
  if (named?.length) return once(named)
  const said = once(withHalvesJoined([...(tabled.length > 0 ? tabled : labelledPay(job)), ...payInSections(job)]))
  if (said.length > 0) return said
  const onLines = payOnTwoLines(job)
  const text = onLines.length > 0 ? onLines : once(payInText(job))
  return text.length > 0 ? text : payAlone(job)
}

/** In any currency whose sign is read. */
const mostInAnHour = 5_000

/** "Salary/Hourly: $49,023/$23.57" names one period for both: nobody earns thousands in an hour. */
const ofNoHour = (one: Finding<Pay>): Finding<Pay> =>
  one.value?.per === 'hour' && (one.value.max ?? one.value.min ?? 0) >= mostInAnHour ? { ...one, value: { ...one.value, per: null } } : one

/** The same figures said twice are one; the one that names its period stays. An end of a range said again is none of its own. */
function once(found: readonly Finding<Pay>[]): Finding<Pay>[] {
  return found.filter(({ value }, index) => {
    if (found.some(other => isEndOf(value, other.value))) return false
    const alike = (other: Finding<Pay>) => other.value?.min === value?.min && other.value?.max === value?.max
    const timed = found.findIndex(other => alike(other) && other.value?.per !== null)
    return (timed >= 0 ? timed : found.findIndex(alike)) === index
  })
}

/** "$20 (start)" of "$20 to $30 an hour" */
const isEndOf = (one: Pay | null, range: Pay | null): boolean => {
  if (!one || !range || one.label !== null || range.min === null || range.max === null || range.min === range.max) return false
  if (one.max !== null && one.max !== one.min) return false
  return (one.min === range.min || one.min === range.max) && (one.per === null || one.per === range.per)
}
