/** `specmill runs`: what became of each file. */
import type { RunState } from '@specmill/store'
import { type Command, Option } from 'commander'
import { countFrom, dataOption } from './values.ts'

interface Options {
  data?: string
  state?: RunState[]
  name?: string
  limit: number
  all?: boolean
  json?: boolean
}

const states = ['queued', 'running', 'ok', 'rejected', 'failed', 'dropped']

async function runs({ data, state, name, limit, all, json }: Options): Promise<void> {
  const [{ withAccess }, { tableOf }, { rowsOf }, { print }] = await Promise.all([
    import('../access/with-access.ts'),
    import('../tables/table.ts'),
    import('../tables/pages.ts'),
    import('../print.ts'),
  ])
  await withAccess({ data }, async access => {
    const filter = { ...(state ? { states: state } : {}), ...(name ? { name } : {}) }
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
    process.stderr.write(`${said.map(([state, count]) => `${count} ${state}`).join(', ') || 'no runs'}, in ${access.where}.\n`)
  })
}

export function runsCommand(program: Command): void {
  program
    .command('runs')
    .description('List what became of each file, newest first.')
    .addOption(new Option('--state <state...>', 'only of these states').choices(states))
    .option('--name <text>', 'only files whose name contains this')
    .option('--limit <count>', 'rows at most', countFrom, 50)
    .option('--all', 'all rows')
    .option('--json', 'as a JSON array')
    .option(...dataOption)
    .addHelpText('after', '\nExit code: 0 listed, 2 wrong usage.')
    .action(runs)
}
