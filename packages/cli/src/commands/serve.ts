/** `specmill serve`: watches the buckets, works on what comes, serves the API and the review page. */
import type { Command } from 'commander'
import { below } from './help.ts'
import { dataOption, portFrom } from './values.ts'

interface Options {
  data?: string
  port?: number
  page: boolean
  work: boolean
  watch: boolean
}

async function serve({ data, port, page, work, watch }: Options): Promise<void> {
  const [{ settingsOf }, { runService }, { builtPage }] = await Promise.all([
    import('../settings.ts'),
    import('../service/run-service.ts'),
    import('../service/built-page.ts'),
  ])
  const settings = settingsOf({ data, port })
  const folder = page ? await builtPage(sentence => void process.stderr.write(`${sentence}\n`)) : null
  await runService(
    settings,
    { serves: 'everything', page: folder, works: work, ...(watch ? {} : { buckets: [] }) },
    async (service, told) => {
      process.stderr.write(`specmill serves at ${service.address}; Ctrl+C ends it.\n`)
      await told
    },
  )
}

export function serveCommand(program: Command): void {
  program
    .command('serve')
    .description(
      'Watch the buckets, work on what comes, and serve the API and the review page. Settings come from the environment: see "specmill config check".',
    )
    .option('--port <port>', 'port of the service (default: SPECMILL_PORT, or 7373)', portFrom)
    .option('--no-page', 'the API alone')
    .option('--no-work', 'other processes do the work')
    .option('--no-watch', 'no bucket is watched here')
    .option(...dataOption)
    .addHelpText(
      'after',
      below('0 ended when it was told to, 2 wrong usage or settings that cannot be used.', 'serve', 'serve --no-work --no-watch'),
    )
    .action(serve)
}
