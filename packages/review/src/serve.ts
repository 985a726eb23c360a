/** The API on a port. */
import { serve } from '@hono/node-server'
import { healthApp, reviewApp } from './app.ts'
import type { ReviewOptions } from './given-by-starter.ts'
import { isLoopback } from './loopback.ts'

export interface Serving {
  /** `http://127.0.0.1:7373` */
  address: string
  /** Stops listening, and ends connections that stay open, as those that wait for progress. */
  close(): Promise<void>
}

export interface Place {
  host: string
  port: number
}

/** The port is taken, or the address is none of this machine. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen'
}

/**
 * The API and the page.
 * @param at the port 0 takes a free one.
 * @throws CannotListen
 */
export const serveReview = (options: ReviewOptions, at: Place, report: (error: Error) => void): Promise<Serving> =>
  listening(reviewApp({ ...options, isForThisMachine: options.token === null && isLoopback(at.host) }, report), at)

/** Only whether it lives and can work, and its figures. @throws CannotListen */
export const serveHealth = (options: ReviewOptions, at: Place, report: (error: Error) => void): Promise<Serving> =>
  listening(healthApp(options, report), at)

function listening(app: { fetch: (request: Request) => Response | Promise<Response> }, at: Place): Promise<Serving> {
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
