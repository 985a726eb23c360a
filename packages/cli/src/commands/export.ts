/** `specmill export`: records, taken away in one of the formats. */
import type { RecordFilters } from '@specmill/store'
import type { Command } from 'commander'
import { below } from './help.ts'
import { searching } from './records.ts'

interface Options extends RecordFilters {
  data?: string
  format: string
  out?: string
  corrected: boolean
  sort?: 'relevance' | 'title' | 'pay' | 'newest'
}

async function exportRecords(query: string | undefined, { data, format: name, out, sort, corrected, ...filters }: Options): Promise<void> {
  const [{ withAccess }, { exportFormats, truth }, { UsageError }, { writeWhole }, { print }] = await Promise.all([
    import('../access/with-access.ts'),
    import('@specmill/store/exports'),
    import('../usage-error.ts'),
    import('../extraction/write-whole.ts'),
    import('../print.ts'),
  ])
  const formats = [...exportFormats, truth]
  const format = formats.find(format => format.name === name)
  if (!format) throw new UsageError(`there is no format ${name}; there are ${formats.map(format => format.name).join(', ')}.`)
  if (['xlsx', 'zip'].includes(format.extension) && out === undefined && process.stdout.isTTY)
    throw new UsageError('this format is no text; name a file with --out.')
  await withAccess({ data }, async access => {
    const search = { ...(query ? { query } : {}), ...(sort ? { sort } : {}), filters }
    const pieces = access.exported(format.name, search, corrected)
    if (out !== undefined) return writeWhole(out, pieces)
    for await (const piece of pieces) await print(piece)
  })
  if (format.cannotHold) process.stderr.write(`not in this format: ${format.cannotHold}\n`)
}

export function exportCommand(program: Command): void {
  searching(program.command('export').description('Take records away: all, or those that a search finds.'))
    .requiredOption('--format <format>', 'json, jsonl, csv, xlsx, jobposting, markdown or truth')
    .option('--out <file>', 'write there (default: standard output)')
    .option('--no-corrected', 'as extracted, without what reviewers said')
    .addHelpText(
      'after',
      `\nAfter the file it says on standard error what its format has no place for: specmill serve lists that at /api/exports.\n${below(
        '0 written, 2 wrong usage.',
        'export --format csv --out jobs.csv',
      )}`,
    )
    .action(exportRecords)
}
