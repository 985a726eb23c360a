/** `specmill read`: what the reader saw in one file, before any of it is understood. For whoever works on formats. */
import { statSync } from 'node:fs'
import type { Command } from 'commander'
import { below } from './help.ts'

interface Options {
  svg?: string
}

async function readOne(path: string, { svg }: Options): Promise<void> {
  const [{ read }, { inputsFrom }, { bytesOf }, { rejectionFrom, rejectionLine }, { print }, { UsageError }] = await Promise.all([
    import('@specmill/ingest'),
    import('../extraction/inputs.ts'),
    import('../extraction/extract-one.ts'),
    import('../extraction/rejection.ts'),
    import('../print.ts'),
    import('../usage-error.ts'),
  ])
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`${path} is a folder; name one file.`)
  for (const input of await inputsFrom([path], new Set())) {
    try {
      const document = await read({ name: input.name, bytes: await bytesOf(input) })
      await print(`${JSON.stringify(document, null, 2)}\n`)
      if (svg !== undefined) {
        const { drawDocument } = await import('../drawing/draw-document.ts')
        const drawn = await drawDocument(document, svg)
        const none = `${input.label}: nothing was drawn, because only a PDF or a picture gives places to its words; this is ${document.source.mediaType}.`
        process.stderr.write(drawn.length ? `${drawn.length} ${drawn.length === 1 ? 'page' : 'pages'} drawn in ${svg}\n` : `${none}\n`)
      }
    } catch (error) {
      if (error instanceof UsageError) throw error
      process.stderr.write(rejectionLine(input.label, await rejectionFrom(error)))
      process.exitCode = 1
    }
  }
}

export function readCommand(program: Command): void {
  program
    .command('read')
    .description('Print one file as the reader sees it: blocks with look and place.')
    .argument('<file>', 'a document, or - for standard input')
    .option('--svg <folder>', 'also draw each page: its words, blocks by kind, cells, and the order in which they are read')
    .addHelpText('after', below('0 read, 1 the file was rejected, 2 wrong usage.', 'read job.pdf --svg drawn'))
    .action(readOne)
}
