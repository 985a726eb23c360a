/** `specmill start`: the samples through the whole thread, and what became of them. */
import type { Command } from 'commander'

interface Options {
  data?: string
  out: string
}

async function start({ data, out }: Options): Promise<void> {
  const [{ importSamples }, { dataFolder }] = await Promise.all([import('../importing/import-samples.ts'), import('@specmill/store')])
  await importSamples(data ?? dataFolder(), out)
}

export function startCommand(program: Command): void {
  program
    .command('start')
    .description('Import the samples that come with specmill, and print what became of them.')
    .option('--data <folder>', 'the data folder (default: SPECMILL_DATA, or specmill-data)')
    .option('--out <folder>', 'where the JSON is written', 'out')
    .addHelpText('after', '\nExit code: 0 all samples have an extraction, 1 some were rejected, 2 wrong usage.')
    .action(start)
}
