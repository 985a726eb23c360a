/** The family of the classes around this one. It comes after the families from which it concludes: history, supervision, requirements. */
import type { Finding, RelatedClass } from '@specmill/model'
import { family } from '../../field.ts'
import { consolidated, listed, ofExperience } from './rules.ts'
import { superiors } from './superiors.ts'

export const relatedClasses = family({
  name: 'related-classes',
  keys: ['relatedClasses'],
  find: (job, found) => ({
    relatedClasses: once([...listed(job), ...consolidated(job, found), ...ofExperience(job, found), ...superiors(job, found)]),
  }),
})

const keyOf = ({ title, code }: RelatedClass): string => (title ?? code ?? '').toLowerCase()

/** Each class once a relation; one that is listed as a crosswalk is not repeated as experience. */
function once(findings: readonly Finding<RelatedClass>[]): Finding<RelatedClass>[] {
  const seen = new Set<string>()
  const crosswalk = new Set(findings.flatMap(({ value }) => (value?.relation === 'crosswalk' ? [keyOf(value)] : [])))
  return findings.filter(({ value }) => {
    if (!value || (value.relation === 'experience' && crosswalk.has(keyOf(value)))) return false
    const key = `${value.relation}/${keyOf(value)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
