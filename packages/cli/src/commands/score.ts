/** `specmill score`: extractions beside what a reader found. */

import type { DocumentScore, SetScore } from '@specmill/evaluate'
import { type Command } from 'commander'

interface Options {
  family?: boolean
  verbose?: boolean
  diff?: string
  report?: string
  rules?: boolean
}

/** A source document is extracted as it is scored. */
async function extractedFrom(path: string, name: string): Promise<unknown> {
  const [{ extractOne }, { rejectionLine }] = await Promise.all([
    import('../extraction/extract-one.ts'),
    import('../extraction/rejection.ts'),
  ])
  const { json, rejection } = await extractOne({ label: path, name, path, folder: '' }, { plain: false, pretty: false })
  if (!rejection) return JSON.parse(json)
  process.stderr.write(rejectionLine(path, rejection))
  process.exitCode = 1
  return undefined
}

async function earlierDocuments(before: string, expectations: string): Promise<DocumentScore[]> {
  const [{ score }, { earlierReport, labelledFrom }, { UsageError }] = await Promise.all([
    import('@specmill/evaluate'),
    import('../scoring/labelled.ts'),
    import('../usage-error.ts'),
  ])
  const report = earlierReport(before) as Partial<SetScore> | null
  if (report === null) return score(await labelledFrom(before, expectations, extractedFrom)).documents
  if (!Array.isArray(report.documents)) throw new UsageError(`${before} is no report of specmill score; make one with --report.`)
  return report.documents
}

async function scoreAll(documents: string, expectations: string, options: Options): Promise<void> {
  const [{ score, difference, reportLines, differenceLines, ruleLines, rulesOf }, { labelledFrom }, { print }] = await Promise.all([
    import('@specmill/evaluate'),
    import('../scoring/labelled.ts'),
    import('../print.ts'),
  ])
  // what is wrong with it should be said before the long part
  const before = options.diff === undefined ? null : await earlierDocuments(options.diff, expectations)
  const labelled = await labelledFrom(documents, expectations, extractedFrom)
  const result = score(labelled)
  const lines = [
    ...(options.rules ? ruleLines(rulesOf(labelled.flatMap(({ extraction }) => extraction ?? []))) : []),
    ...(before ? differenceLines(difference(before, result.documents)) : []),
    ...reportLines(result, { family: options.family ?? false, verbose: options.verbose ?? false }),
  ]
  await print(`${lines.join('\n')}\n`)
  if (options.report !== undefined) {
    const { writeWhole } = await import('../extraction/write-whole.ts')
    await writeWhole(options.report, `${JSON.stringify(result, null, 2)}\n`)
  }
}

export function scoreCommand(program: Command): void {
  program
    .command('score')
    .description('Score documents, or extractions of them, against expectations of the same names.')
    .argument('<documents>', 'folder of source documents or of extraction JSON')
    .argument('<expectations>', 'folder of NAME.json')
    .option('--family', 'by field, from worst to best')
    .option('--verbose', 'list what failed')
    .option('--diff <before>', 'what was won and lost since: an earlier --report, or a folder of earlier extractions')
    .option('--rules', 'which rules fire, and in how many documents (not of plain extractions)')
    .option('--report <file>', 'write the score as JSON')
    .action(scoreAll)
}
