/** `specmill import`: files, folders and buckets → extractions in the store, through the queue. */
import type { Given } from '@specmill/model'
import type { Command } from 'commander'

interface Options extends Given {
  data?: string
  again?: boolean
  wait: boolean
}

/** A date with its precision: a year, a month, a day. */
const isDate = (text: string) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)

async function givenBy({ employer, jurisdiction, effective }: Options): Promise<Given | null> {
  const { UsageError } = await import('../usage-error.ts')
  if (effective !== undefined && !isDate(effective))
    throw new UsageError(`--effective ${effective} is no date; write it as 2026, 2026-01 or 2026-01-31.`)
  if (jurisdiction !== undefined && !/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(jurisdiction))
    throw new UsageError(`--jurisdiction ${jurisdiction} is no code of ISO 3166-2; write it as US-OH.`)
  const given = Object.fromEntries(Object.entries({ employer, jurisdiction, effective }).filter(([, value]) => value !== undefined))
  return Object.keys(given).length > 0 ? given : null
}

async function importAll(paths: string[], options: Options): Promise<void> {
  const [
    { formats },
    { inputsFrom },
    { importFiles },
    { fromBucket, fromPath, isBucket },
    { showProgress },
    { lineOf, summaryOf },
    { withAccess },
  ] = await Promise.all([
    import('@specmill/ingest'),
    import('../extraction/inputs.ts'),
    import('../importing/import-files.ts'),
    import('../importing/incoming.ts'),
    import('../extraction/progress.ts'),
    import('../importing/lines.ts'),
    import('../access/with-access.ts'),
  ])
  const given = await givenBy(options)
  const onDisk = paths.filter(path => !isBucket(path))
  const inputs = onDisk.length > 0 ? await inputsFrom(onDisk, new Set(formats.flatMap(format => format.extensions))) : []
  const buckets = await Promise.all(paths.filter(isBucket).map(fromBucket))
  const files = [...inputs.map(fromPath), ...buckets.flatMap(bucket => bucket.files)]
  try {
    await withAccess({ data: options.data }, async access => {
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
      if (counts.rejected > 0) process.exitCode = 1
    })
  } finally {
    for (const { source } of buckets) await source.close()
  }
}

export function importCommand(program: Command): void {
  program
    .command('import')
    .description('Put files, folders of files, or all that lies in a bucket, through the queue into the store.')
    .argument('<path-or-uri...>', 'a file, a folder, file:folder or s3://bucket/prefix')
    .option('--no-wait', 'where a service does the work: do not wait for the end')
    .option('--employer <name>', 'whose files these are; stands where a document does not say it')
    .option('--jurisdiction <code>', 'of the employer, by ISO 3166-2: US-OH')
    .option('--effective <date>', 'from when they are in force; orders the versions of a class')
    .option('--again', 'process known content again, as after a change of the rules')
    .option('--data <folder>', 'the data folder (default: SPECMILL_DATA, or specmill-data)')
    .addHelpText('after', '\nExit code: 0 all files have an extraction or are queued, 1 some were rejected, 2 wrong usage.')
    .action(importAll)
}
