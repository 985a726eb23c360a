/** `specmill failed`: the dead letters. Lists them, and what was never taken in; shows one, runs them again, gives them up. */
import type { Run } from '@specmill/store'
import type { Command } from 'commander'
import type { Access } from '../access/access.ts'
import { below } from './help.ts'
import { countFrom, dataOption } from './values.ts'

interface Options {
  data?: string
  limit?: number
  json?: boolean
  all?: boolean
}

const dead = ['failed', 'rejected'] as const

async function withDead(options: Options, use: (access: Access, print: (text: string) => Promise<void>) => Promise<void>): Promise<void> {
  const [{ withAccess }, { print }] = await Promise.all([import('../access/with-access.ts'), import('../print.ts')])
  await withAccess({ data: options.data }, access => use(access, print))
}

/** @throws UsageError for a run that is not there. */
async function runsOf(access: Access, ids: string[], all: boolean | undefined): Promise<Run[]> {
  const [{ rowsOf }, { UsageError }] = await Promise.all([import('../tables/pages.ts'), import('../usage-error.ts')])
  if (all) return rowsOf(paging => access.listRuns({ states: ['failed'], latest: true, ...paging }), null)
  if (ids.length === 0) throw new UsageError('name the runs, or say --all; "specmill failed list" lists them.')
  return Promise.all(
    ids.map(async id => {
      const run = await access.findRun(id)
      if (!run) throw new UsageError(`there is no run ${id}; "specmill failed list" lists them.`)
      return run
    }),
  )
}

async function list(options: Options): Promise<void> {
  const [{ tableOf }, { rowsOf }] = await Promise.all([import('../tables/table.ts'), import('../tables/pages.ts')])
  await withDead(options, async (access, print) => {
    const limit = options.limit ?? null
    const runs = await rowsOf(paging => access.listRuns({ states: dead, latest: true, ...paging }), limit)
    const left = limit === null ? null : limit - runs.length
    // no run, and so nothing to run again: told by the state
    const refused = left === 0 ? [] : await rowsOf(paging => access.listRefused(paging), left)
    const rows = [...runs, ...refused]
    if (options.json) return print(`${JSON.stringify(rows, null, 2)}\n`)
    await print(
      tableOf(
        ['run', 'state', 'code', 'file', 'why'],
        rows.map(row => ['key' in row ? null : row.id, row.state, row.errorCode, 'key' in row ? row.key : row.name, row.error]),
      ),
    )
    process.stderr.write(`${rows.length} in ${access.where}.\n`)
  })
}

const show = (id: string, options: Options) =>
  withDead(options, async (access, print) => {
    const [run] = await runsOf(access, [id], false)
    await print(`${JSON.stringify(run, null, 2)}\n`)
  })

async function replay(ids: string[], options: Options): Promise<void> {
  const { outcomeOf } = await import('../access/wait-for.ts')
  await withDead(options, async (access, print) => {
    const runs = await runsOf(access, ids, options.all)
    if (runs.length === 0) return void process.stderr.write(`nothing to do: no run failed in ${access.where}.\n`)
    const begun = await Promise.all(runs.map(run => access.replayRun(run.id)))
    const intake = await access.intake()
    let isBad = false
    for (const { id } of begun) {
      const run = await intake.ended(id)
      isBad ||= run.state !== 'ok'
      await print(`${outcomeOf(run)}\n`)
    }
    if (isBad) process.exitCode = 1
  })
}

const drop = (ids: string[], options: Options) =>
  withDead(options, async (access, print) => {
    for (const { id } of await runsOf(access, ids, options.all)) {
      const run = await access.dropRun(id)
      await print(`${run.state} ${run.name}\n`)
    }
  })

export function failedCommand(program: Command): void {
  const failed = program
    .command('failed')
    .description('Files that were given up, rejected or never taken in: list them, look at one, run them again, or drop them.')
  failed
    .command('list', { isDefault: true })
    .description('List the runs that failed or were rejected, newest first, and below them the files that were refused and have no run.')
    .option('--limit <count>', 'rows at most', countFrom)
    .option('--json', 'as a JSON array')
    .option(...dataOption)
    .addHelpText('after', below('0 listed, 2 wrong usage.', 'failed list --json'))
    .action(list)
  failed
    .command('show')
    .description('Show one run as JSON.')
    .argument('<run>', 'its id, from "specmill failed list"')
    .option(...dataOption)
    .addHelpText('after', below('0 shown, 2 wrong usage, or there is no such run.', 'failed show 3f0c12ab-…'))
    .action(show)
  failed
    .command('replay')
    .description('Run their files again, and wait for the end.')
    .argument('[run...]', 'their ids, from "specmill failed list"')
    .option('--all', 'all that failed; not those that were rejected')
    .option(...dataOption)
    .addHelpText('after', below('0 each has an extraction now, 1 some have none, 2 wrong usage.', 'failed replay --all'))
    .action(replay)
  failed
    .command('drop')
    .description('Give them up for good.')
    .argument('[run...]', 'their ids, from "specmill failed list"')
    .option('--all', 'all that failed')
    .option(...dataOption)
    .addHelpText('after', below('0 dropped, 2 wrong usage, or there is no such run.', 'failed drop --all'))
    .action(drop)
}
