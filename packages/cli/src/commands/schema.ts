/** `specmill schema`: the contract as JSON Schema. */
import type { Command } from 'commander'
import { below } from './help.ts'

async function printSchema({ plain }: { plain?: boolean }): Promise<void> {
  const [{ jsonSchema }, { print }] = await Promise.all([import('@specmill/model/schema'), import('../print.ts')])
  await print(`${JSON.stringify(jsonSchema(plain ? 'plain' : 'full'), null, 2)}\n`)
}

export function schemaCommand(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of an extraction.')
    .option('--plain', 'of the view without evidence')
    .addHelpText('after', below('0 printed, 2 wrong usage.', 'schema --plain'))
    .action(printSchema)
}
