/** What every route has in common: where it is attached, and what it answers when something is wrong. */
import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ReviewOptions } from '../given-by-starter.ts'
import { problemSchema } from '../schemas/shared.ts'

type Api = OpenAPIHono
export type Routes = (api: Api, options: ReviewOptions) => void

export const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: problemSchema } } })

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

export const notFound = { 404: problem('There is no such thing.') }
export const notUnderstood = { 400: problem('The request is not understood; the detail says why.') }
export const several = { 409: problem('The name fits several contents; the detail names them.') }

/** The parameter that names a content. */
export const what = z.object({ what: z.string().openapi({ description: 'A sha256, its first 8 or more digits, or the name of a file.' }) })
