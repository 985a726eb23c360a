/** The HTTP API, put together: who may ask, how much, what is answered. */
import { OpenAPIHono } from '@hono/zod-openapi'
import { jsonSchema } from '@specmill/model/schema'
import { bearerAuth } from 'hono/bearer-auth'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { health } from './api/health.ts'
import { routes } from './api/index.ts'
import { bodyKinds } from './body-kinds.ts'
import type { ReviewOptions } from './given-by-starter.ts'
import { methodsAt } from './method-not-allowed.ts'
import { describeApi } from './openapi.ts'
import { ownPagesOnly } from './own-pages-only.ts'
import { servePage } from './page.ts'
import { preconditions } from './preconditions.ts'
import { answerWith, Problem, problemFrom } from './problem.ts'
import { rateLimit } from './rate-limit.ts'

const largest = 100 * 1024 * 1024
const perMinute = 3_000
/** What is sent as it is made; a tag is made from the whole body. */
const streamed = ['/api/progress', '/api/exports/']

/** Only `/livez`, `/readyz` and `/metrics`. @param report is told of faults of our own. */
export function healthApp(options: ReviewOptions, report: (error: Error) => void): OpenAPIHono {
  const app = new OpenAPIHono()
  app.onError((error, context) => problemFrom(error, context, report))
  if (options.token !== null) app.use('/metrics', bearerAuth({ token: options.token }))
  health(app, options)
  return app
}

/** @param report is told of faults of our own. */
export function reviewApp(options: ReviewOptions, report: (error: Error) => void): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return
      const [issue] = result.error.issues
      return answerWith(context, 400, `${issue?.path.join('.') || 'The request'}: ${issue?.message ?? 'not understood'}`)
    },
  })
  app.onError((error, context) => problemFrom(error, context, report))
  app.notFound(context => {
    const { method, path } = context.req
    const others = methodsAt(app, path)
    if (others.length === 0) return answerWith(context, 404, `There is nothing at ${path}; /openapi.json lists what there is.`)
    context.header('allow', others.join(', '))
    return answerWith(context, 405, `${path} does not answer ${method}; it answers ${others.join(' and ')}.`)
  })

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // pdf.js fetches its worker from our own address
        workerSrc: ["'self'"],
        styleSrc: ["'self'", NONCE],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      crossOriginResourcePolicy: 'same-origin',
    }),
  )
  app.use(ownPagesOnly(options.isForThisMachine ?? false))
  app.use('/api/*', (context, next) => {
    // the only character that a text in the store cannot have
    if (context.req.url.includes('%00')) throw new Problem(400, 'The address holds a NUL character (%00), which no name or value has.')
    return next()
  })
  app.use('/api/*', rateLimit(options.rate ?? perMinute))
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: options.largest ?? largest,
      onError: context => answerWith(context, 413, `The body is larger than ${options.largest ?? largest} bytes.`),
    }),
  )
  app.use('/api/*', bodyKinds)
  if (options.token !== null) {
    const bearer = bearerAuth({ token: options.token })
    app.use('/api/*', bearer)
    app.use('/metrics', bearer)
  }
  app.use('/api/*', preconditions(app))
  const tagged = etag()
  app.use('/api/*', (context, next) => (streamed.some(path => context.req.path.startsWith(path)) ? next() : tagged(context, next)))

  for (const group of routes) group(app, options)
  app.get('/api/schema/:view{full|plain}', context => context.json(jsonSchema(context.req.param('view') as 'full' | 'plain')))
  describeApi(app, options.version, options.token !== null)
  if (options.page !== null) servePage(app, options.page)
  return app
}
