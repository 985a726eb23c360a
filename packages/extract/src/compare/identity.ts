/** Whether two records are versions of one class. Likeness of their texts is no sign: a specification that is rewritten keeps a third of its words. */
import type { Comparison, JobRecord } from '@specmill/model'
import { sameText } from './alike.ts'

const known = (a: string | null | undefined, b: string | null | undefined) => Boolean(a && b)
const equal = (a: string, b: string) => sameText(a.replace(/[^\p{L}\p{N}]+/gu, ' '), b.replace(/[^\p{L}\p{N}]+/gu, ' '))

/** @returns same-class where title and code agree, or title and employer, and nothing contradicts. */
export function identityOf(before: JobRecord, after: JobRecord): Comparison['identity'] {
  const facts = [
    { what: 'title', a: before.title, b: after.title },
    { what: 'class code', a: before.classCode, b: after.classCode },
    { what: 'employer', a: before.employer?.name, b: after.employer?.name },
  ].map(fact => ({ ...fact, both: known(fact.a, fact.b), agree: known(fact.a, fact.b) && equal(fact.a ?? '', fact.b ?? '') }))
  const reasons = facts.map(({ what, a, b, both, agree }) => {
    if (!both) return a || b ? `only one names its ${what} (${a ?? b})` : `neither names its ${what}`
    return agree ? `same ${what}: ${a}` : `another ${what}: ${a} and ${b}`
  })
  const [title, code, employer] = facts
  const against = facts.filter(({ both, agree }) => both && !agree).length
  const agreed = facts.filter(({ agree }) => agree).length
  if (employer?.both && !employer.agree) return { verdict: 'different', reasons }
  if (against === 0 && agreed >= 2) return { verdict: 'same-class', reasons }
  // a class keeps its code when it is given another title
  if (agreed > 0 && (title?.agree || code?.agree)) return { verdict: 'perhaps', reasons }
  // neither bears a name to go by: nothing speaks for it or against it
  if (against === 0 && [title, code].every(fact => !fact?.a && !fact?.b)) return { verdict: 'perhaps', reasons }
  return { verdict: 'different', reasons }
}

const newest = (record: JobRecord): string | null => {
  const dates = [...record.history.map(({ date }) => date), record.postedOn].filter(date => date !== null)
  return dates.sort().at(-1) ?? null
}

/** Which of the two is the older one, by the dates that they bear. */
export function orderOf(before: JobRecord, after: JobRecord): Comparison['order'] {
  const [a, b] = [newest(before), newest(after)]
  if (!a || !b) {
    const reason = a || b ? `Only one of the two bears a date (${a ?? b}), so that their order cannot be proved.` : 'Neither bears a date.'
    return { older: null, reason }
  }
  if (a === b) return { older: null, reason: `Both bear the date ${a}.` }
  return { older: a < b ? 'before' : 'after', reason: `The newest dates are ${a} and ${b}.` }
}
