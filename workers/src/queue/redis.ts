/** The queue on Redis, through ioredis: for many machines. */
import { Queue, QueueEvents, Worker } from 'bullmq'
import { Redis, type RedisOptions } from 'ioredis'
import { type Backend, UnusableQueue } from './backend.ts'

const always: RedisOptions = { lazyConnect: true, retryStrategy: times => Math.min(times * 100, 2_000), disconnectTimeout: 100 }
/** Who puts a job in wants to hear that the server is away; the reconciler is the net. */
const asking: RedisOptions = { ...always, enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: 10_000 }
/** Who waits for jobs waits for the server too. */
const waiting: RedisOptions = { ...always, maxRetriesPerRequest: null }

/** @throws UnusableQueue if the server does not answer now; one that goes away later is waited for. */
export async function redisBackend(url: string): Promise<Backend> {
  const open: Redis[] = []
  let lastTrouble: Error | null = null
  const connect = (options: RedisOptions) => {
    const client = new Redis(url, options)
    // BullMQ passes the same errors on, to those who listen there
    client.on('error', error => {
      lastTrouble = error
    })
    open.push(client)
    // BullMQ makes connections of its own from ours, which would look for a server that is away as long as the process lives
    client.duplicate = more => connect({ ...options, ...more })
    return client
  }
  const asker = connect(asking)
  await asker.connect().catch(error => {
    asker.disconnect()
    throw new UnusableQueue(
      `The queue at ${withoutPassword(url)} does not answer (${(lastTrouble ?? error).message}); start Redis, or set SPECMILL_QUEUE.`,
    )
  })
  const waiter = () => connect(waiting)
  return {
    kind: 'redis',
    alone: false,
    queue: name => new Queue(name, { connection: asker }),
    worker: (name, work, options) => new Worker(name, work, { ...options, connection: waiter() }),
    events: name => new QueueEvents(name, { connection: waiter() }),
    async close() {
      for (const client of open) client.disconnect()
    },
  }
}

function withoutPassword(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
