/** `specmill watch URI…`: takes in what comes to some buckets, beside a service or workers elsewhere. */
import type { Command } from 'commander'

interface Options {
  data?: string
  work: boolean
}

async function watch(buckets: string[], { data, work }: Options): Promise<void> {
  const [{ settingsOf }, { runService }] = await Promise.all([import('../settings.ts'), import('../service/run-service.ts')])
  const settings = settingsOf({ data })
  await runService(settings, { serves: false, page: null, buckets, works: work }, async (_, told) => {
    process.stderr.write(`watching ${buckets.join(', ')}; Ctrl+C ends it.\n`)
    await told
  })
}

async function work({ data }: { data?: string }): Promise<void> {
  const [{ settingsOf }, { runService }] = await Promise.all([import('../settings.ts'), import('../service/run-service.ts')])
  await runService(settingsOf({ data }), { serves: false, page: null, buckets: [], works: true }, async (_, told) => {
    process.stderr.write('working on what is queued; Ctrl+C ends it.\n')
    await told
  })
}

export function watchCommand(program: Command): void {
  program
    .command('watch')
    .description('Take in what comes to these folders and buckets: file:inbox, s3://bucket/prefix.')
    .argument('<uri...>')
    .option('--no-work', 'only take in; other processes do the work')
    .option('--data <folder>', 'the data folder (default: SPECMILL_DATA, or specmill-data)')
    .addHelpText('after', '\nExit code: 0 ended when it was told to, 2 wrong usage or settings that cannot be used.')
    .action(watch)
}

export function workCommand(program: Command): void {
  program
    .command('work')
    .description('Work on what is queued, as one of many processes on a store and a queue on servers.')
    .option('--data <folder>', 'the data folder (default: SPECMILL_DATA, or specmill-data)')
    .addHelpText('after', '\nExit code: 0 ended when it was told to, 2 wrong usage or settings that cannot be used.')
    .action(work)
}
