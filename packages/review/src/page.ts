/** The built page, served as files. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'

/** The addresses of the views: each can be reloaded, and sent to a colleague. */
const views = ['/', '/inbox', '/review/*', '/records', '/compare']

/** @param folder of the build: index.html and assets whose names carry a hash. */
export function servePage(app: OpenAPIHono, folder: string): void {
  app.use('/assets/*', async (context, next) => {
    await next()
    // a name is of one content for good
    if (context.res.ok) context.header('cache-control', 'public, max-age=31536000, immutable')
  })
  app.use('/assets/*', compress())
  app.get('/assets/*', serveStatic({ root: folder }))
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  for (const path of views) {
    // the components write styles of their own; each answer has a new mark that lets them in
    app.get(path, context => context.html(html.replace('{{nonce}}', context.get('secureHeadersNonce' as never) ?? '')))
  }
}
