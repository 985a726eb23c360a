/** `specmill schema`: the contract as JSON Schema. */
import type { Command } from 'commander'

async function printSchema({ plain }: { plain?: boolean }): Promise<void> {
  const [{ jsonSchema }, { print }] = await Promise.all([import('@specmill/model/schema'), import('../print.ts')])
  await print(`${JSON.stringify(jsonSchema(plain ? 'plain' : 'full'), null, 2)}\n`)
}

export function schemaCommand(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of an extraction.')
    .option('--plain', 'of the view without evidence')
    .action(printSchema)
}
