/** The API on a port. */
import { serve } from '@hono/node-server'
import { reviewApp } from './app.ts'
import type { ReviewOptions } from './given-by-starter.ts'

export interface Serving {
  /** `http://127.0.0.1:7373` */
  address: string
  /** Stops listening, and ends connections that stay open, as those that wait for progress. */
  close(): Promise<void>
}

/** The port is taken, or the address is none of this machine. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen'
}

/**
 * @param at the port 0 takes a free one.
 * @throws CannotListen
 */
export async function serveReview(
  options: ReviewOptions,
  at: { host: string; port: number },
  report: (error: Error) => void,
): Promise<Serving> {
  const app = reviewApp(options, report)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: at.host, port: at.port }, ({ address, port, family }) => {
      const host = family === 'IPv6' ? `[${address}]` : address
      resolve({
        address: `http://${host}:${port}`,
        close: () =>
          new Promise(done => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.on('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'another program listens there already; set SPECMILL_PORT to another port' : error.message
      reject(new CannotListen(`Cannot listen on ${at.host}:${at.port}: ${why}.`))
    })
  })
}
