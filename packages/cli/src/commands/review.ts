/** `specmill review FILE`: opens the review page on one file, without a service that runs already. */
import type { Command } from 'commander'
import { below } from './help.ts'
import { dataOption, portFrom } from './values.ts'

interface Options {
  open: boolean
  port?: number
  data?: string
}

async function review(file: string, { open, port, data }: Options): Promise<void> {
  const { reviewOne } = await import('../service/review-one.ts')
  await reviewOne(file, { open, port: port ?? 0, ...(data ? { data } : {}) })
}

export function reviewCommand(program: Command): void {
  program
    .command('review')
    .description('Open the review page on one file. Corrections are kept in the data folder.')
    .argument('<file>', 'a document')
    .option('--port <port>', 'port of the page (default: a free one)', portFrom)
    .option('--no-open', 'print the address only')
    .option(...dataOption)
    .addHelpText('after', below('0 ended when it was told to, 1 the file was rejected, 2 wrong usage.', 'review job.pdf'))
    .action(review)
}
