/** `specmill diff`: what changed between two files, by meaning. */
import type { Change, Comparison } from '@specmill/model'
import { type Command, Option } from 'commander'
import { below } from './help.ts'

interface Options {
  json?: boolean
  records?: string
}

const signs: Record<Change['kind'], string> = { added: '+', removed: '-', changed: '~' }
const titles = { meaning: 'Changes of meaning', work: 'Changes of the work', wording: 'Other words' }

export function textOf({ identity, order, changes, unchanged, counts }: Comparison): string {
  const groups = Object.entries(titles).flatMap(([weight, title]) => {
    const lines = changes.filter(change => change.weight === weight).map(({ kind, text }) => `  ${signs[kind]} ${text}`)
    return lines.length > 0 ? [`${title}:`, ...lines, ''] : []
  })
  return [
    `${identity.verdict}: ${identity.reasons.join('; ')}. ${order.reason}`,
    '',
    ...groups,
    ...(counts.length > 0 ? [`How many: ${counts.map(({ what, before, after }) => `${what} ${before} → ${after}`).join(', ')}`] : []),
    `The same in both: ${unchanged.join(', ') || 'nothing'}`,
    '',
  ].join('\n')
}

async function diff(before: string, after: string, { json, records }: Options): Promise<void> {
  const [{ compare }, { print }, { UsageError }, { extractionFromPath }] = await Promise.all([
    import('@specmill/extract'),
    import('../print.ts'),
    import('../usage-error.ts'),
    import('../extraction/extraction-from-path.ts'),
  ])
  const [, first, second = first] = /^(\d+)(?:,(\d+))?$/.exec(records ?? '0') ?? []
  if (first === undefined) throw new UsageError(`--records ${records} must be two places, as in 0,1.`)
  const [a, b] = [await extractionFromPath(before), await extractionFromPath(after)]
  try {
    const comparison = compare({ extraction: a, record: Number(first) }, { extraction: b, record: Number(second) })
    await print(json ? `${JSON.stringify(comparison, null, 2)}\n` : textOf(comparison))
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error
  }
}

export function diffCommand(program: Command): void {
  program
    .command('diff')
    .description('What changed between two documents or extractions (.json), by meaning: requirements, years, duties, frequencies.')
    .argument('<before>', 'a document, or an extraction as JSON')
    .argument('<after>', 'another one')
    .option('--records <places>', 'which record of each, as in 0,1 (default: the first of each)')
    .option('--text', 'for people (the default)')
    .addOption(new Option('--json', 'as JSON, with evidence and the words that changed').conflicts('text'))
    .addHelpText('after', below('0 compared, 2 wrong usage or a file that cannot be read.', 'diff 2019/clerk.pdf 2026/clerk.docx'))
    .action(diff)
}
