/** `specmill watch` and `specmill work`: one part of the service each, for many processes on a store and a queue on servers. */
import type { Command } from 'commander'
import { below } from './help.ts'
import { dataOption, portFrom } from './values.ts'

interface Options {
  data?: string
  health?: number
  work?: boolean
}

/** @param buckets [] for none. */
async function run({ data, health, work = true }: Options, buckets: string[], sentence: string): Promise<void> {
  const [{ settingsOf }, { runService }] = await Promise.all([import('../settings.ts'), import('../service/run-service.ts')])
  const settings = settingsOf({ data, port: health })
  const serves = health === undefined ? 'nothing' : 'health'
  await runService(settings, { serves, page: null, buckets, works: work }, async ({ address }, told) => {
    process.stderr.write(`${sentence}${address ? `; health at ${address}` : ''}; Ctrl+C ends it.\n`)
    await told
  })
}

const codes = '0 ended when it was told to, 2 wrong usage or settings that cannot be used.'
const health = ['--health <port>', 'serve /livez, /readyz and /metrics there', portFrom] as const

export function watchCommand(program: Command): void {
  program
    .command('watch')
    .description('Take in what comes to these folders and buckets: file:inbox, s3://bucket/prefix.')
    .argument('<uri...>', 'addresses: file:inbox, file:///srv/inbox, file:/mnt/share?poll=60, s3://bucket/prefix')
    .option('--no-work', 'only take in; other processes do the work')
    .option(...health)
    .option(...dataOption)
    .addHelpText('after', below(codes, 'watch file:inbox', 'watch --no-work --health 7373 s3://bucket/prefix'))
    .action((buckets: string[], options: Options) => run(options, buckets, `watching ${buckets.join(', ')}`))
}

export function workCommand(program: Command): void {
  program
    .command('work')
    .description('Work on what is queued, as one of many processes on a store and a queue on servers.')
    .option(...health)
    .option(...dataOption)
    .addHelpText('after', below(codes, 'work --health 7373'))
    .action((options: Options) => run(options, [], 'working on what is queued'))
}
