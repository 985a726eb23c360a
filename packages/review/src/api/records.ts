/** Records: searching them, their versions, and comparing two. */
import { createRoute, z } from '@hono/zod-openapi'
import { type Compared, compare } from '@specmill/extract'
import { documentKinds, educationLevels, employmentTypes } from '@specmill/model'
import { recordOrders } from '@specmill/store'
import { Problem } from '../problem.ts'
import { correctedQuery, foundRecordSchema, pageOf, pagingSchema } from '../schemas/shared.ts'
import { extractionFrom, keptOf } from './found.ts'
import { json, notFound, notUnderstood, type Routes, several } from './route.ts'

const number = z.coerce.number().min(0)

/** The filters of a search, as they stand in a query string. */
export const recordQuery = z.object({
  query: z.string().optional().openapi({ description: 'Words as for a search engine: "quoted", or, -not.' }),
  employer: z.string().optional(),
  jurisdiction: z.string().optional(),
  kind: z.enum(documentKinds).optional(),
  classCode: z.string().optional(),
  flsa: z.enum(['exempt', 'nonexempt']).optional(),
  employmentType: z.enum(employmentTypes).optional(),
  atMostMonths: number.optional().openapi({ description: 'There is a path with at most so many months of experience …' }),
  atMostEducation: z.enum(educationLevels).optional().openapi({ description: '… and at most this education.' }),
  licenseClass: z.string().optional(),
  liftsOver: number.optional().openapi({ description: 'More pounds than this are lifted.' }),
  payFrom: number.optional().openapi({ description: 'A year.' }),
  payTo: number.optional(),
  currentOnly: z.enum(['true', 'false']).optional(),
  sort: z.enum(recordOrders).optional(),
})

/** A query string → what the store is asked. */
export function searchFrom({ query, sort, currentOnly, ...filters }: z.infer<typeof recordQuery>) {
  const said = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== ''))
  return {
    ...(query ? { query } : {}),
    ...(sort ? { sort } : {}),
    filters: { ...said, ...(currentOnly === 'true' ? { currentOnly: true } : {}) },
  }
}

const search = createRoute({
  method: 'get',
  path: '/api/records',
  summary: 'Search records',
  request: { query: recordQuery.extend(pagingSchema.shape) },
  responses: {
    200: json(pageOf(foundRecordSchema).extend({ total: z.number(), more: z.boolean() }), 'A page of records.'),
    ...notUnderstood,
  },
})

const reference = z
  .string()
  .regex(/^.+:\d+$/)
  .openapi({ description: 'A file and the place of the record in it: `sha256:0`.' })

const versions = createRoute({
  method: 'get',
  path: '/api/records/{record}/versions',
  summary: 'All versions of the class that a record describes, newest first',
  request: { params: z.object({ record: reference }) },
  responses: { 200: json(z.array(foundRecordSchema), 'The versions, itself among them.'), ...notFound },
})

const compared = createRoute({
  method: 'get',
  path: '/api/compare',
  summary: 'What changed between two records, by meaning',
  request: { query: z.object({ before: reference, after: reference, corrected: correctedQuery }) },
  responses: {
    200: json(
      z.any().openapi('Comparison', {
        type: 'object',
        description: 'With `corrected`: of how many values of each side what reviewers said was laid over what was extracted.',
      }),
      'The comparison.',
    ),
    ...notFound,
    ...several,
  },
})

const parted = (reference: string) => {
  const colon = reference.lastIndexOf(':')
  return { what: reference.slice(0, colon), record: Number(reference.slice(colon + 1)) }
}

export const records: Routes = (api, { store }) => {
  api.openapi(search, async context => {
    const { limit, after, ...query } = context.req.valid('query')
    return context.json(await store.searchRecords({ ...searchFrom(query), ...(limit ? { limit } : {}), ...(after ? { after } : {}) }), 200)
  })
  api.openapi(versions, async context => {
    const { what, record } = parted(context.req.valid('param').record)
    const { sha256 } = await keptOf(store, what)
    return context.json(await store.versionsOf(sha256, record), 200)
  })
  api.openapi(compared, async context => {
    const { corrected, ...query } = context.req.valid('query')
    const sides = await Promise.all(
      [query.before, query.after].map(async reference => {
        const { what, record } = parted(reference)
        return { extraction: extractionFrom(await keptOf(store, what), corrected !== 'false'), record }
      }),
    )
    const [before, after] = sides as [(typeof sides)[number], (typeof sides)[number]]
    for (const { extraction, record } of sides) {
      if (!extraction.records[record]) throw new Problem(404, `${extraction.source.name} has no record ${record}.`)
    }
    return context.json({ ...compare(before, after), corrected: { before: correctedIn(before), after: correctedIn(after) } }, 200)
  })
}

/** How many values of a record are what reviewers said, and not what was extracted. */
const correctedIn = ({ extraction, record }: Compared): number =>
  extraction.notes.filter(({ code, path }) => code === 'review/corrected' && path?.startsWith(`records[${record}].`)).length
