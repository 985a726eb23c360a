/** What a body may be: JSON, and on `/api/files` the bytes of a file. */
import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'

export const bodyKinds: MiddlewareHandler = async (context, next) => {
  const kind = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (context.req.method !== 'POST' || kind === undefined) return next()
  const isFile = context.req.path === '/api/files'
  // the parts of a form would be taken for the file
  if (isFile && kind.startsWith('multipart/'))
    throw new Problem(415, 'A form is no file: send the bytes of one file as the body, as curl --data-binary @FILE does.')
  if (!isFile && kind !== 'application/json' && !kind.endsWith('+json'))
    throw new Problem(415, `A body of ${kind} is not understood here; send application/json.`)
  return next()
}
