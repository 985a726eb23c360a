/** `specmill start`: the service as it is for somebody who has just come: an inbox with samples, and a table of what becomes of them. */
import type { Command } from 'commander'
import { below } from './help.ts'
import { dataOption } from './values.ts'

interface Options {
  data?: string
  once?: boolean
  page: boolean
}

async function start({ data, once, page }: Options): Promise<void> {
  const [{ settingsOf }, { startService }] = await Promise.all([import('../settings.ts'), import('../service/start-service.ts')])
  const settings = settingsOf({ data })
  // what is said to people stands in the table; the log is for a service that runs unseen
  const logLevel = process.env.SPECMILL_LOG_LEVEL ? settings.logLevel : 'silent'
  await startService({ ...settings, logLevel }, { once: once ?? false, page })
}

export function startCommand(program: Command): void {
  program
    .command('start')
    .description(
      'Watch the inbox, extract what is dropped there, and serve the review page. The first time the inbox is made, with samples in it.',
    )
    .option('--once', 'end when the inbox is drained')
    .option('--no-page', 'the API alone, without building the review page')
    .option(...dataOption)
    .addHelpText(
      'after',
      below(
        '0 ended when it was told to, or each file is extracted or rejected with a reason; 1 some failed; 2 wrong usage.',
        'start',
        'start --once',
        'start --data /srv/specmill',
      ),
    )
    .action(start)
}
