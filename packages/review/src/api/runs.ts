/** Runs and batches: what became of each file, and running one again. */
import { createRoute, z } from '@hono/zod-openapi'
import { Problem } from '../problem.ts'
import { batchSchema, countsSchema, momentSchema, pageOf, pagingSchema, runSchema, runStateSchema } from '../schemas/shared.ts'
import { json, notFound, type Routes } from './route.ts'

const id = z.object({ id: z.string() })

const list = createRoute({
  method: 'get',
  path: '/api/runs',
  summary: 'Runs, newest first',
  request: {
    query: pagingSchema.extend({
      state: runStateSchema.or(z.array(runStateSchema)).optional(),
      batch: z.string().optional(),
      sha256: z.string().optional(),
      name: z.string().optional().openapi({ description: 'Part of the name of the file, in any case.' }),
      code: z.string().optional().openapi({ description: 'Error code.' }),
      since: momentSchema.optional(),
      latest: z.enum(['true', 'false']).optional().openapi({ description: 'Only the last run of each content.' }),
    }),
  },
  responses: { 200: json(pageOf(runSchema).extend({ counts: countsSchema }), 'A page of runs, and how many there are by state.') },
})

const one = createRoute({
  method: 'get',
  path: '/api/runs/{id}',
  summary: 'One run',
  request: { params: id },
  responses: { 200: json(runSchema, 'The run.'), ...notFound },
})

const replay = createRoute({
  method: 'post',
  path: '/api/runs/{id}/replay',
  summary: 'Run its file again',
  request: { params: id },
  responses: { 202: json(runSchema, 'The new run.'), ...notFound },
})

const drop = createRoute({
  method: 'post',
  path: '/api/runs/{id}/drop',
  summary: 'Give it up',
  request: { params: id },
  responses: { 200: json(runSchema, 'The run.'), ...notFound },
})

const batches = createRoute({
  method: 'get',
  path: '/api/batches',
  summary: 'Batches, newest first',
  request: { query: pagingSchema },
  responses: { 200: json(pageOf(batchSchema), 'A page of batches.') },
})

const addBatch = createRoute({
  method: 'post',
  path: '/api/batches',
  summary: 'Begin a batch',
  request: {
    body: {
      required: true,
      content: {
        'application/json': { schema: z.object({ label: z.string().min(1), total: z.number().int().min(0).nullable().optional() }) },
      },
    },
  },
  responses: { 201: json(batchSchema, 'The batch.') },
})

const oneBatch = createRoute({
  method: 'get',
  path: '/api/batches/{id}',
  summary: 'One batch',
  request: { params: id },
  responses: { 200: json(batchSchema, 'The batch.'), ...notFound },
})

const reprocess = createRoute({
  method: 'post',
  path: '/api/reprocess',
  summary: 'Extract again from the documents that are kept',
  request: {
    body: {
      required: false,
      content: { 'application/json': { schema: z.object({ since: momentSchema.optional(), all: z.boolean().optional() }) } },
    },
  },
  responses: {
    202: json(
      z.object({ runs: z.number(), since: momentSchema.nullable() }),
      'How many runs were queued, and when the first of them; null where there was nothing to do.',
    ),
  },
})

const noRun = (id: string) => new Problem(404, `There is no run ${id}; GET /api/runs lists them.`)

export const runs: Routes = (api, { store, work }) => {
  api.openapi(list, async context => {
    const { state, code, latest, ...rest } = context.req.valid('query')
    const states = state === undefined ? undefined : Array.isArray(state) ? state : [state]
    const filter = { ...rest, ...(states ? { states } : {}), ...(code ? { errorCode: code } : {}), latest: latest === 'true' }
    const { states: _, limit: __, after: ___, ...counted } = { ...filter, limit: 0, after: null, states: [] }
    const [page, counts] = await Promise.all([store.listRuns(filter), store.countRuns(counted)])
    return context.json({ ...page, counts }, 200)
  })
  api.openapi(one, async context => {
    const { id } = context.req.valid('param')
    const run = await store.findRun(id)
    if (!run) throw noRun(id)
    return context.json(run, 200)
  })
  api.openapi(replay, async context => {
    const { id } = context.req.valid('param')
    if (!(await store.findRun(id))) throw noRun(id)
    return context.json(await work.replay(id), 202)
  })
  api.openapi(drop, async context => {
    const { id } = context.req.valid('param')
    if (!(await store.findRun(id))) throw noRun(id)
    return context.json(await store.dropRun(id), 200)
  })
  api.openapi(batches, async context => context.json(await store.listBatches(context.req.valid('query')), 200))
  api.openapi(addBatch, async context => {
    const { label, total } = context.req.valid('json')
    return context.json(await store.addBatch({ label, total: total ?? null }), 201)
  })
  api.openapi(oneBatch, async context => {
    const { id } = context.req.valid('param')
    const batch = await store.findBatch(id)
    if (!batch) throw new Problem(404, `There is no batch ${id}; GET /api/batches lists them.`)
    return context.json(batch, 200)
  })
  api.openapi(reprocess, async context => {
    const queued = await work.reprocess(context.req.valid('json') ?? {})
    return context.json({ runs: queued.length, since: queued[0]?.queuedAt ?? null }, 202)
  })
}
