/** `specmill score`: extractions beside what a reader found. */
import type { DocumentScore, ScoreReport } from '@specmill/evaluate'
import type { Command } from 'commander'
import { below } from './help.ts'

interface Options {
  family?: boolean
  verbose?: boolean
  diff?: string
  json?: boolean
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

async function reportOf(folders: string[]): Promise<ScoreReport> {
  const [{ scoreReport }, { labelledFrom }, { setsFrom }] = await Promise.all([
    import('@specmill/evaluate'),
    import('../scoring/labelled.ts'),
    import('../scoring/sets.ts'),
  ])
  const sets = []
  for (const set of setsFrom(folders)) sets.push({ name: set.name, documents: await labelledFrom(set, extractedFrom) })
  return scoreReport(sets)
}

/** @param before an earlier report, or a folder of earlier extractions of what the expectations in the last folder name. */
async function earlierDocuments(before: string, folders: string[]): Promise<DocumentScore[]> {
  const [{ documentsOf }, { isFolder, jsonFrom }, { UsageError }] = await Promise.all([
    import('@specmill/evaluate'),
    import('../scoring/folders.ts'),
    import('../usage-error.ts'),
  ])
  if (isFolder(before)) {
    if (folders.length === 2) return documentsOf(await reportOf([before, folders[1] as string]))
    throw new UsageError(
      `--diff with a folder needs two folders to score, documents and expectations; or give it a file made with --report.`,
    )
  }
  const report = jsonFrom(before) as Partial<ScoreReport>
  if (!Array.isArray(report?.sets)) throw new UsageError(`${before} is no report of specmill score; make one with --report.`)
  return documentsOf(report as ScoreReport)
}

async function scoreAll(folders: string[], options: Options): Promise<void> {
  const [{ difference, differenceLines, documentsOf, reportLines, ruleLines }, { print }] = await Promise.all([
    import('@specmill/evaluate'),
    import('../print.ts'),
  ])
  // what is wrong with it should be said before the long part
  const before = options.diff === undefined ? null : await earlierDocuments(options.diff, folders)
  const report = await reportOf(folders)
  const changes = before && difference(before, documentsOf(report))
  const json = () => `${JSON.stringify(changes ? { ...report, changes } : report, null, 2)}\n`
  const { sets, rules } = report
  const lines = () => [
    ...(options.rules ? [...ruleLines(rules, options.verbose), ''] : []),
    ...(changes ? [...differenceLines(changes), ''] : []),
    ...sets.flatMap((set, index) => [
      ...(sets.length > 1 ? [...(index ? [''] : []), `== ${set.name}`] : []),
      ...reportLines(set, { family: options.family ?? false, verbose: options.verbose ?? false }),
    ]),
  ]
  await print(options.json ? json() : `${lines().join('\n')}\n`)
  if (options.report === undefined) return
  const { writeWhole } = await import('../extraction/write-whole.ts')
  await writeWhole(options.report, [json()])
}

export function scoreCommand(program: Command): void {
  program
    .command('score')
    .description('Score documents, or extractions of them, against what a reader found in them.')
    .argument('<folders...>', 'folders of labelled sets; or two folders, documents (or extraction JSON) and expectations NAME.json')
    .option('--family', 'every field, not only those that lose something')
    .option('--verbose', 'list what failed')
    .option('--diff <before>', 'what was won and lost since: an earlier --report, or a folder of earlier extractions')
    .option('--rules', 'which rules fire, in how many documents, and how often they are right (not of plain extractions)')
    .option('--json', 'print JSON in the place of lines')
    .option('--report <file>', 'write the score as JSON')
    .addHelpText(
      'after',
      `\nA labelled set is a folder with "expected" in it and the documents beside or in "docs", or a folder like samples/.\n${below(
        '0 scored, 1 some documents were rejected, 2 wrong usage.',
        'score samples',
        'score results expected --diff before.json',
      )}`,
    )
    .action(scoreAll)
}
