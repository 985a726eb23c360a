/** The same through a running service, over HTTP. */
import { setTimeout as pause } from 'node:timers/promises'
import { isOver, type Run } from '@specmill/store'
import { UsageError } from '../usage-error.ts'
import type { Access } from './access.ts'

type Said = Record<string, string | number | boolean | readonly string[] | null | undefined>

function query(parts: Said): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parts)) {
    if (Array.isArray(value)) for (const one of value) search.append(name, one)
    else if (value !== null && value !== undefined && value !== '') search.append(name, String(value))
  }
  const text = search.toString()
  return text ? `?${text}` : ''
}

/** Milliseconds between two questions whether a run has ended. */
const askAgain = 300

/** @param token what the service asks for; null where it asks for none. */
export function openRemote(address: string, token: string | null): Access {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }

  async function ask(method: string, path: string, body?: string | Uint8Array<ArrayBuffer>, type = 'application/json'): Promise<Response> {
    const sent = body === undefined ? {} : { body, headers: { ...headers, 'content-type': type } }
    const answer = await fetch(`${address}${path}`, { method, headers, ...sent }).catch((error: Error) => {
      throw new UsageError(
        `the service at ${address} holds the store and does not answer (${(error.cause as Error)?.message ?? error.message}).`,
      )
    })
    if (answer.ok || answer.status === 404) return answer
    const problem = (await answer.json().catch(() => null)) as { detail?: string } | null
    if (answer.status === 401)
      throw new UsageError(`the service at ${address} asks for a token; set SPECMILL_TOKEN to the one that it was started with.`)
    if (answer.status < 500) throw new UsageError(problem?.detail ?? `the service answered ${answer.status}.`)
    throw new UsageError(
      `the service at ${address} answered ${answer.status}: ${problem?.detail ?? 'it does not say why; look at its log.'}`,
    )
  }
  /** Of what has to be there. */
  const needed = async (...asked: Parameters<typeof ask>): Promise<Response> => {
    const answer = await ask(...asked)
    if (answer.status === 404) throw new UsageError(((await answer.json()) as { detail: string }).detail)
    return answer
  }
  const json = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> =>
    (await needed(method, path, body === undefined ? undefined : JSON.stringify(body))).json() as Promise<Answer>
  const orNull = async <Answer>(method: string, path: string): Promise<Answer | null> => {
    const answer = await ask(method, path)
    return answer.status === 404 ? null : (answer.json() as Promise<Answer>)
  }
  const findRun = (id: string) => orNull<Run>('GET', `/api/runs/${encodeURIComponent(id)}`)

  return {
    where: `the service at ${address}`,
    isServed: true,
    intake: async () => ({
      resumed: [],
      async take({ name, bytes, given, batch, key }, again) {
        const path = `/api/files${query({ name, ...given, batch, key, again: again ? 'true' : null })}`
        const answer = await needed('POST', path, new Uint8Array(bytes), 'application/octet-stream')
        const { run, known, item } = (await answer.json()) as { run: Run; known: boolean; item: string }
        return { run, linked: known, item }
      },
      async ended(id) {
        for (;;) {
          const run = await findRun(id)
          if (!run) throw new Error(`The service at ${address} no longer knows the run ${id}.`)
          if (isOver(run)) return run
          await pause(askAgain)
        }
      },
    }),
    addBatch: (label, total) => json('POST', '/api/batches', { label, total }),
    findBatch: id => orNull('GET', `/api/batches/${encodeURIComponent(id)}`),
    listBatches: ({ limit, after }) => json('GET', `/api/batches${query({ limit, after: after ?? null })}`),
    listRuns: ({ states, errorCode, latest, ...rest }) =>
      json('GET', `/api/runs${query({ ...rest, state: states, code: errorCode, latest: latest ? 'true' : null })}`),
    findRun,
    listRefused: ({ limit, after }) => json('GET', `/api/files${query({ limit, after: after ?? null, state: 'refused' })}`),
    replayRun: id => json('POST', `/api/runs/${encodeURIComponent(id)}/replay`),
    dropRun: id => json('POST', `/api/runs/${encodeURIComponent(id)}/drop`),
    reprocess: which => json('POST', '/api/reprocess', which),
    searchRecords: ({ filters = {}, ...rest }) => json('GET', `/api/records${query({ ...rest, ...filters } as Said)}`),
    findExtraction: what => orNull('GET', `/api/extractions/${encodeURIComponent(what)}`),
    async *exported(format, { filters = {}, ...rest }, corrected) {
      const answer = await needed(
        'GET',
        `/api/exports/${format}${query({ ...rest, ...filters, corrected: corrected ? null : 'false' } as Said)}`,
      )
      if (answer.body) yield* answer.body
    },
    forget: what => orNull('DELETE', `/api/extractions/${encodeURIComponent(what)}`),
    close: async () => {},
  }
}
