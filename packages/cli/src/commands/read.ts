/** `specmill read`: what the reader saw in one file, before any of it is understood. For whoever works on formats. */
import type { Command } from 'commander'

async function readOne(path: string): Promise<void> {
  const [{ read }, { inputsFrom }, { bytesOf }, { rejectionFrom, rejectionLine }, { print }, { UsageError }] = await Promise.all([
    import('@specmill/ingest'),
    import('../extraction/inputs.ts'),
    import('../extraction/extract-one.ts'),
    import('../extraction/rejection.ts'),
    import('../print.ts'),
    import('../usage-error.ts'),
  ])
  const { statSync } = await import('node:fs')
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`${path} is a folder; name one file.`)
  for (const input of await inputsFrom([path], new Set())) {
    try {
      await print(`${JSON.stringify(await read({ name: input.name, bytes: await bytesOf(input) }), null, 2)}\n`)
    } catch (error) {
      process.stderr.write(rejectionLine(input.label, await rejectionFrom(error)))
      process.exitCode = 1
    }
  }
}

export function readCommand(program: Command): void {
  program
    .command('read')
    .description('Print one file as the reader sees it: blocks with look and place.')
    .argument('<file>')
    .action(readOne)
}
