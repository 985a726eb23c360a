/** The family of what the work is paid. */
import type { Finding, Pay } from '@specmill/model'
import { family } from '../../field.ts'
import { labelledPay, payGrade, payInSections, payInText } from './rules.ts'

export const pay = family({
  name: 'pay',
  keys: ['payGrade', 'pay'],
  find: job => {
    const labelled = labelledPay(job)
    const sections = payInSections(job)
    const found = once([...labelled, ...sections])
    return { payGrade: payGrade(job), pay: found.length > 0 ? found : once(payInText(job)) }
  },
})

/** The same figures said twice are one; the one that names its period stays. */
function once(found: readonly Finding<Pay>[]): Finding<Pay>[] {
  return found.filter(({ value }, index) => {
    const alike = (other: Finding<Pay>) => other.value?.min === value?.min && other.value?.max === value?.max
    const better = found.findIndex(other => alike(other) && (other.value?.per !== null || value?.per === null))
    return better === index || (better < 0 && found.findIndex(alike) === index)
  })
}
