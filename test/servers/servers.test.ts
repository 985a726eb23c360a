/** The servers that tests start: they answer, are killed, and come back with what they held. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, expect, test } from '@jest/globals'
import { startPostgres } from './postgres.ts'
import { findProgram } from './program.ts'
import { asked, startRedis } from './redis.ts'
import { type Server, serverOrSkipped } from './server.ts'

const ask = (server: Server, command: string) => asked(Number(new URL(server.url).port), command)

async function isOpen(server: Server): Promise<boolean> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  const open = await once(socket, 'connect').then(
    () => true,
    () => false,
  )
  socket.destroy()
  return open
}

const redis = serverOrSkipped(await startRedis(), 'Redis')
const forgetful = serverOrSkipped(await startRedis({ persistent: false }), 'Redis that forgets')
const postgres = serverOrSkipped(await startPostgres(), 'PostgreSQL')
const servers = Object.entries({ redis, postgres }).flatMap(([name, server]) => (server ? [{ name, server }] : []))
afterAll(() => Promise.all([redis, forgetful, postgres].map(server => server?.remove())))

test('a program that is not there is not found', () => {
  expect(findProgram('no-such-server')).toBeNull()
})

for (const { name, server } of servers)
  test(`${name} is there, is gone when it is killed, and comes back at the same place`, async () => {
    expect(await isOpen(server)).toBe(true)
    await server.kill()
    expect(await isOpen(server)).toBe(false)
    await server.restart()
    expect(await isOpen(server)).toBe(true)
    await server.stop()
    expect(await isOpen(server)).toBe(false)
    await server.restart()
  })

const kinds = [
  { server: redis, kept: '$4\r\nkept' },
  { server: forgetful, kept: '$-1' },
].flatMap(({ server, kept }) => (server ? [{ server, kept }] : []))
test.each(kinds)('after a kill Redis answers $kept', async ({ server, kept }) => {
  expect(await ask(server, 'SET word kept')).toBe('+OK')
  await server.kill()
  await server.restart()
  expect(await ask(server, 'GET word')).toBe(kept)
})
