/** Paths and minima, derived from the tree of requirements. */
import { type EducationLevel, educationLevels, type Finding, type Path, type Requirement } from '@specmill/model'
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

export interface Minima {
  minimumExperience: Finding<string> | null
  minimumEducation: Finding<EducationLevel> | null
  paths: Finding<Path>[]
}

/** @param finding how a value that follows from the tree is told. */
export function minimaOf(tree: Requirement | null, finding: <V>(value: V, shape: 'shortest-path' | 'path') => Finding<V>): Minima {
  const paths = tree ? pathsThrough(tree) : []
  const experience = shortest(paths)
  const education = lowest(paths)
  return {
    minimumExperience: experience === null ? null : finding(experience, 'shortest-path'),
    minimumEducation: education === null ? null : finding(education, 'shortest-path'),
    paths: paths.map(path => finding(path, 'path')),
  }
}

export const minima = family({
  name: 'minima',
  keys: ['minimumExperience', 'minimumEducation', 'paths'],
  find: (_, { requirements }) =>
    minimaOf(requirements?.value ?? null, (value, shape) => ({
      value,
      certainty: 'implied',
      confidence: confidenceOf(`minima/${shape}`),
      rule: `minima/${shape}`,
      evidence: requirements?.evidence ?? [],
    })),
})
