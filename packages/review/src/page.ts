/** The built page, served as files. */
import { serveStatic } from '@hono/node-server/serve-static'
import type { OpenAPIHono } from '@hono/zod-openapi'

/** @param folder of the build: index.html and assets whose names carry a hash. */
export function servePage(app: OpenAPIHono, folder: string): void {
  app.use('/assets/*', async (context, next) => {
    await next()
    // a name is of one content for good
    if (context.res.ok) context.header('cache-control', 'public, max-age=31536000, immutable')
  })
  app.get('/assets/*', serveStatic({ root: folder }))
  // one page with views: each of their addresses can be reloaded and sent to a colleague
  for (const path of ['/', '/inbox', '/review/*', '/records', '/compare']) app.get(path, serveStatic({ root: folder, path: 'index.html' }))
}
