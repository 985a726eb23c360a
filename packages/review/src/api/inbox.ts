/** The inbox: the last run of each content, with what its extraction says in short. */
import { createRoute, z } from '@hono/zod-openapi'
import { documentKinds } from '@specmill/model'
import type { InboxFilter } from '@specmill/store'
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
      kind: z.enum(documentKinds).optional(),
      note: z.string().optional().openapi({ description: 'Code of a note that stands in it, as requirements/ambiguous.' }),
      name: z.string().optional().openapi({ description: 'Part of the name of the file, in any case.' }),
    }),
  },
  responses: {
    200: json(pageOf(runSchema.extend({ summary: summarySchema.nullable() })).extend({ counts: countsSchema }), 'A page of files.'),
  },
})

export const inbox: Routes = (api, { store }) => {
  api.openapi(inboxRoute, async context => {
    const { state, limit, after, ...asked } = context.req.valid('query')
    const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) as Pick<InboxFilter, 'kind' | 'note' | 'name'>
    const paging = { ...(limit ? { limit } : {}), ...(after ? { after } : {}) }
    const [page, counts] = await Promise.all([
      store.listInbox({ ...filter, ...paging, ...(state ? { states: [state] } : {}) }),
      store.countInbox(filter),
    ])
    return context.json({ ...page, counts }, 200)
  })
}
