/** docs/api.md from what the API says of itself. */
import { type Example, examples } from './examples.ts'

interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  items?: Schema
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  description?: string
  default?: unknown
}
interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: Schema
}
interface Answer {
  description: string
  content?: Record<string, { schema?: Schema }>
}
interface Operation {
  summary?: string
  description?: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema?: Schema }> }
  responses: Record<string, Answer>
}
export interface ApiDescription {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const groups: [title: string, begins: readonly string[]][] = [
  ['Files and what becomes of them', ['/api/files', '/api/inbox', '/api/runs', '/api/batches', '/api/reprocess', '/api/progress']],
  ['Extractions', ['/api/extractions', '/api/corrections', '/api/schema']],
  ['Records', ['/api/records', '/api/compare', '/api/exports']],
  ['The service', ['/livez', '/readyz', '/metrics']],
]

const introduction = `# The HTTP API

Made by \`pnpm docs\` from \`/openapi.json\` of the service (OpenAPI 3.1), which generators of clients read.
The examples take the service at its usual address; \`clerk.txt\` and names in capitals stand for your own.

- **Who may ask**: where \`SPECMILL_TOKEN\` is set, each request to \`/api\` and \`/metrics\` bears it (\`Authorization: Bearer …\`). Without it the service
  answers on this machine only, and by no other name than \`localhost\` and the loopback addresses. Pages of other sites may change nothing.
- **Errors** are problem details (RFC 9457, \`application/problem+json\`): \`title\`, \`status\`, and in \`detail\` one sentence that says what is wrong.
  400 not understood · 401 no token · 403 from another site · 404 nothing there · 405 not with this method (\`Allow\`) · 409 a name that fits several ·
  412 changed meanwhile · 413 too large (100 MB) · 415 another kind of body · 429 more than 3,000 requests in a minute (\`Retry-After\`).
- **Lists** come in pages: \`limit\` (1 to 1000), and \`after\` from the answer before until it is null.
- **Conditional requests**: answers bear an \`ETag\`; \`If-None-Match\` is answered with 304 where nothing changed, and what changes something is refused
  with 412 where \`If-Match\` names another state than the present one of the same address.
- **A file** is named by its sha256, the first 8 or more digits of it, or its name; a record by the file and its place in it, \`clerk.txt:0\`.
- **Shapes**: an extraction is described by \`/api/schema/full\` and \`/api/schema/plain\`.
`

/** A text inside a cell of a table. */
const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').replace(/[<>]/g, '\\$&')

function kindOf(schema: Schema | undefined): string {
  if (!schema) return ''
  if (schema.$ref) return named(schema)
  if (schema.enum) return schema.enum.map(value => `\`${value}\``).join(' ')
  if (schema.anyOf) return [...new Set(schema.anyOf.map(kindOf))].filter(Boolean).join(' or ')
  if (schema.format === 'binary') return 'bytes'
  if (schema.properties)
    return `{ ${Object.entries(schema.properties)
      .map(([key, part]) => [key, part.$ref || part.items ? kindOf(part) : ''].filter(Boolean).join(': '))
      .join(', ')} }`
  if (schema.items) return `list of ${kindOf(schema.items) || 'values'}`
  return [schema.type ?? []].flat().join(' or ')
}

const nameOf = ({ $ref }: Schema) => $ref?.split('/').at(-1) ?? ''
const named = (schema: Schema) => `[${nameOf(schema)}](#${nameOf(schema).toLowerCase()})`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return []
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map(row => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) => `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line), '']
}

const quoted = (text: string) => `'${text.replace(/'/g, `'\\''`)}'`

function curl(method: string, { path, body, file }: Example): string {
  const parts = [
    ...(method === 'GET' || file || body !== undefined ? [] : ['-X', method]),
    ...(file ? ['--data-binary', `@${file}`] : []),
    ...(body === undefined ? [] : ['-H', quoted('content-type: application/json'), '-d', quoted(JSON.stringify(body))]),
    quoted(`http://127.0.0.1:7373${path}`),
  ]
  return `curl ${parts.join(' ')}`
}

function operationText(
  method: string,
  path: string,
  { summary, description, parameters = [], requestBody, responses }: Operation,
): string[] {
  const example = examples[`${method} ${path}`]
  const body = Object.entries(requestBody?.content ?? {}).map(([media, { schema }]) => [media, kindOf(schema)].filter(Boolean).join(': '))
  const answers = Object.entries(responses)
    .filter(([status]) => status !== 'default')
    .map(([status, { description, content }]) => {
      const [[media, { schema }] = ['', {}]] = Object.entries(content ?? {})
      const kind = media === 'application/problem+json' ? '' : kindOf(schema)
      return [status, cell(description), [media, kind].filter(Boolean).join(': ')]
    })
  return [
    `### \`${method} ${path}\``,
    '',
    [summary ? `${summary}.` : '', description ?? ''].filter(Boolean).join(' '),
    '',
    ...(example ? ['```sh', curl(method, example), '```', ''] : []),
    ...table(
      ['parameter', 'in', 'kind', ''],
      parameters.map(({ name, in: place, required, schema, description = schema.description ?? '' }) => [
        `\`${name}\`${required ? ' (needed)' : ''}`,
        place,
        kindOf(schema),
        cell(description),
      ]),
    ),
    ...(body.length > 0 ? [`Body: ${body.join(' or ')}`, ''] : []),
    ...table(['answer', '', 'body'], answers),
  ]
}

function schemaText([name, schema]: [string, Schema]): string[] {
  const rows = Object.entries(schema.properties ?? {}).map(([key, part]) => [
    `\`${key}\`${schema.required?.includes(key) ? '' : ' (may be missing)'}`,
    kindOf(part),
    cell(part.description ?? ''),
  ])
  const text = schema.description ?? (schema.items ? `A ${kindOf(schema)}.` : '')
  return [`### ${name}`, '', ...(text ? [text, ''] : []), ...table(['part', 'kind', ''], rows)]
}

/** @throws Error where a path belongs to no group. */
export function apiPage({ paths, components }: ApiDescription): string {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
  const grouped = groups.flatMap(([title, begins]) => [
    `## ${title}`,
    '',
    ...operations
      .filter(({ path }) => begins.some(begin => path === begin || path.startsWith(`${begin}/`)))
      .flatMap(({ method, path, operation }) => operationText(method, path, operation)),
  ])
  const homeless = operations.filter(
    ({ path }) => !groups.some(([, begins]) => begins.some(begin => path === begin || path.startsWith(`${begin}/`))),
  )
  if (homeless.length > 0) throw new Error(`No group of the API page has ${homeless.map(({ path }) => path).join(', ')}.`)
  const schemas = Object.entries(components.schemas).flatMap(schemaText)
  return [introduction, ...grouped, '## Shapes', '', ...schemas].join('\n').trimEnd().concat('\n')
}
