/** Paths and minima, derived from the tree of requirements. */
import { type EducationLevel, educationLevels, type Finding, type Path } from '@specmill/model'
import { confidenceOf } from '../engine/confidence.ts'
import { family } from '../field.ts'
import { monthsFromIso } from '../language/durations.ts'
import { pathsThrough } from './paths.ts'

const lowest = (paths: readonly Path[]): EducationLevel | null =>
  paths.some(path => path.education === null) ? null : (educationLevels.find(level => paths.some(path => path.education === level)) ?? null)

const shortest = (paths: readonly Path[]): string | null =>
  paths.some(path => path.experience === null)
    ? null
    : paths
        .map(path => path.experience as string)
        .reduce<string | null>(
          (least, one) => (least !== null && (monthsFromIso(least) ?? 0) <= (monthsFromIso(one) ?? 0) ? least : one),
          null,
        )

export const minima = family({
  name: 'minima',
  keys: ['minimumExperience', 'minimumEducation', 'paths'],
  find: (_, { requirements }) => {
    if (!requirements?.value) return { minimumExperience: null, minimumEducation: null, paths: [] }
    const paths = pathsThrough(requirements.value)
    const derived = <V>(rule: string, value: V): Finding<V> => ({
      value,
      certainty: 'implied',
      confidence: confidenceOf(rule),
      rule,
      evidence: requirements.evidence,
    })
    const experience = shortest(paths)
    const education = lowest(paths)
    return {
      minimumExperience: experience === null ? null : derived('minima/shortest-path', experience),
      minimumEducation: education === null ? null : derived('minima/shortest-path', education),
      paths: paths.map(path => derived('minima/path', path)),
    }
  },
})
