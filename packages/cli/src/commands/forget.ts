/** `specmill forget`: removes a file and all that was made of it; only its hash is kept, in the audit. */
import type { Command } from 'commander'
import { below } from './help.ts'
import { dataOption } from './values.ts'

async function forget(whats: string[], { data }: { data?: string }): Promise<void> {
  const [{ withAccess }, { oneLine }] = await Promise.all([import('../access/with-access.ts'), import('../line.ts')])
  await withAccess({ data }, async access => {
    for (const what of whats) {
      const forgotten = await access.forget(what)
      if (forgotten) process.stderr.write(`forgotten ${oneLine(what)}: ${forgotten.sha256}, known under ${forgotten.items} names\n`)
      else {
        process.stderr.write(`specmill: there is no content ${oneLine(what)} in ${access.where}.\n`)
        process.exitCode = 1
      }
    }
  })
}

export function forgetCommand(program: Command): void {
  program
    .command('forget')
    .description('Remove a file and all that was made of it: bytes, document, extraction, records, corrections.')
    .argument('<name-or-sha256...>', 'names of files, or 8 digits or more of their sha256')
    .option(...dataOption)
    .addHelpText('after', below('0 forgotten, 1 there is no such content, 2 wrong usage.', 'forget clerk.pdf', 'forget 0123abcd'))
    .action(forget)
}
