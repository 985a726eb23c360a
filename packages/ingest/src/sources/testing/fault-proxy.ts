/** Stands between a client and an S3 server, and does to the next answers what networks and overloaded servers do; for tests. */
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Fault =
  /** Answers so without asking the server. */
  | { kind: 'status'; status: number }
  /** Sends half of the body and hangs up. */
  | { kind: 'cut' }
  /** Hangs up before any answer. */
  | { kind: 'hang-up' }
  /** Answers with what the same request was answered the first time. */
  | { kind: 'stale' }
  /** Does something to the bucket before the request reaches it. */
  | { kind: 'before'; act(): Promise<unknown> }

export interface FaultProxy {
  url: string
  /** Each fault hits one request whose method and path match, in their order. */
  next(match: RegExp, ...faults: Fault[]): void
  /** "GET /bucket/key", those that were answered by a fault among them. */
  requests: string[]
  close(): Promise<void>
}

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks)
}

export async function startFaultProxy(port: number): Promise<FaultProxy> {
  const planned: { match: RegExp; fault: Fault }[] = []
  const first = new Map<string, Answer>()
  const requests: string[] = []

  async function forward(incoming: IncomingMessage): Promise<Answer> {
    const { method, url: path, headers } = incoming
    const outgoing = request({ port, host: '127.0.0.1', method, path, headers })
    outgoing.end(await bodyOf(incoming))
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await bodyOf(answer) }
  }

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = `${incoming.method} ${incoming.url}`
    requests.push(name)
    const at = planned.findIndex(({ match }) => match.test(name))
    const fault = at < 0 ? null : planned.splice(at, 1)[0]?.fault
    if (fault?.kind === 'hang-up') return void response.destroy()
    if (fault?.kind === 'status') return void response.writeHead(fault.status).end()
    if (fault?.kind === 'before') await fault.act()
    const { status, headers, body } = fault?.kind === 'stale' ? (first.get(name) as Answer) : await forward(incoming)
    if (!first.has(name)) first.set(name, { status, headers, body })
    response.writeHead(status, headers)
    if (fault?.kind !== 'cut') return void response.end(body)
    response.write(body.subarray(0, body.length / 2), () => response.destroy())
  }

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    next: (match, ...faults) => {
      for (const fault of faults) planned.push({ match, fault })
    },
    requests,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
