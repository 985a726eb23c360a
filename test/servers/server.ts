/** A database server of a test's own: real, in a temporary folder, on a free port, gone with the test. */

export interface Server {
  url: string
  /** Ends it in its own time. */
  stop(): Promise<void>
  /** SIGKILL, as a machine that loses power would end it; what it had written stays. */
  kill(): Promise<void>
  /** Starts it again on the same data and the same port, after `stop` or `kill`. */
  restart(): Promise<void>
  /** Stops it and removes its data. */
  remove(): Promise<void>
}

/** The server, or why there is none here. */
export type Started = { server: Server; reason: null } | { server: null; reason: string }

/** @returns the server; null where it cannot be had, which is then said, so that a report shows what was not tested. */
export function serverOrSkipped({ server, reason }: Started, what: string): Server | null {
  if (!server) process.stderr.write(`skipped: ${what} (${reason})\n`)
  return server
}
