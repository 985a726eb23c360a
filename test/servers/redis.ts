/** Redis for a test. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { findProgram, freePort, serverFolder } from './program.ts'
import { serverFrom } from './running.ts'
import type { Started } from './server.ts'

/** @param options.persistent whether it keeps what it holds over a restart; one that does not is how a queue is lost. */
export async function startRedis({ persistent = true }: { persistent?: boolean } = {}): Promise<Started> {
  const path = findProgram('redis-server')
  if (!path) return { server: null, reason: 'Redis is not installed; on Debian: apt-get install redis-server' }
  const folder = serverFolder('redis')
  const port = await freePort()
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: persistent ? 'yes' : 'no',
    // a queue must not forget on its own
    'maxmemory-policy': 'noeviction',
  }
  try {
    const server = await serverFrom({
      name: 'Redis',
      path,
      args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
      folder,
      port,
      url: `redis://127.0.0.1:${port}`,
      endsBy: 'SIGTERM',
      // while it reads what it had kept it is there, and knows nothing
      answers: () =>
        asked(port, 'PING').then(
          answer => answer === '+PONG',
          () => false,
        ),
    })
    return { server, reason: null }
  } catch (error) {
    return { server: null, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** One question in its inline protocol. @returns the first of what it answers. */
export async function asked(port: number, command: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  try {
    socket.write(`${command}\r\n`)
    const [answer] = await once(socket, 'data')
    return String(answer).trim()
  } finally {
    socket.destroy()
  }
}
