/** So many requests a minute from one address; the rest is told when to come back. */
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { rateLimiter } from 'hono-rate-limiter'
import { answerWith } from './problem.ts'

const addressOf = (context: Context) => {
  try {
    return getConnInfo(context).remote.address ?? 'unknown'
  } catch {
    // asked without a connection, as tests do
    return 'none'
  }
}

export const rateLimit = (perMinute: number): MiddlewareHandler =>
  rateLimiter({
    windowMs: 60_000,
    limit: perMinute,
    keyGenerator: addressOf,
    handler: context => answerWith(context, 429, `More than ${perMinute} requests in a minute; come back in a minute.`),
  })
