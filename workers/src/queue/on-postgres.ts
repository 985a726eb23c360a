/** BullMQ's PostgreSQL backend over a pool, whoever provides it. */
import { createPostgresBackend, type PgPool, Queue, QueueEvents, Worker } from 'bullmq'
import type { Backend } from './backend.ts'

/** BullMQ's own name for its schema; it cannot be told another one through a pool. */
export const schema = 'bullmq'

/** @param pool its connections find unqualified names in BullMQ's schema, which is up to date. */
export const backendOn = (pool: PgPool, kind: 'pglite' | 'postgres'): Omit<Backend, 'alone' | 'close'> => ({
  kind,
  // the types of BullMQ follow the backend, though its objects behave alike
  queue: name => new Queue(name, { connection: pool }, createPostgresBackend) as unknown as Queue,
  worker: (name, work, options) => new Worker(name, work, { ...options, connection: pool }, createPostgresBackend) as unknown as Worker,
  events: name => new QueueEvents(name, { connection: pool }, createPostgresBackend) as unknown as QueueEvents,
})
