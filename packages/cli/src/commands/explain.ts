/** `specmill explain FILE FIELD`: a value, the rule that gave it, and its words in context. */
import type { Extraction, Finding, FullRecord } from '@specmill/model'
import type { Command } from 'commander'

/** Characters shown before and behind the words. */
const around = 80

function contextOf({ blocks }: Extraction, { block, start, end, page }: Finding<unknown>['evidence'][number]): string {
  const text = blocks[block]?.text ?? ''
  const before = text.slice(Math.max(0, start - around), start)
  const behind = text.slice(end, end + around)
  const place = page === null ? `block ${block}` : `page ${page}, block ${block}`
  return `    ${place}: ${start > around ? '…' : ''}${before}[${text.slice(start, end)}]${behind}${end + around < text.length ? '…' : ''}`.replace(
    /\s+\n?/g,
    ' ',
  )
}

export function explain(extraction: Extraction, field: string): string {
  return extraction.records
    .map((record, position) => {
      const [, name = field, index] = /^(\w+)(?:\[(\d+)\])?/.exec(field) ?? []
      const found = record[name as keyof FullRecord] as Finding<unknown> | Finding<unknown>[] | null | undefined
      if (found === undefined) return null
      const all = Array.isArray(found) ? found : found ? [found] : []
      const chosen = index === undefined ? all : all.slice(Number(index), Number(index) + 1)
      const head = `records[${position}].${field}${extraction.records.length > 1 ? ` (${record.title?.value ?? 'without a title'})` : ''}`
      if (chosen.length === 0) {
        const saysNone = record.statedAbsent.some(({ value }) => value === name)
        return `${head}: ${saysNone ? 'the document says that there is none' : 'the document does not speak of it'}`
      }
      const values = chosen.map(({ value, rule, certainty, confidence, evidence }) =>
        [
          `  ${JSON.stringify(value)}`,
          `    ${certainty} by ${rule}${confidence === null ? '' : `, right ${Math.round(confidence * 100)} of 100 times on labelled documents`}`,
          ...evidence.map(one => contextOf(extraction, one)),
        ].join('\n'),
      )
      return [head, ...values].join('\n')
    })
    .filter(part => part !== null)
    .join('\n\n')
}

async function explainField(file: string, field: string): Promise<void> {
  const [{ print }, { UsageError }, { extractionOf }, { fieldNames }] = await Promise.all([
    import('../print.ts'),
    import('../usage-error.ts'),
    import('../extraction/extraction-of.ts'),
    import('@specmill/model'),
  ])
  const name = field.replace(/[[.].*$/, '')
  if (!(fieldNames as readonly string[]).includes(name))
    throw new UsageError(`there is no field ${name}; the fields are ${fieldNames.join(', ')}.`)
  const text = explain(await extractionOf(file), field)
  await print(text === '' ? 'The document describes no job.\n' : `${text}\n`)
}

export function explainCommand(program: Command): void {
  program
    .command('explain')
    .description('Show a value, the rule that gave it, and its words in context.')
    .argument('<file>', 'a document, or an extraction as JSON')
    .argument('<field>', 'as in: pay, duties[3], requirements')
    .addHelpText('after', '\nExit code: 0 shown, 2 wrong usage or a file that cannot be read.')
    .action(explainField)
}
