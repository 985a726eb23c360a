/** The address of a bucket → the bucket, with its archives opened. */
import { folderFrom, sources } from './index.ts'
import { type Source, type SourceOptions, UnusableBucket } from './source.ts'
import { withMembers } from './with-members.ts'

const partsOf = (address: string) => {
  const [, scheme = '', rest = '', query = ''] = /^([a-z][a-z0-9]*):([^?]*)(?:\?(.*))?$/is.exec(address) ?? []
  return { scheme: scheme.toLowerCase(), rest, query }
}

/** @returns the folder that an address names; null where it names none of this machine. @throws UnusableBucket */
export function folderOf(address: string): string | null {
  const { scheme, rest } = partsOf(address)
  return scheme === 'file' && rest !== '' ? folderFrom(rest) : null
}

/**
 * @param address `file:inbox`, `file:///srv/inbox?poll=60`, `s3://bucket/prefix`; `poll` is the seconds between two looks where there are no
 *   notifications, as on network shares.
 * @throws UnusableBucket where the address is none of these, or there is nothing behind it.
 */
export async function openSource(address: string, options: SourceOptions = {}): Promise<Source> {
  const { scheme, rest, query } = partsOf(address)
  const open = sources[scheme]
  const settings = new URLSearchParams(query)
  const unknown = [...settings.keys()].find(key => key !== 'poll')
  const poll = settings.get('poll')
  const schemes = Object.keys(sources).map(name => `${name}:`)
  if (!open || rest.replaceAll('/', '') === '')
    throw new UnusableBucket(`${address} is no address of a bucket; begin it with ${schemes.join(' or ')} and a name, as in file:inbox.`)
  if (unknown !== undefined || (poll !== null && !(Number(poll) >= 1)))
    throw new UnusableBucket(`${address} has a setting that is not known; poll=60, in seconds, is the only one.`)
  return withMembers(await open(rest, settings, options))
}
