/**
 * A page of another site, open in the same browser, may send requests to a service on this machine. What changes something is taken from our own
 * pages and from programs only; and where nobody has to show a token, a name that was made to point at this machine (DNS rebinding) is no name of ours.
 */
import type { MiddlewareHandler } from 'hono'
import { isLoopback } from './loopback.ts'
import { Problem } from './problem.ts'

/** @param loopbackOnly whether the service is known by the names of this machine alone. */
export const ownPagesOnly =
  (loopbackOnly: boolean): MiddlewareHandler =>
  async (context, next) => {
    const { host, hostname } = new URL(context.req.url)
    if (loopbackOnly && !isLoopback(hostname))
      throw new Problem(
        403,
        `This service answers on this machine only, and ${hostname} is no name of it; set SPECMILL_TOKEN to let others in.`,
      )
    const origin = context.req.header('origin')
    const isSafe = ['GET', 'HEAD', 'OPTIONS'].includes(context.req.method)
    if (!isSafe && origin !== undefined && URL.parse(origin)?.host !== host)
      throw new Problem(403, `A page of ${origin} may not change anything here.`)
    return next()
  }
