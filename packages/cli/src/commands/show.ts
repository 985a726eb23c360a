/** `specmill show`: prints the stored extraction of a file. */
import type { Command } from 'commander'

interface Options {
  data?: string
  plain?: boolean
}

async function show(what: string, { data, plain }: Options): Promise<void> {
  const [{ dataFolder }, { findStored }, { plainFrom }, { print }, { oneLine }] = await Promise.all([
    import('@specmill/store'),
    import('../importing/find-stored.ts'),
    import('@specmill/model'),
    import('../print.ts'),
    import('../line.ts'),
  ])
  const { extraction, absence } = await findStored(what, data ?? dataFolder())
  if (extraction) {
    await print(`${JSON.stringify(plain ? plainFrom(extraction) : extraction, null, 2)}\n`)
  } else {
    process.stderr.write(`specmill: ${oneLine(absence)}\n`)
    process.exitCode = 1
  }
}

export function showCommand(program: Command): void {
  program
    .command('show')
    .description('Print the stored extraction of a file, named by the file itself, its name, or its sha256 (8 digits or more).')
    .argument('<file-or-sha256>')
    .option('--plain', 'values only, without evidence')
    .option('--data <folder>', 'the data folder (default: SPECMILL_DATA, or specmill-data)')
    .addHelpText('after', '\nExit code: 0 printed, 1 there is none, 2 wrong usage, or the data folder is in use.')
    .action(show)
}
