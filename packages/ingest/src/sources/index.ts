/** The kinds of buckets, by the scheme of their URL. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openFolder } from './folder.ts'
import { openS3Source } from './s3.ts'
import { type Source, type SourceOptions, UnusableBucket } from './source.ts'

/** What stands behind the scheme, and the settings of the address. */
type Opener = (rest: string, settings: URLSearchParams, options: SourceOptions) => Promise<Source>

const pollOf = (settings: URLSearchParams): number | null => (settings.has('poll') ? Number(settings.get('poll')) : null)

/** @param rest a path, or what follows on `file:` in a URL. @throws UnusableBucket where the URL names a folder of another machine. */
export function folderFrom(rest: string): string {
  if (!rest.startsWith('//')) return resolve(rest)
  try {
    return fileURLToPath(`file:${rest}`)
  } catch {
    throw new UnusableBucket(`file:${rest} names no folder of this machine; write it as file:inbox or file:///srv/inbox.`)
  }
}

export const sources: Readonly<Record<string, Opener>> = {
  file: (rest, settings, options) => openFolder(folderFrom(rest), options, pollOf(settings)),
  s3: (rest, settings, options) => {
    const [bucket = '', ...prefix] = rest.split('/').filter(part => part !== '')
    const endpoint = process.env.SPECMILL_S3_ENDPOINT || process.env.AWS_ENDPOINT_URL_S3 || process.env.AWS_ENDPOINT_URL
    return openS3Source({ bucket, prefix: prefix.join('/'), ...(endpoint ? { endpoint } : {}), poll: pollOf(settings) }, options)
  },
}
