/** Exports: what a search finds, in one of the formats of the list. */
import { createRoute, z } from '@hono/zod-openapi'
import { withGiven } from '@specmill/extract'
import { exportFormats, found } from '@specmill/store/exports'
import { stream } from 'hono/streaming'
import { Problem } from '../problem.ts'
import { recordQuery, searchFrom } from './records.ts'
import { json, notFound, type Routes } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/exports',
  summary: 'The formats, and what each cannot hold',
  responses: {
    200: json(
      z.array(
        z.object({
          name: z.string(),
          description: z.string(),
          mediaType: z.string(),
          extension: z.string(),
          cannotHold: z.string().nullable(),
        }),
      ),
      'The formats.',
    ),
  },
})

const one = createRoute({
  method: 'get',
  path: '/api/exports/{format}',
  summary: 'What a search finds, as a file',
  request: { params: z.object({ format: z.string() }), query: recordQuery },
  responses: { 200: { description: 'The file.', content: { 'application/octet-stream': { schema: z.any() } } }, ...notFound },
})

export const exports: Routes = (api, { store }) => {
  api.openapi(list, context =>
    context.json(
      exportFormats.map(({ write: _, ...said }) => said),
      200,
    ),
  )
  api.openapi(one, context => {
    const { format: name } = context.req.valid('param')
    const format = exportFormats.find(format => format.name === name)
    if (!format) throw new Problem(404, `There is no format ${name}; there are ${exportFormats.map(format => format.name).join(', ')}.`)
    context.header('content-type', format.mediaType)
    context.header('content-disposition', `attachment; filename="specmill.${format.extension}"`)
    const extractions = found(store, searchFrom(context.req.valid('query')), withGiven)
    return stream(context, async sink => {
      for await (const piece of format.write(extractions)) {
        if (sink.aborted) return
        await (typeof piece === 'string' ? sink.write(piece) : sink.write(new Uint8Array(piece)))
      }
    }) as never
  })
}
