/** `specmill runs`: what became of each file. */
import type { RunState } from '@specmill/store'
import { type Command, Option } from 'commander'
import { UsageError } from '../usage-error.ts'
import { below } from './help.ts'
import { countFrom, dataOption } from './values.ts'

interface Options {
  data?: string
  state?: RunState[]
  name?: string
  /** Its id; true lists the batches. */
  batch?: string | true
  limit: number
  all?: boolean
  json?: boolean
}

const states = ['queued', 'running', 'ok', 'rejected', 'failed', 'dropped']

async function batches({ data, limit, all, json }: Options): Promise<void> {
  const [{ withAccess }, { batchCells, batchHead }, { tableOf }, { rowsOf }, { print }] = await Promise.all([
    import('../access/with-access.ts'),
    import('../importing/batch-line.ts'),
    import('../tables/table.ts'),
    import('../tables/pages.ts'),
    import('../print.ts'),
  ])
  await withAccess({ data }, async access => {
    const rows = await rowsOf(paging => access.listBatches(paging), all ? null : limit)
    await print(json ? `${JSON.stringify(rows, null, 2)}\n` : tableOf(batchHead, rows.map(batchCells)))
  })
}

async function runs(options: Options): Promise<void> {
  const { data, state, name, batch: id, limit, all, json } = options
  if (id === true) return batches(options)
  const [{ withAccess }, { batchLine }, { tableOf }, { rowsOf }, { print }] = await Promise.all([
    import('../access/with-access.ts'),
    import('../importing/batch-line.ts'),
    import('../tables/table.ts'),
    import('../tables/pages.ts'),
    import('../print.ts'),
  ])
  await withAccess({ data }, async access => {
    const batch = id === undefined ? null : await access.findBatch(id)
    if (id !== undefined && !batch) throw new UsageError(`there is no batch ${id}; "specmill runs --batch" lists them.`)
    const filter = { ...(state ? { states: state } : {}), ...(name ? { name } : {}), ...(batch ? { batch: batch.id } : {}) }
    const rows = await rowsOf(paging => access.listRuns({ ...filter, ...paging }), all ? null : limit)
    if (json) return print(`${JSON.stringify(rows, null, 2)}\n`)
    const { counts } = await access.listRuns({ ...filter, limit: 1 })
    await print(
      tableOf(
        ['run', 'state', 'file', 'attempts', 'queued', 'why'],
        rows.map(run => [run.id, run.step ?? run.state, run.name, run.attempts, run.queuedAt, run.error ?? '']),
      ),
    )
    const said = Object.entries(counts).filter(([, count]) => count > 0)
    if (batch) process.stderr.write(`${batchLine(batch)}.\n`)
    process.stderr.write(`${said.map(([state, count]) => `${count} ${state}`).join(', ') || 'no runs'}, in ${access.where}.\n`)
  })
}

export function runsCommand(program: Command): void {
  program
    .command('runs')
    .description('List what became of each file, newest first.')
    .addOption(new Option('--state <state...>', 'only of these states').choices(states))
    .option('--name <text>', 'only files whose name contains this')
    .option('--batch [id]', 'only files that were imported together; without an id, list the batches')
    .option('--limit <count>', 'rows at most', countFrom, 50)
    .option('--all', 'all rows')
    .option('--json', 'as a JSON array')
    .option(...dataOption)
    .addHelpText('after', below('0 listed, 2 wrong usage.', 'runs --state rejected failed', 'runs --name clerk --json'))
    .action(runs)
}
