/** What stands below the options in the help of a command: its exit codes, and how it is used. */

/** @param codes what follows on "Exit code:". @param examples lines as they are typed, without `specmill`. */
export const below = (codes: string, ...examples: string[]): string =>
  [`\nExit code: ${codes}`, '', examples.length > 1 ? 'Examples:' : 'Example:', ...examples.map(line => `  specmill ${line}`)].join('\n')
