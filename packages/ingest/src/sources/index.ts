/** The kinds of buckets, by the scheme of their URL. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openFolder } from './folder.ts'
import { openS3Source } from './s3.ts'
import type { Source, SourceOptions } from './source.ts'

/** What stands behind the scheme, and the settings of the address. */
type Opener = (rest: string, settings: URLSearchParams, options: SourceOptions) => Promise<Source>

const pollOf = (settings: URLSearchParams): number | null => (settings.has('poll') ? Number(settings.get('poll')) : null)

export const sources: Readonly<Record<string, Opener>> = {
  file: (rest, settings, options) =>
    openFolder(rest.startsWith('//') ? fileURLToPath(`file:${rest}`) : resolve(rest), options, pollOf(settings)),
  s3: (rest, settings, options) => {
    const [bucket = '', ...prefix] = rest.split('/').filter(part => part !== '')
    const endpoint = process.env.SPECMILL_S3_ENDPOINT || process.env.AWS_ENDPOINT_URL_S3 || process.env.AWS_ENDPOINT_URL
    return openS3Source({ bucket, prefix: prefix.join('/'), ...(endpoint ? { endpoint } : {}), poll: pollOf(settings) }, options)
  },
}
