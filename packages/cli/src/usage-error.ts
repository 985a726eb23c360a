/** The command was called in a way that cannot be done: one sentence, exit code 2, nothing is written. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
