/** Exports: what a search finds, in one of the formats of the list. */
import { createRoute, z } from '@hono/zod-openapi'
import { laidOver, truthOf } from '@specmill/extract'
import { exportFormats, found, truth, truthOfFound } from '@specmill/store/exports'
import { stream } from 'hono/streaming'
import { Problem } from '../problem.ts'
import { correctedQuery } from '../schemas/shared.ts'
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
  request: {
    params: z.object({ format: z.string() }),
    query: recordQuery.extend({ corrected: correctedQuery }),
  },
  responses: { 200: { description: 'The file.', content: { 'application/octet-stream': { schema: z.any() } } }, ...notFound },
})

export const exports: Routes = (api, { store }) => {
  api.openapi(list, context => context.json([...exportFormats.map(({ write: _, ...said }) => said), truth], 200))
  api.openapi(one, context => {
    const { format: name } = context.req.valid('param')
    const format = exportFormats.find(format => format.name === name)
    const said = name === truth.name ? truth : format
    if (!said)
      throw new Problem(404, `There is no format ${name}; there are ${[...exportFormats, truth].map(({ name }) => name).join(', ')}.`)
    context.header('content-type', said.mediaType)
    context.header('content-disposition', `attachment; filename="specmill.${said.extension}"`)
    const { corrected, ...query } = context.req.valid('query')
    const search = searchFrom(query)
    const pieces = format ? format.write(found(store, search, laidOver, corrected !== 'false')) : truthOfFound(store, search, truthOf)
    return stream(context, async sink => {
      for await (const piece of pieces) {
        if (sink.aborted) return
        await (typeof piece === 'string' ? sink.write(piece) : sink.write(new Uint8Array(piece)))
      }
    }) as never
  })
}
