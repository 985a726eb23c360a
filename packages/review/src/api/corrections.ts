/** Corrections: what reviewers say of fields; kept beside the extractions and never in them. */
import { createRoute, z } from '@hono/zod-openapi'
import { Problem } from '../problem.ts'
import { correctionSchema, newCorrectionSchema } from '../schemas/shared.ts'
import { keptOf } from './found.ts'
import { json, notFound, notUnderstood, type Routes, several } from './route.ts'

const what = z.object({ what: z.string() })

const list = createRoute({
  method: 'get',
  path: '/api/extractions/{what}/corrections',
  summary: 'What reviewers said of a file, oldest first',
  request: { params: what },
  responses: { 200: json(z.array(correctionSchema), 'The corrections that stand.'), ...notFound, ...several },
})

const add = createRoute({
  method: 'post',
  path: '/api/extractions/{what}/corrections',
  summary: 'Accept, correct or reject a value, or say that the document does not say it',
  request: { params: what, body: { required: true, content: { 'application/json': { schema: newCorrectionSchema } } } },
  responses: { 201: json(correctionSchema, 'The correction.'), ...notFound, ...notUnderstood },
})

const undo = createRoute({
  method: 'delete',
  path: '/api/corrections/{id}',
  summary: 'Take a correction back',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(correctionSchema, 'The correction, undone.'), ...notFound },
})

export const corrections: Routes = (api, { store }) => {
  api.openapi(list, async context => {
    const { sha256 } = await keptOf(store, context.req.valid('param').what)
    return context.json(await store.listCorrections(sha256), 200)
  })
  api.openapi(add, async context => {
    const { sha256 } = await keptOf(store, context.req.valid('param').what)
    const said = context.req.valid('json')
    if (said.verdict === 'correct' && said.value === undefined) throw new Problem(400, 'A verdict of "correct" needs the right value.')
    return context.json(await store.addCorrection({ ...said, id: said.id ?? crypto.randomUUID(), sha256 }), 201)
  })
  api.openapi(undo, async context => {
    const { id } = context.req.valid('param')
    const undone = await store.undoCorrection(id)
    if (!undone) throw new Problem(404, `There is no correction ${id}.`)
    return context.json(undone, 200)
  })
}
