/** Carries the messages between the two halves of pdfjs-dist in one process; its own carrier clones each byte, and has fonts built that nobody draws with. */

/** What the library asks of a port. */
export interface PdfPort {
  postMessage(message: unknown): void
  addEventListener(type: string, listener: Listener, options?: { signal?: AbortSignal }): void
  removeEventListener(type: string, listener: Listener): void
}

type Listener = (event: { data: unknown }) => void

/**
 * @param onFont told the name of each font that a drawing uses, by the number that the library gives it; the font itself is not handed on
 * @returns the two ends: what is posted at one arrives at the other, in a later microtask
 */
export function connectedPorts(onFont: (id: string, name: string) => void): [reader: PdfPort, worker: PdfPort] {
  const [atReader, atWorker] = [new Set<Listener>(), new Set<Listener>()]
  const toReader = (message: unknown) => {
    const font = fontIn(message)
    if (font) onFont(...font)
    else deliver(message, atReader)
  }
  return [portAt(atReader, message => deliver(message, atWorker)), portAt(atWorker, toReader)]
}

function portAt(listeners: Set<Listener>, postMessage: (message: unknown) => void): PdfPort {
  return {
    postMessage,
    addEventListener: (_, listener, options) => {
      listeners.add(listener)
      options?.signal?.addEventListener('abort', () => listeners.delete(listener))
    },
    removeEventListener: (_, listener) => void listeners.delete(listener),
  }
}

function deliver(message: unknown, listeners: ReadonlySet<Listener>) {
  const event = { data: copied(message, levels) }
  queueMicrotask(() => {
    for (const listener of listeners) listener(event)
  })
}

/** The message, what it carries, and the lists of that: the sender goes on filling these. What stands in the lists it leaves alone. */
const levels = 3

function copied(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return depth === 1 ? value.slice() : value.map(one => copied(one, depth - 1))
  const prototype = Object.getPrototypeOf(value)
  // the library's own objects and the numbers of a path
  if (prototype !== Object.prototype && prototype !== null) return value
  const copy: Record<string, unknown> = {}
  for (const key in value) copy[key] = copied((value as Record<string, unknown>)[key], depth - 1)
  return copy
}

/** "commonobj" with ["g_d0_f1", "Font", {extra: {name: "ABCDEF+Arial-BoldMT"}}] */
function fontIn(message: unknown): [id: string, name: string] | null {
  const { action, data } = message as { action?: string; data?: unknown }
  if (action !== 'commonobj' || !Array.isArray(data) || data[1] !== 'Font') return null
  const name: unknown = data[2]?.extra?.name
  return [String(data[0]), typeof name === 'string' ? name : '']
}
