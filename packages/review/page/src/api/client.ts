/** Asks the service. A token, where one is set, is kept in this browser and sent with each question. */
import { createParser } from 'eventsource-parser'

const place = 'specmill-token'

export const token = {
  get: () => localStorage.getItem(place),
  set: (value: string) => localStorage.setItem(place, value),
}

/** The service says no, or does not answer; the message is its sentence. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

type Hearer = (isAway: boolean) => void
let isAway = false
const hearers = new Set<Hearer>()

/** Whether the service answers, as the last question found it. */
export const presence = {
  isAway: () => isAway,
  hear(hearer: Hearer) {
    hearers.add(hearer)
    return () => void hearers.delete(hearer)
  },
}

function seen(away: boolean): void {
  if (away === isAway) return
  isAway = away
  for (const hearer of hearers) hearer(away)
}

const headers = (): Record<string, string> => {
  const bearer = token.get()
  return bearer ? { authorization: `Bearer ${bearer}` } : {}
}

export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(path, { ...init, headers: { ...headers(), ...(init.headers as Record<string, string> | undefined) } }).catch(
    () => {
      if (!init.signal?.aborted) seen(true)
      throw new Refused(0, 'The service does not answer. Is it running?')
    },
  )
  seen(false)
  if (answer.ok) return answer
  const problem = await answer.json().catch(() => null)
  throw new Refused(answer.status, problem?.detail ?? `The service answered ${answer.status}.`)
}

export const askJson = async <Answer>(path: string): Promise<Answer> => (await ask(path)).json()

/** @param method POST, DELETE … with a JSON body where there is one. */
export async function tell<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  return (await ask(path, { method, ...sent })).json()
}

/** Fetches a file with the token, and has the browser keep it under that name. */
export async function download(path: string, name: string): Promise<void> {
  const address = URL.createObjectURL(await (await ask(path)).blob())
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** A query string of what is said. */
export function query(parts: Record<string, string | number | boolean | null | undefined>): string {
  const said = Object.entries(parts).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const text = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
  return text ? `?${text}` : ''
}

/** Listens until `signal` ends it; comes back after a broken connection. @param onEvent is told of each event, and of "open" when it begins. */
export async function listen(path: string, onEvent: (name: string, data: unknown) => void, signal: AbortSignal): Promise<void> {
  const parser = createParser({ onEvent: event => onEvent(event.event ?? '', JSON.parse(event.data)) })
  while (!signal.aborted) {
    try {
      const answer = await ask(path, { signal })
      onEvent('open', null)
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) parser.feed(part.value)
    } catch {
      // the service is away: it is asked again below
    }
    parser.reset()
    await new Promise(resolve => setTimeout(resolve, 2_000))
  }
}
