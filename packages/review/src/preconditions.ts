/** `If-Match` on what changes something: it is done only while what the client has seen still stands. RFC 9110, section 13.1.1. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'

const strong = (tag: string) => tag.trim().replace(/^W\//, '')

/** @param app is asked what stands at the address now. */
export const preconditions =
  (app: OpenAPIHono): MiddlewareHandler =>
  async (context, next) => {
    const wanted = context.req.header('if-match')
    if (wanted === undefined || context.req.method === 'GET' || context.req.method === 'HEAD') return next()
    const headers = new Headers(context.req.raw.headers)
    for (const name of ['if-match', 'content-length', 'content-type']) headers.delete(name)
    const now = await app.fetch(new Request(context.req.url, { headers }), context.env)
    const tag = now.ok ? (now.headers.get('etag') ?? '') : null
    await now.body?.cancel()
    const holds = tag !== null && (wanted.trim() === '*' || wanted.split(',').some(one => strong(one) === strong(tag)))
    if (!holds) throw new Problem(412, `What stands at ${context.req.path} is no longer what you have seen; ask for it again.`)
    return next()
  }
