/** Programs of the machine: where they lie, and how one is started as a child that ends with us. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { chownSync, existsSync, globSync, mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** @param beside patterns of folders that may hold it though no PATH names them. */
export function findProgram(name: string, beside: string[] = []): string | null {
  const folders = [...globSync(beside).sort().reverse(), ...(process.env.PATH ?? '').split(delimiter)]
  return folders.map(folder => join(folder, name)).find(path => existsSync(path)) ?? null
}

/**
 * Below those that the system gives to whoever connects: a server that is away for a moment must find its port free when it comes back, and who
 * connects to one of those while nobody listens there may, by chance, be connected to himself.
 */
const [lowestPort, highestPort] = [10_000, 32_000]

export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowestPort, highestPort)
    const server = createServer()
    const isFree = await new Promise<boolean>(resolve => {
      server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true))
    })
    if (!isFree) continue
    await new Promise(resolve => server.close(resolve))
    return port
  }
}

const isRoot = process.getuid?.() === 0
const numberOf = (flag: string, user: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))
/** Servers refuse root, or should not have its rights. */
const nobody = isRoot ? { uid: numberOf('-u', 'nobody'), gid: numberOf('-g', 'nobody') } : {}

/** A new folder that the server may write. */
export function serverFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `specmill-${name}-`))
  if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid)
  return folder
}

/** Runs to the end. @throws Error with what it said, if it fails. */
export const runProgram = (program: string, args: string[], folder: string) =>
  void execFileSync(program, args, { ...nobody, cwd: folder, stdio: 'pipe' })

const setpriv = findProgram('setpriv')

/** Starts it; where the system can, it dies with this process, however this process ends. */
export function startProgram(program: string, args: string[], folder: string): ChildProcess {
  const options = { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] as ('ignore' | 'pipe')[] }
  if (!setpriv) return spawn(program, args, { ...nobody, ...options })
  const rights = nobody.uid === undefined ? [] : [`--reuid=${nobody.uid}`, `--regid=${nobody.gid}`, '--clear-groups']
  return spawn(setpriv, [...rights, '--pdeathsig', 'KILL', program, ...args], options)
}
