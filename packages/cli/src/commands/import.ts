/** `specmill import`: files, folders and buckets → extractions in the store, through the queue. */
import type { Source } from '@specmill/ingest'
import type { Given } from '@specmill/model'
import type { Command } from 'commander'
import { below } from './help.ts'
import { dataOption, dateFrom, jurisdictionFrom } from './values.ts'

interface Options extends Given {
  data?: string
  again?: boolean
  wait: boolean
}

function givenBy({ employer, jurisdiction, effective }: Options): Given | null {
  const given = Object.fromEntries(Object.entries({ employer, jurisdiction, effective }).filter(([, value]) => value !== undefined))
  return Object.keys(given).length > 0 ? given : null
}

function untaken({ message }: Error): void {
  process.stderr.write(`specmill: ${message}\n`)
  process.exitCode = 1
}

async function importAll(paths: string[], options: Options): Promise<void> {
  const [
    { formats },
    { inputsFrom },
    { importFiles },
    { fromBucket, fromPath, isBucket },
    { showProgress },
    { lineOf, summaryOf },
    { batchLine },
    { withAccess },
  ] = await Promise.all([
    import('@specmill/ingest'),
    import('../extraction/inputs.ts'),
    import('../importing/import-files.ts'),
    import('../importing/incoming.ts'),
    import('../extraction/progress.ts'),
    import('../importing/lines.ts'),
    import('../importing/batch-line.ts'),
    import('../access/with-access.ts'),
  ])
  const given = givenBy(options)
  const onDisk = paths.filter(path => !isBucket(path))
  const inputs = onDisk.length > 0 ? await inputsFrom(onDisk, new Set(formats.flatMap(format => format.extensions))) : []
  const files = inputs.map(fromPath)
  const sources: Source[] = []
  try {
    for (const path of paths.filter(isBucket)) {
      const bucket = await fromBucket(path, untaken)
      sources.push(bucket.source)
      files.push(...bucket.files)
    }
    await withAccess(
      { data: options.data },
      async access => {
        const intake = await access.intake()
        if (intake.resumed.length > 0)
          process.stderr.write(`taking up ${intake.resumed.length} of an earlier import that were left unfinished\n`)
        const batch = files.length > 1 ? (await access.addBatch(paths.join(' '), files.length)).id : null
        const progress = await showProgress(files.length + intake.resumed.length)
        const counts = { ok: 0, linked: 0, rejected: 0, queued: 0 }
        const waits = options.wait || !access.isServed
        try {
          for await (const imported of importFiles(files, intake, { again: options.again ?? false, given, batch, waits })) {
            counts[imported.rejection ? 'rejected' : imported.linked ? 'linked' : imported.run?.state === 'ok' ? 'ok' : 'queued']++
            progress.say(lineOf(imported))
            progress.step()
          }
        } finally {
          progress.stop()
        }
        process.stderr.write(summaryOf(counts, access.where))
        const begun = batch === null ? null : await access.findBatch(batch)
        if (begun)
          process.stderr.write(
            `${batchLine(begun)}${begun.endedAt === null ? `; "specmill runs --batch ${begun.id}" says how far it is` : ''}.\n`,
          )
        if (counts.rejected > 0) process.exitCode = 1
      },
      { makes: true },
    )
  } finally {
    for (const source of sources) await source.close()
  }
}

export function importCommand(program: Command): void {
  program
    .command('import')
    .description('Put files, folders of files, or all that lies in a bucket, through the queue into the store.')
    .argument('<path-or-uri...>', 'a file, a folder, file:folder or s3://bucket/prefix')
    .option('--wait', 'wait for the end of each, as where nothing is said', true)
    .option('--no-wait', 'where a service does the work: do not wait for the end')
    .option('--employer <name>', 'whose files these are; stands where a document does not say it')
    .option('--jurisdiction <code>', 'of the employer, by ISO 3166-2: US-OH', jurisdictionFrom)
    .option('--effective <date>', 'from when they are in force; orders the versions of a class', dateFrom)
    .option('--again', 'process known content again, as after a change of the rules')
    .option(...dataOption)
    .addHelpText(
      'after',
      below(
        '0 all files have an extraction or are queued, 1 some were rejected, 2 wrong usage.',
        'import specifications --employer "City of Alder Falls" --jurisdiction US-MN',
        'import s3://bucket/prefix --no-wait',
      ),
    )
    .action(importAll)
}
