/** `specmill export`: records, taken away in one of the formats. */
import type { RecordFilters } from '@specmill/store'
import type { Command } from 'commander'
import { searching } from './records.ts'

interface Options extends RecordFilters {
  data?: string
  format: string
  out?: string
  sort?: 'relevance' | 'title' | 'pay' | 'newest'
}

async function exportRecords(query: string | undefined, { data, format: name, out, sort, ...filters }: Options): Promise<void> {
  const [{ withAccess }, { exportFormats }, { UsageError }, { writePieces }] = await Promise.all([
    import('../access/with-access.ts'),
    import('@specmill/store/exports'),
    import('../usage-error.ts'),
    import('../extraction/write-pieces.ts'),
  ])
  const format = exportFormats.find(format => format.name === name)
  if (!format) throw new UsageError(`there is no format ${name}; there are ${exportFormats.map(format => format.name).join(', ')}.`)
  if (format.name === 'xlsx' && out === undefined && process.stdout.isTTY)
    throw new UsageError('a workbook is no text; name a file with --out.')
  await withAccess({ data }, async access => {
    await writePieces(access.exported(format.name, { ...(query ? { query } : {}), ...(sort ? { sort } : {}), filters }), out ?? null)
  })
  if (format.cannotHold) process.stderr.write(`not in this format: ${format.cannotHold}\n`)
}

export function exportCommand(program: Command): void {
  searching(program.command('export').description('Take records away: all, or those that a search finds.'))
    .requiredOption('--format <format>', 'json, jsonl, csv, xlsx, jobposting or markdown')
    .option('--out <file>', 'write there (default: standard output)')
    .addHelpText('after', '\nExit code: 0 written, 2 wrong usage.')
    .action(exportRecords)
}
