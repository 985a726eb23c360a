/** `specmill config check`: the settings that are in force, and whether they can be used. */
import type { Command } from 'commander'
import { below } from './help.ts'
import { dataOption } from './values.ts'

async function check({ json, data }: { json?: boolean; data?: string }): Promise<void> {
  const [{ settingsOf }, { shownSettings }, { tableOf }, { print }, { problemsOf }] = await Promise.all([
    import('../settings.ts'),
    import('@specmill/workers'),
    import('../tables/table.ts'),
    import('../print.ts'),
    import('../service/check-settings.ts'),
  ])
  const settings = settingsOf({ data })
  const shown = shownSettings(settings, process.env)
  if (json) await print(`${JSON.stringify(shown, null, 2)}\n`)
  else
    await print(
      tableOf(
        ['setting', 'value', 'said', 'meaning'],
        shown.map(({ variable, value, isSet, meaning }) => [variable, value, isSet ? 'yes' : '', meaning]),
      ),
    )
  const problems = await problemsOf(settings)
  for (const problem of problems) process.stderr.write(`specmill: ${problem}\n`)
  if (problems.length > 0) process.exitCode = 2
  else process.stderr.write('the settings can be used.\n')
}

export function configCommand(program: Command): void {
  program
    .command('config')
    .description('The settings, which come from the environment.')
    .command('check')
    .description('Print the settings in force, secrets hidden, and try them: store, queue, buckets.')
    .option('--json', 'as a JSON array')
    .option(...dataOption)
    .addHelpText('after', below('0 they can be used, 2 they cannot.', 'config check'))
    .action(check)
}
