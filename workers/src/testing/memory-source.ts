/** A bucket in memory: files that tests put in, take out and make trouble with. */
import { BucketTrouble, Changed, type Entry, type Source, UnreadableFile } from '@specmill/ingest'

interface MemoryFile {
  text: string
  version: number
}

export interface MemorySource extends Source {
  /** A hint follows. */
  put(key: string, text: string): void
  files: Map<string, MemoryFile>
  finished: string[]
  /** Keys that were opened, each time. */
  opened: string[]
  /** The most that were open at a time. */
  mostOpen: number
  /** The bucket cannot be listed while this is set. */
  isAway: boolean
  /** Opening these keys fails with trouble, once each. */
  stubborn: Set<string>
}

/** A file `LARGE` is refused; one of which the text is `SHIFTY` has changed whenever it is opened for the first time. */
export function memorySource(name: string): MemorySource {
  const hints = new Set<() => void>()
  let versions = 0
  let open = 0
  const source: MemorySource = {
    uri: `memory:${name}`,
    files: new Map(),
    finished: [],
    opened: [],
    mostOpen: 0,
    isAway: false,
    stubborn: new Set(),
    put(key, text) {
      source.files.set(key, { text, version: versions++ })
      for (const hint of hints) hint()
    },
    async *list() {
      if (source.isAway) throw new BucketTrouble(source.uri, 'it is away', 'wait')
      for (const [key, { text, version }] of [...source.files]) yield entryOf(key, text, version)
    },
    async open({ key, version }) {
      source.opened.push(key)
      source.mostOpen = Math.max(source.mostOpen, ++open)
      await new Promise(resolve => setImmediate(resolve))
      open--
      const file = source.files.get(key)
      if (source.stubborn.delete(key)) throw new BucketTrouble(source.uri, `${key} does not open`, 'wait')
      if (!file || String(file.version) !== version) throw new Changed(key)
      if (file.text === 'LARGE') throw new UnreadableFile(key, 'too-large')
      if (file.text === 'SHIFTY') {
        source.files.set(key, { text: 'Steady', version: versions++ })
        throw new Changed(key)
      }
      return new TextEncoder().encode(file.text)
    },
    settlesIn: () => null,
    async watch(onHint) {
      hints.add(onHint)
      return async () => void hints.delete(onHint)
    },
    async finish({ key, version }, outcome) {
      if (String(source.files.get(key)?.version) !== version) throw new Changed(key)
      source.files.delete(key)
      source.finished.push(`${key} ${outcome}`)
    },
    close: async () => {},
  }
  return source
}

const entryOf = (key: string, text: string, version: number): Entry => ({
  key,
  name: key.slice(key.lastIndexOf('/') + 1),
  version: String(version),
  size: text.length,
  etag: null,
})
