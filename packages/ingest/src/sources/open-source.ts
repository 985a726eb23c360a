/** The address of a bucket → the bucket, with its archives opened. */
import { sources } from './index.ts'
import { type Source, type SourceOptions, UnusableBucket } from './source.ts'
import { withMembers } from './with-members.ts'

/**
 * @param address `file:inbox`, `file:///srv/inbox?poll=60`, `s3://bucket/prefix`; `poll` is the seconds between two looks where there are no
 *   notifications, as on network shares.
 * @throws UnusableBucket where the address is none of these, or there is nothing behind it.
 */
export async function openSource(address: string, options: SourceOptions = {}): Promise<Source> {
  const [, scheme = '', rest = '', query = ''] = /^([a-z][a-z0-9]*):([^?]*)(?:\?(.*))?$/is.exec(address) ?? []
  const open = sources[scheme.toLowerCase()]
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
