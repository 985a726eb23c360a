/** `specmill import`: files and folders → extractions in the store, through the queue. */
import type { Command } from 'commander'

interface Options {
  data?: string
  again?: boolean
}

async function importAll(paths: string[], options: Options): Promise<void> {
  const [{ formats }, { dataFolder }, { inputsFrom }, { importFiles }, { withPipeline }, { showProgress }, { lineOf, summaryOf }] =
    await Promise.all([
      import('@specmill/ingest'),
      import('@specmill/store'),
      import('../extraction/inputs.ts'),
      import('../importing/import-files.ts'),
      import('../importing/open-pipeline.ts'),
      import('../extraction/progress.ts'),
      import('../importing/lines.ts'),
    ])
  const inputs = await inputsFrom(paths, new Set(formats.flatMap(format => format.extensions)))
  const folder = options.data ?? dataFolder()
  await withPipeline(folder, async pipeline => {
    if (pipeline.resumed.length > 0)
      process.stderr.write(`taking up ${pipeline.resumed.length} of an earlier import that were left unfinished\n`)
    const progress = await showProgress(inputs.length + pipeline.resumed.length)
    const counts = { ok: 0, linked: 0, rejected: 0 }
    try {
      for await (const imported of importFiles(inputs, pipeline, options.again ?? false)) {
        counts[imported.rejection ? 'rejected' : imported.linked ? 'linked' : 'ok']++
        progress.say(lineOf(imported))
        progress.step()
      }
    } finally {
      progress.stop()
    }
    process.stderr.write(summaryOf(counts, folder))
    if (counts.rejected > 0) process.exitCode = 1
  })
}

export function importCommand(program: Command): void {
  program
    .command('import')
    .description('Put files, or folders of files, through the queue into the store.')
    .argument('<path...>')
    .option('--data <folder>', 'the data folder (default: SPECMILL_DATA, or specmill-data)')
    .option('--again', 'process known content again, as after a change of the rules')
    .addHelpText('after', '\nExit code: 0 all files have an extraction, 1 some were rejected, 2 wrong usage.')
    .action(importAll)
}
