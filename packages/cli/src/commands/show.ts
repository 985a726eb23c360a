/** `specmill show`: prints the stored extraction of a file. */
import type { Command } from 'commander'

interface Options {
  data?: string
  plain?: boolean
}

async function show(what: string, options: Options): Promise<void> {
  const [{ existsSync, statSync }, { readFile }, { createHash }, { join }, { dataFolder }, { withStore }, { print }, { UsageError }] =
    await Promise.all([
      import('node:fs'),
      import('node:fs/promises'),
      import('node:crypto'),
      import('node:path'),
      import('@specmill/store'),
      import('../importing/open-store.ts'),
      import('../print.ts'),
      import('../usage-error.ts'),
    ])
  const folder = options.data ?? dataFolder()
  if (!existsSync(join(folder, 'database')))
    throw new UsageError(`there is no store in ${folder}; import something first, or name its folder with --data.`)
  const onDisk = statSync(what, { throwIfNoEntry: false })?.isFile() ?? false
  const key = onDisk
    ? createHash('sha256')
        .update(await readFile(what))
        .digest('hex')
    : what
  const extraction = await withStore(folder, store => store.findExtraction(key))
  if (!extraction) {
    const reason = onDisk ? 'holds no extraction of this content' : 'holds no extraction by this name or hash (8 digits or more)'
    process.stderr.write(`specmill: ${what}: the store in ${folder} ${reason}; import the file with "specmill import <path>".\n`)
    process.exitCode = 1
    return
  }
  const { plainFrom } = await import('@specmill/model')
  await print(`${JSON.stringify(options.plain ? plainFrom(extraction) : extraction, null, 2)}\n`)
}

export function showCommand(program: Command): void {
  program
    .command('show')
    .description('Print the stored extraction of a file, named by the file itself, its name, or its sha256 (8 digits or more).')
    .argument('<file-or-sha256>')
    .option('--plain', 'values only, without evidence')
    .option('--data <folder>', 'the data folder (default: SPECMILL_DATA, or specmill-data)')
    .action(show)
}
