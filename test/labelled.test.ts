/** Extractions of documents that a reader labelled, scored against floors; skipped, and said to be skipped, where the labels are absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { checkEvidence, type ScoreReport } from '@specmill/evaluate'
import type { Coverage, Extraction } from '@specmill/model'
import { inFolder, root, specmill } from './command/run.ts'

interface Floor {
  /** Percent; the mean of the documents. Only ever raised. */
  mean: number
  /** At most so many faults of evidence in all documents. */
  faults: number
  /** Percent; at most so many characters of any document stand nowhere, and nowhere or in a section of kind `other`. Only ever lowered. */
  unassigned: number
  unknown: number
}
const open: Floor = { mean: 0, faults: Number.POSITIVE_INFINITY, unassigned: 100, unknown: 100 }
const covered = { unassigned: 1, unknown: 8 }
/** A little below what is reached. A set that is not named here has no floor yet. */
const floors: Record<string, Floor> = {
  seeds: { mean: 99.5, faults: 0, ...covered },
  'seeds, rendered': { mean: 98, faults: 0, ...covered },
  'los-angeles': { mean: 99, faults: 0, ...covered },
  county: { mean: 98.5, faults: 0, ...covered },
  museum: { mean: 98, faults: 0, ...covered },
}

const labelled = resolve(root, process.env.SPECMILL_LABELLED ?? '../shared/gold')
interface LabelledSet {
  set: string
  documents: string
  expected: string
}

/** Documents of a set stand beside the labels, in a folder of its name or in `corpora`. */
function setsIn(folder: string): LabelledSet[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap(set => {
    const expected = join(folder, set, 'expected')
    const places = [join(folder, '..', set), join(folder, '../corpora', set, 'docs')].filter(existsSync)
    if (!existsSync(expected) || !places[0]) return []
    const rendered = join(places[0], 'rendered')
    return [
      { set, documents: places[0], expected },
      ...(existsSync(rendered) ? [{ set: `${set}, rendered`, documents: rendered, expected }] : []),
    ]
  })
}

const sets = setsIn(labelled)
// straight to standard error: jest shows no console of a file that is skipped as a whole
if (sets.length === 0) process.stderr.write(`skipped: no labelled documents at ${labelled}; set SPECMILL_LABELLED\n`)
const withLabels = sets.length ? describe : describe.skip

withLabels('labelled documents', () => {
  const figures: string[] = []
  afterAll(() => console.log(`labelled documents\n${figures.join('\n')}`))

  test.each(sets)('$set', async ({ set, documents, expected }) => {
    const floor = floors[set] ?? open
    const { mean, invented, count } = await inFolder(folder => {
      const { code, lines } = specmill(['score', documents, expected, '--report', join(folder, 'score.json')])
      expect({ code, lines }).toEqual({ code: 0, lines: [] })
      const [score] = (JSON.parse(readFileSync(join(folder, 'score.json'), 'utf8')) as ScoreReport).sets
      if (!score) throw new Error(`the report of ${set} holds no set`)
      const invented = score.documents.reduce((total, document) => total + document.invented, 0)
      return { mean: 100 * score.mean, invented, count: score.documents.length }
    })
    figures.push(`${mean.toFixed(2).padStart(6)}%  ${set} (${count} documents, ${invented} values invented, floor ${floor.mean}%)`)
    expect(mean).toBeGreaterThanOrEqual(floor.mean)
  })

  test.each(sets)('$set: values follow from the words they point at, and few words are left over', ({ set, documents, expected }) => {
    const floor = floors[set] ?? open
    const names = readdirSync(expected).map(name => name.slice(0, -'.json'.length))
    const files = readdirSync(documents).filter(file => names.includes(file.replace(/\.[^.]+$/, '')))
    const { stdout } = specmill(['extract', '--format', 'jsonl', ...files.map(file => join(documents, file))])
    const extractions: Extraction[] = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const faults = extractions.flatMap(extraction => checkEvidence(extraction).faults.map(fault => `${extraction.source.name}: ${fault}`))
    const worst = (count: (coverage: Coverage) => number) =>
      Math.max(...extractions.map(({ coverage }) => (100 * count(coverage)) / Math.max(1, coverage.characters)))
    const unassigned = worst(coverage => coverage.unassigned)
    const unknown = worst(coverage => coverage.unassigned + coverage.other)
    figures.push(
      `${String(faults.length).padStart(7)}  faults of evidence in ${set}; at worst ${unassigned.toFixed(1)}% unassigned, ${unknown.toFixed(1)}% with kind other`,
    )
    expect(faults.slice(floor.faults)).toEqual([])
    expect(unassigned).toBeLessThanOrEqual(floor.unassigned)
    expect(unknown).toBeLessThanOrEqual(floor.unknown)
  })
})
