/** S3 buckets on a server that speaks the protocol, and what comes through when the network and the server fail. */
import { CreateBucketCommand, DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type FauxqsServer, startFauxqs } from 'fauxqs'
import { openS3Source } from './s3.ts'
import { BucketTrouble, Changed, type Entry, type SourceOptions } from './source.ts'
import { type Bucket, keysOf, scan, textOf } from './testing/bucket.ts'
import { isBucket } from './testing/conformance.ts'
import { type FaultProxy, startFaultProxy } from './testing/fault-proxy.ts'

let server: FauxqsServer
let proxy: FaultProxy
let client: S3Client
let buckets = 0
const before = { ...process.env }

beforeAll(async () => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'harbor', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'eu-west-1' })
  server = await startFauxqs({ port: 0, logger: false })
  proxy = await startFaultProxy(server.port)
  client = new S3Client({ endpoint: `http://127.0.0.1:${server.port}`, forcePathStyle: true, region: 'eu-west-1' })
})
afterAll(async () => {
  client?.destroy()
  await proxy?.close()
  await server?.stop()
  process.env = before
})

/** @param prefix of the source; the bucket holds objects beside it. */
async function s3Bucket(prefix = 'files/in'): Promise<Bucket> {
  const name = `harbor-${++buckets}`
  const below = prefix ? `${prefix}/` : ''
  await client.send(new CreateBucketCommand({ Bucket: name }))
  const put = async (key: string, text: string) => void (await client.send(new PutObjectCommand({ Bucket: name, Key: key, Body: text })))
  await put(`${prefix || '.hidden'}side/clerk.txt`, 'beside')
  return {
    source: options => openS3Source({ bucket: name, prefix, endpoint: proxy.url }, options),
    put: (key, text) => put(below + key, text),
    remove: async key => void (await client.send(new DeleteObjectCommand({ Bucket: name, Key: below + key }))),
    async keys() {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: name, Prefix: below }))
      return Contents.map(({ Key = '' }) => Key.slice(below.length))
        .filter(key => !key.startsWith('.hidden'))
        .sort()
    },
    later: () => {},
    close: async () => {},
  }
}

describe('the part of a bucket below a prefix is a bucket', () => isBucket(() => s3Bucket()))
describe('a whole bucket is a bucket', () => isBucket(() => s3Bucket('')))

describe('faults', () => {
  let bucket: Bucket
  beforeEach(async () => {
    bucket = await s3Bucket()
    proxy.requests.length = 0
  })
  const one = async (options?: SourceOptions) => {
    await bucket.put('clerk.txt', 'Clerk, harbor')
    const source = await bucket.source(options)
    const [entry] = await scan(source)
    return { source, entry: entry as Entry }
  }
  const gets = () => proxy.requests.filter(request => /^GET .*clerk/.test(request)).length

  test('a server that is busy twice is asked again', async () => {
    const { source, entry } = await one()
    proxy.next(/^GET .*clerk/, { kind: 'status', status: 503 }, { kind: 'status', status: 503 })
    expect(textOf(await source.open(entry))).toBe('Clerk, harbor')
    proxy.next(/^GET .*list-type/, { kind: 'status', status: 503 }, { kind: 'hang-up' })
    expect(await scan(source)).toEqual([entry])
  })

  test('a server that stays busy is trouble, of the bucket and not of the file', async () => {
    const { source, entry } = await one()
    const busy = Array.from({ length: 9 }, () => ({ kind: 'status', status: 503 }) as const)
    proxy.next(/^GET .*clerk/, ...busy.slice(0, 3))
    await expect(source.open(entry)).rejects.toThrow(/cannot be used: clerk.txt cannot be read \(HTTP 503.*; look at/)
    proxy.next(/list-type/, ...busy.slice(0, 3))
    await expect(scan(source)).rejects.toBeInstanceOf(BucketTrouble)
  })

  test('a body that is cut is fetched again, and never given in half', async () => {
    const { source, entry } = await one()
    proxy.next(/^GET .*clerk/, { kind: 'cut' }, { kind: 'cut' })
    expect(textOf(await source.open(entry))).toBe('Clerk, harbor')
    expect(gets()).toBe(3)
    proxy.next(/^GET .*clerk/, { kind: 'cut' }, { kind: 'cut' }, { kind: 'cut' })
    await expect(source.open(entry)).rejects.toBeInstanceOf(BucketTrouble)
  })

  test('a list that is stale leads to no wrong content', async () => {
    const { source, entry } = await one()
    await bucket.put('clerk.txt', 'Clerk, ferry')
    await bucket.put('pilot.txt', 'Pilot')
    proxy.next(/list-type/, { kind: 'stale' })
    expect(await scan(source)).toEqual([entry])
    await expect(source.open(entry)).rejects.toBeInstanceOf(Changed)
    expect(keysOf(await scan(source))).toEqual(['clerk.txt', 'pilot.txt'])
    await bucket.remove('clerk.txt')
    await expect(source.open(entry)).rejects.toBeInstanceOf(Changed)
  })

  test('a service that knows no conditions may send another object more often than there are connections', async () => {
    // longer than what a connection holds that nobody reads from
    const long = (text: string) => text.padEnd(1_000_000)
    const { source } = await one()
    await bucket.put('clerk.txt', long('Clerk, harbor'))
    await source.open((await scan(source))[0] as Entry)
    await bucket.put('clerk.txt', long('Clerk, ferry'))
    const [newer] = (await scan(source)) as [Entry]
    for (let time = 0; time < 60; time++) {
      proxy.next(/^GET .*clerk/, { kind: 'stale' })
      await expect(source.open(newer)).rejects.toBeInstanceOf(Changed)
    }
    expect(textOf(await source.open(newer))).toBe(long('Clerk, ferry'))
  })

  test('an object that is written again between the list and the fetch has changed', async () => {
    const { source, entry } = await one()
    proxy.next(/^GET .*clerk/, { kind: 'before', act: () => bucket.put('clerk.txt', 'Clerk, ferry') })
    await expect(source.open(entry)).rejects.toBeInstanceOf(Changed)
  })

  test('a server that knows no conditions gives no other content', async () => {
    const { source, entry } = await one()
    await source.open(entry)
    await bucket.put('clerk.txt', 'Clerk, ferry')
    const [again] = await scan(source)
    proxy.next(/^GET .*clerk/, { kind: 'stale' })
    await expect(source.open(again as Entry)).rejects.toBeInstanceOf(Changed)
  })

  test.each(['move', 'delete'] as const)('an object that is written again right before it would be removed stays (%s)', async after => {
    const { source, entry } = await one({ after })
    proxy.next(/^HEAD .*in\/clerk/, { kind: 'before', act: () => bucket.put('clerk.txt', 'Clerk, ferry') })
    await source.finish(entry, 'done')
    expect(await bucket.keys()).toEqual(['clerk.txt'])
  })

  test('what cannot be moved for a while is moved the next time', async () => {
    const { source, entry } = await one({ after: 'move' })
    proxy.next(/^PUT/, ...Array.from({ length: 3 }, () => ({ kind: 'status', status: 503 }) as const))
    await expect(source.finish(entry, 'done')).rejects.toThrow('clerk.txt cannot be moved (HTTP 503')
    await source.finish(entry, 'done')
    expect(await bucket.keys()).toEqual(['done/clerk.txt'])
  })

  test('a bucket that is not there is said in one sentence', async () => {
    const source = await openS3Source({ bucket: 'no-such-harbor', prefix: '', endpoint: proxy.url })
    await expect(scan(source)).rejects.toThrow(/^The bucket s3:\/\/no-such-harbor\/ cannot be used: it cannot be listed \(HTTP 404.*\.$/)
  })
})
