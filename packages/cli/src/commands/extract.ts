/** `specmill extract`: files and folders → extractions. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { below } from './help.ts'

interface Options {
  plain?: boolean
  review?: boolean
  format: 'json' | 'jsonl'
  out?: string
  jobs: number
  deadline: number
  report?: string
}
const mostJobs = 64
/** In seconds. */
const usualDeadline = 30

function jobsFrom(text: string): number {
  const jobs = Number(text)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs) throw new InvalidArgumentError(`It must be a number from 1 to ${mostJobs}.`)
  return jobs
}

function secondsFrom(text: string): number {
  const seconds = Number(text)
  if (!(seconds > 0 && seconds <= 86_400)) throw new InvalidArgumentError('It must be a number of seconds, a day at most.')
  return seconds
}

async function extractAll(paths: string[], options: Options): Promise<void> {
  const [{ formats }, { inputsFrom }, { outcomesOf }, { showProgress }, { openReport }, destinations, { rejectionLine }] =
    await Promise.all([
      import('@specmill/ingest'),
      import('../extraction/inputs.ts'),
      import('../extraction/outcomes.ts'),
      import('../extraction/progress.ts'),
      import('../extraction/report.ts'),
      import('../extraction/destination.ts'),
      import('../extraction/rejection.ts'),
    ])
  const inputs = await inputsFrom(paths, new Set(formats.flatMap(format => format.extensions)))
  const shape = { plain: options.plain ?? false, review: options.review ?? false, pretty: options.format === 'json' }
  const destination = options.out
    ? destinations.folderDestination(options.out, inputs)
    : shape.pretty
      ? destinations.jsonDestination(inputs.length > 1)
      : destinations.lineDestination
  const report = openReport(options.report)
  const progress = await showProgress(inputs.length)
  const jobs = { count: Math.min(options.jobs, inputs.length), deadlineMs: options.deadline * 1_000 }
  try {
    for await (const [input, { json, rejection, ms }] of outcomesOf(inputs, shape, jobs)) {
      const refused = rejection ?? (await writeOrReject(() => destination.write(input, json)))
      if (refused) {
        progress.say(rejectionLine(input.label, refused))
        process.exitCode = 1
      }
      report.add({ file: input.label, status: refused ? 'rejected' : 'ok', code: refused?.code ?? null, ms })
      progress.step()
    }
    await destination.end()
  } finally {
    progress.stop()
    report.close()
  }
}

/** A full disk or a folder without the right to write costs the file, not the run. */
async function writeOrReject(write: () => Promise<void>) {
  try {
    await write()
    return null
  } catch (error) {
    const { Unwritable } = await import('../extraction/write-whole.ts')
    if (!(error instanceof Unwritable)) throw error
    return {
      code: 'unwritable',
      reason: `was read, but its result cannot be written (${error.code}); look at the folder after --out and start again.`,
    }
  }
}

export function extractCommand(program: Command): void {
  program
    .command('extract')
    .description('Extract files, folders of files, or standard input (-).')
    .argument('<path...>', 'files, folders, or - for standard input')
    .option('--plain', 'values only, without evidence')
    .addOption(
      new Option('--review', 'only what a person should look at: notes, implied and unsure values, text without a place, gaps').conflicts(
        'plain',
      ),
    )
    .addOption(new Option('--format <format>', 'pretty JSON, or one line a file').choices(['json', 'jsonl']).default('json'))
    .option('--out <folder>', 'write one JSON file a document, keeping the tree of folders')
    .option('--jobs <count>', 'files at a time', jobsFrom, 1)
    .option('--deadline <seconds>', 'for one file, where there are several', secondsFrom, usualDeadline)
    .option('--report <file>', 'write one JSON line a file: file, status, code, ms')
    .addHelpText(
      'after',
      below(
        '0 all files were read, 1 some were rejected, 2 wrong usage.',
        'extract --plain job.pdf',
        'extract folder --out results --jobs 2',
        'extract - < job.txt',
      ),
    )
    .action(extractAll)
}
