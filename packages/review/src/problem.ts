/** Errors as RFC 9457 problem details: one sentence that says what is wrong and what to do. */
import { WrongCursor } from '@specmill/store'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

const titles: Record<number, string> = {
  400: 'Not understood',
  401: 'Not allowed',
  403: 'Not from there',
  404: 'Not found',
  405: 'Not in this way',
  409: 'More than one',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Not this kind',
  422: 'Cannot be drawn',
  429: 'Too many requests',
  500: 'Our fault',
  503: 'Not ready',
}

/** Thrown by a route; becomes the answer. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: ContentfulStatusCode

  constructor(status: ContentfulStatusCode, detail: string) {
    super(detail)
    this.status = status
  }
}

export function answerWith(context: Context, status: ContentfulStatusCode, detail: string): Response {
  const body = { type: 'about:blank', title: titles[status] ?? 'Error', status, detail, instance: context.req.path }
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}

/** @param report is told of what is our own fault: its words are for the log, not for the client. */
export function problemFrom(error: Error, context: Context, report: (error: Error) => void): Response {
  if (error instanceof WrongCursor) return answerWith(context, 400, error.message)
  if (error instanceof Problem) return answerWith(context, error.status, error.message)
  if (error instanceof HTTPException) {
    const answer = error.getResponse()
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => name === 'www-authenticate'))
    for (const [name, value] of Object.entries(headers)) context.header(name, value)
    return answerWith(context, error.status as ContentfulStatusCode, error.message || (titles[error.status] ?? 'The request was refused.'))
  }
  report(error)
  return answerWith(context, 500, 'Something went wrong here; the log of the service says more.')
}
