/** PostgreSQL for a test. */
import { execFileSync } from 'node:child_process'
import pg from 'pg'
import { findProgram, freePort, runProgram, serverFolder } from './program.ts'
import { serverFrom } from './running.ts'
import type { Started } from './server.ts'

/** Where Debian keeps the programs of PostgreSQL, one folder a version. */
const debian = ['/usr/lib/postgresql/*/bin']

/** A server with the one database `postgres`, without password. */
export async function startPostgres(): Promise<Started> {
  const [initdb, postgres, ready] = ['initdb', 'postgres', 'pg_isready'].map(name => findProgram(name, debian))
  if (!initdb || !postgres || !ready) return { server: null, reason: 'PostgreSQL is not installed; on Debian: apt-get install postgresql' }
  const folder = serverFolder('postgres')
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    // a process that is killed loses nothing that the system has taken over, so that the disk need not be waited for
    fsync: 'off',
    full_page_writes: 'off',
    // lies in the folder and goes with it
    dynamic_shared_memory_type: 'mmap',
    max_connections: 120,
  }
  try {
    runProgram(
      initdb,
      ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions'],
      folder,
    )
    const server = await serverFrom({
      name: 'PostgreSQL',
      path: postgres,
      args: ['-D', folder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      folder,
      port,
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      endsBy: 'SIGINT',
      answers: () => succeeds(() => execFileSync(ready, ['-h', '127.0.0.1', '-p', String(port), '-q'])),
    })
    return { server, reason: null }
  } catch (error) {
    return { server: null, reason: error instanceof Error ? error.message : String(error) }
  }
}

let databases = 0

/** An empty database on the same server. @param url of another one. @returns its URL. */
export async function newDatabase(url: string): Promise<string> {
  const name = `specmill_${process.pid}_${databases++}`
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${name}`)
  } finally {
    await client.end()
  }
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}

function succeeds(action: () => unknown): boolean {
  try {
    action()
    return true
  } catch {
    return false
  }
}
