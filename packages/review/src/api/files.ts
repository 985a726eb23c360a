/** Files: sending one in, and what was seen in the buckets. */
import { createRoute, z } from '@hono/zod-openapi'
import { Problem } from '../problem.ts'
import { givenSchema, itemSchema, pageOf, pagingSchema, runSchema } from '../schemas/shared.ts'
import { json, notUnderstood, type Routes } from './route.ts'

const takenSchema = z
  .object({
    run: runSchema,
    known: z.boolean().openapi({ description: 'The content was known already; nothing is done again.' }),
    item: z.string(),
  })
  .openapi('Taken')

const upload = createRoute({
  method: 'post',
  path: '/api/files',
  summary: 'Send a file in',
  description: 'The body is the file itself. Answers at once with the run that will extract it.',
  request: {
    query: givenSchema.extend({
      name: z.string().min(1).max(1000).openapi({ description: 'Name of the file, with its extension.' }),
      key: z.string().max(4000).optional().openapi({ description: 'Where it lies for you, as a path.' }),
      batch: z.string().optional(),
      again: z.enum(['true', 'false']).optional().openapi({ description: 'Process content that is known again.' }),
    }),
    body: { required: true, content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } } },
  },
  responses: { 202: json(takenSchema, 'Taken in.'), ...notUnderstood },
})

const list = createRoute({
  method: 'get',
  path: '/api/files',
  summary: 'Files as they were seen, newest first',
  request: {
    query: pagingSchema.extend({
      bucket: z.string().optional(),
      batch: z.string().optional(),
      sha256: z.string().optional(),
      run: z.string().optional(),
      state: itemSchema.shape.state.optional(),
    }),
  },
  responses: { 200: json(pageOf(itemSchema), 'A page of files.') },
})

export const files: Routes = (api, { store, work }) => {
  api.openapi(upload, async context => {
    const { name, key, batch, again, employer, jurisdiction, effective } = context.req.valid('query')
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    if (bytes.length === 0) throw new Problem(400, `The body is empty; send the bytes of ${name} as the body.`)
    const told = Object.fromEntries(Object.entries({ employer, jurisdiction, effective }).filter(([, value]) => value))
    const given = Object.keys(told).length > 0 ? told : null
    const { run, linked, item } = await work.take({ name, key: key ?? null, bytes, given, batch: batch ?? null, again: again === 'true' })
    return context.json({ run, known: linked, item }, 202)
  })
  api.openapi(list, async context => context.json(await store.listItems(context.req.valid('query')), 200))
}
