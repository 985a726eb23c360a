/** A set of labelled documents → its score: every document, every field, and what was invented. */
import { compare } from './compare.ts'
import { tallyByField } from './families.ts'
import { addFigures, type FieldFigures, fieldFigures, noFigures } from './field-figures.ts'
import type { JsonObject } from './json.ts'
import { type Judgement, judge } from './judge.ts'
import { type Failure, inventionsIn, nothingChecked, shareOf } from './tally.ts'

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
  fields: Record<string, FieldFigures>
  /** Records found beside records there are: a series has one for each class. */
  records: FieldFigures
  /** Mean share of the documents; 0 to 1. */
  mean: number
  /** The same for an extraction with one empty record: the checks that ask for nothing. */
  floor: number
}

const emptyExtraction = { records: [{}] }
const meanOf = (shares: number[]) => shares.reduce((total, share) => total + share, 0) / shares.length

/** @throws where there is nothing to score: a mean over no document is no figure. */
export function score(set: Labelled[]): SetScore {
  if (set.length === 0) throw new Error('There is no labelled document to score.')
  const fields: SetScore['fields'] = {}
  let records = noFigures
  const documents = set.map(({ name, expected, actual }): DocumentScore => {
    const judgements = judge(expected, actual)
    const judgementsOf = (field: string): Judgement[] => judgements.filter(judgement => judgement.field === field)
    records = addFigures(records, fieldFigures(nothingChecked, nothingChecked, judgementsOf('records')))
    const empty = tallyByField(expected, emptyExtraction)
    for (const [field, tally] of tallyByField(expected, actual)) {
      const figures = fieldFigures(tally, empty.get(field) ?? nothingChecked, judgementsOf(field))
      fields[field] = addFigures(fields[field] ?? noFigures, figures)
    }
    const { passed, all, failures } = compare(expected, actual)
    return { name, extracted: actual !== undefined, passed, all, invented: inventionsIn(failures), failures }
  })
  const floor = meanOf(set.map(({ expected }) => shareOf(compare(expected, emptyExtraction))))
  return { documents, fields, records, mean: meanOf(documents.map(shareOf)), floor }
}
