/** `specmill show`: prints the stored extraction of a file. */
import { type Command, Option } from 'commander'
import { below } from './help.ts'
import { dataOption } from './values.ts'

interface Options {
  data?: string
  plain?: boolean
  text?: boolean
}

async function show(what: string, { data, plain, text }: Options): Promise<void> {
  const [{ findStored }, { plainFrom }, { print }, { oneLine }] = await Promise.all([
    import('../importing/find-stored.ts'),
    import('@specmill/model'),
    import('../print.ts'),
    import('../line.ts'),
  ])
  const { extraction, absence } = await findStored(what, data)
  if (!extraction) {
    process.stderr.write(`specmill: ${oneLine(absence)}\n`)
    process.exitCode = 1
  } else if (text) {
    await print(extraction.blocks.map(block => `${block.text}\n`).join(''))
  } else {
    await print(`${JSON.stringify(plain ? plainFrom(extraction) : extraction, null, 2)}\n`)
  }
}

export function showCommand(program: Command): void {
  program
    .command('show')
    .description('Print the stored extraction of a file, named by the file itself, its name, or its sha256 (8 digits or more).')
    .argument('<file-or-sha256>', 'a file, the name of an imported one, or 8 digits or more of its sha256')
    .addOption(new Option('--plain', 'values only, without evidence').conflicts('text'))
    .option('--text', 'the text as it was read, one block a line')
    .option(...dataOption)
    .addHelpText(
      'after',
      below('0 printed, 1 there is none, 2 wrong usage, or the store cannot be used.', 'show clerk.pdf --plain', 'show 0123abcd --text'),
    )
    .action(show)
}
