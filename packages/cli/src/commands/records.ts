/** `specmill records`: searches the records of the store. */
import { documentKinds, educationLevels } from '@specmill/model'
import type { FoundRecord, RecordFilters } from '@specmill/store'
import { type Command, Option } from 'commander'
import { below } from './help.ts'
import { amountFrom, countFrom, dataOption } from './values.ts'

interface Options extends RecordFilters {
  data?: string
  limit: number
  all?: boolean
  json?: boolean
  sort?: 'relevance' | 'title' | 'pay' | 'newest'
}

const pay = ({ payMin, payMax, currency }: FoundRecord) => {
  const amounts = [...new Set([payMin, payMax].filter(value => value !== null))]
  return amounts.length === 0 ? '' : `${amounts.map(value => Math.round(value).toLocaleString('en')).join('–')} ${currency ?? ''}`
}

async function records(query: string | undefined, { data, limit, all, json, sort, ...filters }: Options): Promise<void> {
  const [{ withAccess }, { tableOf }, { rowsOf }, { print }] = await Promise.all([
    import('../access/with-access.ts'),
    import('../tables/table.ts'),
    import('../tables/pages.ts'),
    import('../print.ts'),
  ])
  await withAccess({ data }, async access => {
    const search = { ...(query ? { query } : {}), ...(sort ? { sort } : {}), filters }
    const rows = await rowsOf(paging => access.searchRecords({ ...search, ...paging }), all ? null : limit)
    if (json) return print(`${JSON.stringify(rows, null, 2)}\n`)
    const head = ['hash', 'title', 'code', 'employer', 'pay a year', 'education', 'months', 'file']
    const cells = rows.map(row => [
      row.sha256.slice(0, 12),
      `${row.title ?? ''}${row.current ? '' : ' (superseded)'}`,
      row.classCode,
      row.employer,
      pay(row),
      row.minimumEducation,
      row.minimumExperience,
      row.name,
    ])
    await print(tableOf(head, cells))
    const { total, more } = await access.searchRecords({ ...search, limit: 1 })
    process.stderr.write(`${rows.length} of ${more ? 'more than ' : ''}${total} records, in ${access.where}.\n`)
  })
}

/** The query and the filters, for each command that searches. */
export const searching = (command: Command): Command =>
  command
    .argument('[query]', 'words as for a search engine: "quoted", or, -not')
    .option('--employer <name>', 'its whole name, in capitals or not')
    .addOption(new Option('--kind <kind>', 'of document').choices(documentKinds))
    .option('--class-code <code>', 'as it is written')
    .addOption(new Option('--flsa <status>', 'whether overtime is paid').choices(['exempt', 'nonexempt']))
    .option('--at-most-months <months>', 'there is a path with at most so much experience …', amountFrom)
    .addOption(new Option('--at-most-education <level>', '… and at most this education').choices(educationLevels))
    .option('--license-class <class>', "a driver's license of this class is required")
    .option('--lifts-over <pounds>', 'more is lifted', amountFrom)
    .option('--pay-from <amount>', 'the highest pay is at least so much a year', amountFrom)
    .option('--pay-to <amount>', 'the lowest pay is at most so much a year', amountFrom)
    .option('--current-only', 'without versions that a later one supersedes')
    .addOption(
      new Option('--sort <order>', 'default: relevance where there is a query, else title').choices([
        'relevance',
        'title',
        'pay',
        'newest',
      ]),
    )
    .option(...dataOption)

export function recordsCommand(program: Command): void {
  searching(program.command('records').description('Search records by words of their text, and by their fields.'))
    .option('--limit <count>', 'rows at most', countFrom, 50)
    .option('--all', 'all rows')
    .option('--json', 'as a JSON array')
    .addHelpText(
      'after',
      below(
        '0 listed, 2 wrong usage.',
        'records "bridge inspection" --pay-from 60000',
        'records --at-most-months 24 --at-most-education high-school --json',
      ),
    )
    .action(records)
}
