/** The inbox: the last run of each content, with what its extraction says in short. */
import { createRoute, z } from '@hono/zod-openapi'
import { countsSchema, pageOf, pagingSchema, runSchema, runStateSchema } from '../schemas/shared.ts'
import { json, type Routes } from './route.ts'

const summarySchema = z
  .object({
    kind: z.string(),
    title: z.string().nullable(),
    employer: z.string().nullable(),
    records: z.number(),
    notes: z.record(z.string(), z.number()).openapi({ description: 'How often each note stands in it, by code.' }),
  })
  .openapi('Summary')

const inboxRoute = createRoute({
  method: 'get',
  path: '/api/inbox',
  summary: 'Files with what became of them, newest first',
  request: {
    query: pagingSchema.extend({
      state: runStateSchema.optional(),
      name: z.string().optional().openapi({ description: 'Part of the name of the file, in any case.' }),
    }),
  },
  responses: {
    200: json(pageOf(runSchema.extend({ summary: summarySchema.nullable() })).extend({ counts: countsSchema }), 'A page of files.'),
  },
})

export const inbox: Routes = (api, { store }) => {
  api.openapi(inboxRoute, async context => {
    const { state, name, ...paging } = context.req.valid('query')
    const filter = { ...(name ? { name } : {}), latest: true }
    const [page, counts] = await Promise.all([
      store.listRuns({ ...filter, ...paging, ...(state ? { states: [state] } : {}) }),
      store.countRuns(filter),
    ])
    const rows = await Promise.all(
      page.rows.map(async run => {
        const records = run.state === 'ok' ? await store.recordsOf(run.sha256) : []
        const [first] = records
        const summary = first
          ? { kind: first.kind, title: first.title, employer: first.employer, records: records.length, notes: {} }
          : null
        return { ...run, summary }
      }),
    )
    return context.json({ ...page, rows, counts }, 200)
  })
}
