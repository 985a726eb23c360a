/** A set of labelled documents → its score: every document, every field, and what was invented. */
import { compare } from './compare.ts'
import { tallyByField } from './families.ts'
import type { JsonObject } from './json.ts'
import { type Failure, isInvention, shareOf } from './tally.ts'

export interface Labelled {
  name: string
  /** What a reader found, in the format that `compare` reads. */
  expected: JsonObject
  /** A plain extraction; undefined where there is none, which fails every check but those for nothing. */
  actual: unknown
}
export interface DocumentScore {
  name: string
  extracted: boolean
  passed: number
  all: number
  invented: number
  failures: Failure[]
}
export interface SetScore {
  documents: DocumentScore[]
  /** By field, as `tallyByField` names them, over all documents. */
  families: Record<string, { passed: number; all: number }>
  /** Mean share of the documents; 0 to 1. */
  mean: number
  /** The same for an extraction with one empty record: the checks that ask for nothing. */
  floor: number
}

const meanOf = (shares: number[]) => shares.reduce((total, share) => total + share, 0) / shares.length

/** @throws where there is nothing to score: a mean over no document is no figure. */
export function score(set: Labelled[]): SetScore {
  if (set.length === 0) throw new Error('There is no labelled document to score.')
  const families: SetScore['families'] = {}
  const documents = set.map(({ name, expected, actual }): DocumentScore => {
    for (const [family, { passed, all }] of tallyByField(expected, actual)) {
      const before = families[family] ?? { passed: 0, all: 0 }
      families[family] = { passed: before.passed + passed, all: before.all + all }
    }
    const { passed, all, failures } = compare(expected, actual)
    return { name, extracted: actual !== undefined, passed, all, invented: failures.filter(isInvention).length, failures }
  })
  const floor = meanOf(set.map(({ expected }) => shareOf(compare(expected, { records: [{}] }))))
  return { documents, families, mean: meanOf(documents.map(shareOf)), floor }
}
