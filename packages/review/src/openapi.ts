/** The API as it describes itself: what the routes say, those that carry no JSON, and the problems that any of them may answer. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { problemSchema } from './schemas/shared.ts'

type Method = 'get' | 'post' | 'delete'

const text = (media: string) => ({ [media]: { schema: { type: 'string' as const } } })
const object = { 'application/json': { schema: { type: 'object' as const } } }

/** What is answered outside of the schemas of requests. */
const plainRoutes: {
  path: string
  summary: string
  description?: string
  content: Record<string, object>
  answer: string
  parameters?: object[]
}[] = [
  {
    path: '/api/progress',
    summary: 'Progress as Server-Sent Events',
    description:
      'Each run as it moves on: event "run" with its id, name, state and step; event "beat" every 20 seconds. A client that was cut off asks again after two seconds; what happened meanwhile is in the inbox.',
    content: text('text/event-stream'),
    answer: 'Events without an end.',
  },
  {
    path: '/api/schema/{view}',
    summary: 'JSON Schema of an extraction',
    content: object,
    answer: 'The schema.',
    parameters: [{ name: 'view', in: 'path', required: true, schema: { type: 'string', enum: ['full', 'plain'] } }],
  },
  { path: '/livez', summary: 'Whether the process lives', content: object, answer: 'It does.' },
  { path: '/readyz', summary: 'Whether files can be taken in and worked on', content: object, answer: 'They can; 503 says why not.' },
  { path: '/metrics', summary: 'Figures for Prometheus', content: text('text/plain'), answer: 'Figures.' },
]

/** @param token whether a caller has to show one. */
export function describeApi(app: OpenAPIHono, version: string, token: boolean): void {
  const registry = app.openAPIRegistry
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  for (const { path, summary, description, content, answer, parameters } of plainRoutes) {
    registry.registerPath({
      method: 'get',
      path,
      summary,
      ...(description ? { description } : {}),
      ...(parameters ? { parameters: parameters as never } : {}),
      responses: { 200: { description: answer, content } },
    })
  }
  registry.register('Problem', problemSchema)
  let document: ReturnType<OpenAPIHono['getOpenAPI31Document']> | undefined
  app.get('/openapi.json', context => {
    document ??= described(app, version, token)
    return context.json(document)
  })
}

function described(app: OpenAPIHono, version: string, token: boolean) {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Specmill',
      version,
      description: 'Files in, structured records with evidence out.',
    },
    servers: [{ url: '/' }],
    ...(token ? { security: [{ bearer: [] }] } : {}),
  })
  const problem = {
    description:
      'What is wrong, in one sentence: 400, 401, 403, 405, 412 (If-Match), 413, 415, 429 (Retry-After says when to come back), 500.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }
  for (const item of Object.values(document.paths ?? {})) {
    for (const method of ['get', 'post', 'delete'] satisfies Method[]) {
      const operation = item?.[method]
      if (operation) operation.responses = { ...operation.responses, default: problem }
    }
  }
  return document
}
