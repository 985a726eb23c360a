/** The file that an extraction was made of: its bytes, and its pages as pictures. */
import { createRoute, z } from '@hono/zod-openapi'
import { CannotDraw } from '../given-by-starter.ts'
import { Problem } from '../problem.ts'
import { keptOf } from './found.ts'
import { notFound, problem, type Routes, several, what } from './route.ts'

const original = createRoute({
  method: 'get',
  path: '/api/extractions/{what}/original',
  summary: 'The file itself',
  request: { params: what },
  responses: {
    200: { description: 'The bytes, always as an attachment.', content: { 'application/octet-stream': { schema: z.any() } } },
    ...notFound,
    ...several,
  },
})

const page = createRoute({
  method: 'get',
  path: '/api/extractions/{what}/pages/{page}',
  summary: 'A page as a picture',
  description: 'Of a PDF and of pictures. Multiply a box of evidence by the scale to find it in the picture.',
  request: {
    params: what.extend({ page: z.coerce.number().int().min(1).max(100_000) }),
    query: z.object({
      scale: z.coerce
        .number()
        .min(0.25)
        .max(4)
        .optional()
        .openapi({ description: 'Pixels a point of the page; usually 2, which is 144 an inch.' }),
    }),
  },
  responses: {
    200: {
      description: 'PNG. The header specmill-scale says its pixels a point: fewer than asked for where the page is very large.',
      content: { 'image/png': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
    ...notFound,
    ...several,
    422: problem('The page cannot be drawn; the detail says why.'),
  },
})

/** A name that is safe in a header. */
const attachment = (name: string) => `attachment; filename*=UTF-8''${encodeURIComponent(name.split('/').at(-1) ?? name)}`

export const originals: Routes = (api, { store, renderPage }) => {
  api.openapi(original, async context => {
    const { sha256, text } = await keptOf(store, context.req.valid('param').what)
    const { name } = JSON.parse(text).source
    const bytes = await store.readBlob(sha256)
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': attachment(name),
    }) as never
  })
  api.openapi(page, async context => {
    const { what, page } = context.req.valid('param')
    const { scale = 2 } = context.req.valid('query')
    const { sha256, text } = await keptOf(store, what)
    const asked = { sha256, name: JSON.parse(text).source.name, page, scale, bytes: () => store.readBlob(sha256) }
    const picture = await renderPage?.(asked).catch(error => {
      throw error instanceof CannotDraw ? new Problem(422, error.message) : error
    })
    if (!picture) throw new Problem(404, `There is no picture of page ${page} of ${what}.`)
    const headers = { 'content-type': 'image/png', 'specmill-scale': String(picture.scale), 'cache-control': 'private, max-age=86400' }
    return context.body(new Uint8Array(picture.png), 200, headers) as never
  })
}
