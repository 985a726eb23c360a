/** The gateway to the AWS SDK: the few calls that a bucket needs, in our own words. No type of the SDK leaves this file. */
import type { Readable } from 'node:stream'
import type { S3Client } from '@aws-sdk/client-s3'
import { UnusableBucket } from './source.ts'

export interface S3Object {
  key: string
  etag: string
  size: number
}

export interface S3 {
  /** Page by page, as many as there are. */
  list(prefix: string): AsyncIterable<S3Object>
  /** The content while it is still the one of the etag; null where it is another by now. Streams; the stream fails where it is cut, or stands still. */
  get(key: string, etag: string): Promise<{ size: number; chunks: AsyncIterable<Uint8Array> } | null>
  /** null where there is none. */
  etagOf(key: string): Promise<string | null>
  /** While it is still the one of the etag. */
  copy(from: string, to: string, etag: string): Promise<void>
  remove(key: string): Promise<void>
  close(): void
}

/** What an answer says: its HTTP status, or null where there was none. */
export const statusOf = (error: unknown): number | null =>
  (error as { $metadata?: { httpStatusCode?: number } })?.$metadata?.httpStatusCode ?? null

/** Milliseconds. A server that neither answers nor hangs up would hold up all scans of its bucket. */
const patience = { connectionTimeout: 10_000, socketTimeout: 30_000 }

/**
 * Credentials, region and profile come from the usual AWS variables and files.
 * @param endpoint of a service that is not Amazon's.
 * @throws UnusableBucket where the SDK, an optional dependency, is not installed.
 */
export async function openS3(bucket: string, endpoint: string | undefined): Promise<S3> {
  const sdk = await import('@aws-sdk/client-s3').catch(error => {
    throw new UnusableBucket(`S3 buckets need the package @aws-sdk/client-s3 (${error.code ?? error}); install it beside specmill.`)
  })
  const region = process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION || 'us-east-1'
  // other services seldom have a host name for each bucket
  const elsewhere = endpoint ? { endpoint, forcePathStyle: true } : {}
  const client: S3Client = new sdk.S3Client({ region, ...elsewhere, requestHandler: patience })
  const quoted = (etag: string) => `"${etag}"`
  const bare = (etag: string | undefined) => (etag ?? '').replaceAll('"', '')
  return {
    async *list(prefix) {
      for await (const { Contents = [] } of sdk.paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix }))
        for (const { Key = '', ETag, Size = 0 } of Contents) yield { key: Key, etag: bare(ETag), size: Size }
    },
    async get(key, etag) {
      const object = await client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key, IfMatch: quoted(etag) }))
      const body = object.Body as unknown as Readable
      if (bare(object.ETag) === etag) return { size: object.ContentLength ?? 0, chunks: body }
      // a service that knows no conditions sends what it has; a body that nobody reads would hold its connection for ever, of which there are fifty
      body.destroy()
      return null
    },
    async etagOf(key) {
      try {
        return bare((await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }))).ETag)
      } catch (error) {
        if (statusOf(error) === 404) return null
        throw error
      }
    },
    async copy(from, to, etag) {
      const source = `${bucket}/${from.split('/').map(encodeURIComponent).join('/')}`
      await client.send(new sdk.CopyObjectCommand({ Bucket: bucket, Key: to, CopySource: source, CopySourceIfMatch: quoted(etag) }))
    },
    async remove(key) {
      await client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: key }))
    },
    close: () => client.destroy(),
  }
}
