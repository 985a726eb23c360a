/** Extractions: whole, plain, and what of them a person should look at. */
import { createRoute, z } from '@hono/zod-openapi'
import { plainFrom } from '@specmill/model'
import { Problem } from '../problem.ts'
import { worklistOf } from '../worklist/worklist.ts'
import { extractionFrom, extractionOf, keptOf } from './found.ts'
import { json, notFound, type Routes, several, what } from './route.ts'

const extractionSchema = z.any().openapi('Extraction', { type: 'object', description: 'See /api/schema/full and /api/schema/plain.' })

const one = createRoute({
  method: 'get',
  path: '/api/extractions/{what}',
  summary: 'The newest extraction of a file',
  request: {
    params: what,
    query: z.object({
      view: z.enum(['full', 'plain']).optional(),
      corrected: z.enum(['true', 'false']).optional().openapi({ description: 'Whether what reviewers said is laid over; usually not.' }),
    }),
  },
  responses: { 200: json(extractionSchema, 'The extraction.'), ...notFound, ...several },
})

const worklistSchema = z
  .array(
    z.object({
      kind: z.enum(['note', 'implied', 'low-confidence', 'unassigned', 'missing']),
      path: z.string().nullable(),
      text: z.string(),
      value: z.any(),
      evidence: z.array(z.any()),
    }),
  )
  .openapi('Worklist')

const review = createRoute({
  method: 'get',
  path: '/api/extractions/{what}/review',
  summary: 'Only what a person should look at',
  request: { params: what },
  responses: { 200: json(worklistSchema, 'What to look at, the gravest first.'), ...notFound, ...several },
})

const document = createRoute({
  method: 'get',
  path: '/api/extractions/{what}/document',
  summary: 'The document as it was read: blocks, cells, boxes',
  request: { params: what },
  responses: { 200: json(z.any(), 'The document.'), ...notFound, ...several },
})

const text = createRoute({
  method: 'get',
  path: '/api/extractions/{what}/text',
  summary: 'The text as it was read',
  request: { params: what },
  responses: { 200: { description: 'One block a line.', content: { 'text/plain': { schema: z.string() } } }, ...notFound, ...several },
})

const forget = createRoute({
  method: 'delete',
  path: '/api/extractions/{what}',
  summary: 'Forget a file: its bytes, document, extraction, records and corrections',
  request: { params: what },
  responses: {
    200: json(z.object({ sha256: z.string(), items: z.number() }), 'What was forgotten; only its hash is kept.'),
    ...notFound,
    ...several,
  },
})

export const extractions: Routes = (api, { store }) => {
  api.openapi(one, async context => {
    const kept = await keptOf(store, context.req.valid('param').what)
    const { view, corrected } = context.req.valid('query')
    const isCorrected = corrected === 'true' && kept.judgements.length > 0
    // as it is kept, where nothing has to be laid over it: a record of half a megabyte is not parsed to be written again
    const isAsKept = view !== 'plain' && !kept.given && !isCorrected
    const laid = isAsKept ? null : extractionFrom(kept, isCorrected)
    const body = laid === null ? kept.text : JSON.stringify(view === 'plain' ? plainFrom(laid) : laid)
    return context.body(body, 200, { 'content-type': 'application/json' }) as never
  })
  api.openapi(review, async context => context.json(worklistOf(await extractionOf(store, context.req.valid('param').what)), 200))
  api.openapi(document, async context => {
    const { sha256, pipelineVersion } = await keptOf(store, context.req.valid('param').what)
    const text = (await store.findDocumentText(sha256, pipelineVersion)) ?? (await store.findDocumentText(sha256))
    if (!text) throw new Problem(404, 'The document of this file is not kept.')
    return context.body(text, 200, { 'content-type': 'application/json' }) as never
  })
  api.openapi(text, async context => {
    const { blocks } = await extractionOf(store, context.req.valid('param').what)
    return context.text(blocks.map(({ text }) => text).join('\n'), 200)
  })
  api.openapi(forget, async context => {
    const { what } = context.req.valid('param')
    const forgotten = await store.forget(what)
    if (!forgotten) throw new Problem(404, `There is no content ${what}.`)
    return context.json(forgotten, 200)
  })
}
