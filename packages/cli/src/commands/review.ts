/** `specmill review FILE`: opens the review page on one file, without a service that runs already. */
import type { Command } from 'commander'

interface Options {
  open: boolean
  port?: string
  data?: string
}

async function review(file: string, { open, port, data }: Options): Promise<void> {
  const [{ reviewOne }, { UsageError }] = await Promise.all([import('../service/review-one.ts'), import('../usage-error.ts')])
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new UsageError(`--port ${port} is no port; give a number from 0 to 65535.`)
  await reviewOne(file, { open, port: Number(port ?? 0), ...(data ? { data } : {}) })
}

export function reviewCommand(program: Command): void {
  program
    .command('review')
    .description('Open the review page on one file. Corrections are kept in the data folder.')
    .argument('<file>')
    .option('--port <port>', 'port of the page (default: a free one)')
    .option('--no-open', 'print the address only')
    .option('--data <folder>', 'the data folder (default: SPECMILL_DATA, or specmill-data)')
    .addHelpText('after', '\nExit code: 0 ended when it was told to, 1 the file was rejected, 2 wrong usage.')
    .action(review)
}
