/** A bucket whose archives are opened: in place of "batch.zip" it lists "batch.zip!/clerk.pdf" and its other members. */
import { UnreadableFile } from '../unreadable-file.ts'
import { isArchive, type Member, openArchive } from './archive.ts'
import { Changed, type Entry, type Source } from './source.ts'

interface Archive {
  entry: Entry
  /** Keys of the members; null of what has an archive's name and is none. */
  members: Entry[] | null
  /** Why it cannot be opened; it is listed itself then, so that somebody sees it. */
  refusal: UnreadableFile | null
  /** What became of members that are done with. */
  ended: Map<string, 'done' | 'failed'>
}

const idOf = ({ key, version }: Entry) => `${version} ${key}`
const isNamed = ({ name }: Entry) => name.toLowerCase().endsWith('.zip')
/** Milliseconds for which an unpacked directory and its bytes are kept for the next member. */
const kept = 5_000

export function withMembers(source: Source): Source {
  const archives = new Map<string, Archive>()
  const archiveOf = new Map<string, Archive>()
  let held: { id: string; members: Promise<Member[] | null> } | null = null
  let release: NodeJS.Timeout | undefined

  /** The members of one archive at a time are kept: they are opened one after the other. null of what is none. */
  function opened(entry: Entry): Promise<Member[] | null> {
    const id = idOf(entry)
    if (held?.id !== id) {
      const members = source.open(entry).then(bytes => (isArchive(bytes) ? openArchive(entry, bytes) : null))
      const own = { id, members }
      held = own
      // one that failed is tried again when it is asked for again
      members.catch(() => {
        if (held === own) held = null
      })
    }
    clearTimeout(release)
    release = setTimeout(() => {
      held = null
    }, kept).unref()
    return held.members
  }

  async function look(entry: Entry): Promise<Archive> {
    const archive: Archive = { entry, members: null, refusal: null, ended: new Map() }
    try {
      const members = await opened(entry)
      archive.members = members?.map(member => member.entry) ?? null
      if (members?.length === 0) archive.refusal = new UnreadableFile(entry.name, 'empty', 'an archive without a file')
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      archive.refusal = error
    }
    return archive
  }

  async function* entriesOf(entry: Entry): AsyncGenerator<Entry> {
    try {
      const archive = archives.get(idOf(entry)) ?? (await look(entry))
      archives.set(idOf(entry), archive)
      if (archive.refusal || archive.members === null) return yield entry
      for (const member of archive.members) {
        archiveOf.set(idOf(member), archive)
        yield member
      }
    } catch (error) {
      // it comes in the next scan
      if (!(error instanceof Changed)) throw error
    }
  }

  return {
    uri: source.uri,
    async *list() {
      const seen = new Set<string>()
      for await (const entry of source.list()) {
        if (!isNamed(entry)) yield entry
        else {
          seen.add(idOf(entry))
          yield* entriesOf(entry)
        }
      }
      for (const [id, archive] of archives) {
        if (seen.has(id)) continue
        archives.delete(id)
        for (const member of archive.members ?? []) archiveOf.delete(idOf(member))
      }
    },
    async open(entry) {
      const refusal = archives.get(idOf(entry))?.refusal
      if (refusal) throw refusal
      const archive = archiveOf.get(idOf(entry))
      if (!archive) return source.open(entry)
      const member = (await opened(archive.entry))?.find(({ entry: { key } }) => key === entry.key)
      if (!member) throw new Changed(entry.key)
      return member.open()
    },
    async finish(entry, outcome) {
      const archive = archiveOf.get(idOf(entry))
      if (!archive) return source.finish(entry, outcome)
      archive.ended.set(entry.key, outcome)
      if (archive.ended.size < (archive.members?.length ?? 0)) return
      // it goes where the worst of its members would go
      await source.finish(archive.entry, [...archive.ended.values()].includes('failed') ? 'failed' : 'done')
    },
    settlesIn: () => source.settlesIn(),
    ...(source.watch ? { watch: (onHint: () => void) => source.watch?.(onHint) ?? Promise.resolve(async () => {}) } : {}),
    async close() {
      clearTimeout(release)
      held = null
      await source.close()
    },
  }
}
