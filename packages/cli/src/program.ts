/** Runs one subcommand and turns what went wrong into an exit code: 0 done, 1 some file rejected, 2 wrong usage. */
import { Command, CommanderError } from 'commander'
import packageJson from '../package.json' with { type: 'json' }
import { commands } from './commands/index.ts'
import { UsageError } from './usage-error.ts'

/** A reader that closes the pipe early (`| head`) has what it wanted; who gets nothing for another reason is told of it. */
function endWithReader({ code, message }: NodeJS.ErrnoException) {
  if (code === 'EPIPE') process.exit()
  process.stderr.write(`specmill: standard output cannot be written (${code ?? message}); see that there is room where it goes.\n`)
  process.exit(2)
}

/** @param argv as in `process.argv`. Sets `process.exitCode`; what is no wrong usage and no rejected file is thrown. */
export async function run(argv: string[]): Promise<void> {
  process.stdout.on('error', endWithReader)
  // whoever does not listen to what is said beside the data misses nothing else
  process.stderr.on('error', () => {})
  const program = new Command('specmill')
    .description('Turns job descriptions and class specifications into records whose every value points at its words.')
    .version(packageJson.version)
    .addHelpText(
      'after',
      '\nTo begin: "specmill start". Each command has help of its own: "specmill import --help". Settings: "specmill config check".',
    )
    .showHelpAfterError('(specmill --help lists the commands and their options)')
    .exitOverride()
  for (const command of commands) command(program)
  try {
    await program.parseAsync(argv)
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`specmill: ${error.message}\n`)
    else if (!(error instanceof CommanderError)) throw error
    // commander has printed its own sentence; help and version were asked for and are no error
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2
  }
}
