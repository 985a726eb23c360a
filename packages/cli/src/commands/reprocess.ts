/** `specmill reprocess`: extracts again from the documents that are kept, without reading files. */
import type { Command } from 'commander'
import { below } from './help.ts'
import { dataOption, momentFrom } from './values.ts'

interface Options {
  data?: string
  since?: string
  all?: boolean
  wait?: boolean
}

async function reprocess({ data, since, all, wait }: Options): Promise<void> {
  const [{ withAccess }, { waitForAll }] = await Promise.all([import('../access/with-access.ts'), import('../access/wait-for.ts')])
  await withAccess({ data }, async access => {
    const queued = await access.reprocess({ ...(since ? { since } : {}), ...(all ? { all } : {}) })
    if (queued.since === null) return void process.stderr.write(`nothing to do: each extraction in ${access.where} is of this version.\n`)
    if (access.isServed && !wait)
      return void process.stderr.write(`${queued.runs} queued in ${access.where}; "specmill runs" tells how far they are.\n`)
    const { ok, rejected, failed } = await waitForAll(access, queued.since, queued.runs)
    process.stderr.write(`${ok} extracted again, ${rejected + failed} failed, in ${access.where}.\n`)
    if (rejected + failed > 0) process.exitCode = 1
  })
}

export function reprocessCommand(program: Command): void {
  program
    .command('reprocess')
    .description('Extract again, with the rules of this version, from the documents that are kept.')
    .option('--since <date>', 'only what was taken in since then', momentFrom)
    .option('--all', 'also what this version has extracted already')
    .option('--wait', 'wait for the end also where a service does the work')
    .option(...dataOption)
    .addHelpText('after', below('0 done or queued, 1 some failed, 2 wrong usage.', 'reprocess', 'reprocess --since 2026-01-31 --wait'))
    .action(reprocess)
}
