/** Corrections: what reviewers say of fields; kept beside the extractions and never in them. */
import { createRoute, z } from '@hono/zod-openapi'
import { laidOver, placed } from '@specmill/extract'
import type { Correction, KeptExtraction } from '@specmill/store'
import { Problem } from '../problem.ts'
import { correctionSchema, newCorrectionSchema } from '../schemas/shared.ts'
import { extractionFrom, keptOf } from './found.ts'
import { json, notFound, notUnderstood, type Routes, several } from './route.ts'

const what = z.object({ what: z.string() })

const placedSchema = correctionSchema
  .extend({
    place: z.string().nullable().openapi({ description: 'Where it stands in the newest extraction; null where the item is gone.' }),
    now: z.unknown().openapi({ description: 'What the newest extraction says there.' }),
    differs: z.boolean().openapi({ description: 'The newest extraction says another thing than what was judged.' }),
  })
  .openapi('PlacedCorrection')

const list = createRoute({
  method: 'get',
  path: '/api/extractions/{what}/corrections',
  summary: 'What reviewers said of a file: the last word on each field, against the newest extraction',
  request: { params: what },
  responses: { 200: json(z.array(placedSchema), 'The corrections that stand, oldest first.'), ...notFound, ...several },
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

const history = createRoute({
  method: 'get',
  path: '/api/extractions/{what}/history',
  summary: 'Everything that was said of a file, also what was taken back or said anew',
  request: { params: what },
  responses: { 200: json(z.array(correctionSchema), 'The corrections, the latest first.'), ...notFound, ...several },
})

const byMoment = (a: Correction, b: Correction) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1)

/** What the newest extraction says of a field. */
function nowAt(kept: KeptExtraction, { field, position }: { field: string; position: number }): unknown {
  const asked = { position, field, verdict: 'accept' as const, value: null, found: null, anchor: null, who: '', at: '' }
  return placed(extractionFrom(kept), [asked])[0]?.now ?? null
}

/** To accept what the newest extraction says changes nothing of the record, unless something else was said of it before. */
const changesTheRecord = (kept: KeptExtraction, said: Correction) =>
  said.verdict !== 'accept' ||
  kept.judgements.some(({ position, verdict }) => position === said.position && verdict !== 'accept') ||
  placed(extractionFrom(kept), [said]).some(({ differs }) => differs)

export const corrections: Routes = (api, { store }) => {
  api.openapi(list, async context => {
    const kept = await keptOf(store, context.req.valid('param').what)
    const said = await store.listCorrections(kept.sha256)
    if (said.length === 0) return context.json([], 200)
    const all = placed(extractionFrom(kept), said).map(({ judgement, place, now, differs }) => ({ ...judgement, place, now, differs }))
    return context.json(all.sort(byMoment), 200)
  })
  api.openapi(history, async context => {
    const { sha256 } = await keptOf(store, context.req.valid('param').what)
    return context.json((await store.listCorrections(sha256, true)).toSorted(byMoment).toReversed(), 200)
  })
  api.openapi(add, async context => {
    const kept = await keptOf(store, context.req.valid('param').what)
    const said = context.req.valid('json')
    if (said.verdict === 'correct' && said.value === undefined) throw new Problem(400, 'A verdict of "correct" needs the right value.')
    const added = await store.addCorrection({
      ...said,
      found: said.found ?? nowAt(kept, said),
      id: said.id ?? crypto.randomUUID(),
      sha256: kept.sha256,
    })
    // what is searched is what is taken away
    if (changesTheRecord(kept, added)) await store.layOver(kept.sha256, laidOver)
    return context.json(added, 201)
  })
  api.openapi(undo, async context => {
    const { id } = context.req.valid('param')
    const undone = await store.undoCorrection(id)
    if (!undone) throw new Problem(404, `There is no correction ${id}.`)
    await store.layOver(undone.sha256, laidOver)
    return context.json(undone, 200)
  })
}
