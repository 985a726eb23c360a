/** The API on a store in memory, with work that is done at once and without a queue. */
import { extractWith, loadTagger, version } from '@specmill/extract'
import { type Document, type DocumentBlock, plainFrom, plainLook } from '@specmill/model'
import { openStoreInMemory, type Store } from '@specmill/store'
import { recordRows } from '@specmill/store/record-rows'
import { reviewApp } from '../app.ts'
import type { ReviewOptions, RunProgress, Work } from '../given-by-starter.ts'

const isHeading = (line: string) => line === line.toUpperCase() && /[A-Z]/.test(line)

/** A line a block: in capitals a heading, after a hyphen an item. */
export function documentOf(name: string, text: string, sha256: string): Document {
  const blocks = text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line): DocumentBlock => {
      const base = { page: null, boxes: [], table: null, cells: [], runs: [] }
      if (line.startsWith('- ')) return { ...base, kind: 'item', text: line.slice(2), look: { ...plainLook, marker: '-' } }
      if (isHeading(line)) return { ...base, kind: 'heading', text: line, look: { ...plainLook, level: 1 } }
      return { ...base, kind: 'paragraph', text: line, look: plainLook }
    })
  const source = { name, mediaType: 'text/plain', bytes: text.length, sha256, pages: null }
  return { source, origin: null, blocks, footnotes: [], notes: [] }
}

export interface TestedService {
  store: Store
  ask(path: string, init?: RequestInit): Promise<Response>
  /** Sends a text in and extracts it. @returns its sha256 */
  send(name: string, text: string): Promise<string>
  tell(progress: RunProgress): void
}

/** @param faults is given what the API calls its own fault. */
export async function testedService(options: Partial<ReviewOptions> = {}, faults: Error[] = []): Promise<TestedService> {
  const store = await openStoreInMemory()
  const tagger = await loadTagger()
  const listeners = new Set<(progress: RunProgress) => void>()
  const work: Work = {
    async take({ name, key, bytes, given, batch, again }) {
      const taken = await store.takeIn({ bucket: 'http:', key: key ?? name, name, bytes, given, batch }, version, again)
      if (taken.linked) return taken
      const document = documentOf(name, new TextDecoder().decode(bytes), taken.run.sha256)
      const extraction = extractWith(document, tagger)
      await store.startRun(taken.run.id)
      const records = JSON.stringify(recordRows(plainFrom(extraction)))
      await store.finishRun(taken.run.id, { document: JSON.stringify(document), extraction: JSON.stringify(extraction), records })
      return taken
    },
    replay: id => store.replayRun(id, version),
    reprocess: which => store.reprocess({ ...which, pipelineVersion: version }),
    onProgress(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    trouble: async () => null,
    jobs: async () => ({ waiting: 0, active: 0 }),
  }
  const app = reviewApp({ store, work, version, renderPage: null, token: null, page: null, ...options }, error => void faults.push(error))
  const ask = async (path: string, init?: RequestInit) => app.request(path, init)
  return {
    store,
    ask,
    async send(name, text) {
      const answer = await ask(`/api/files?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        body: text,
        headers: { 'content-type': 'application/octet-stream' },
      })
      return ((await answer.json()) as { run: { sha256: string } }).run.sha256
    },
    tell: progress => {
      for (const listener of listeners) listener(progress)
    },
  }
}
