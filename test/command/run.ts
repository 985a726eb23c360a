/** The command as a user runs it: a child process of its own. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const main = join(root, 'packages/cli/src/main.ts')

export interface Ran {
  code: number | null
  stdout: string
  /** Standard error, line by line. */
  lines: string[]
}

/** @param options.nodeVersion what the process is told of its own version. */
export function specmill(args: string[], { nodeVersion, ...options }: { input?: string; nodeVersion?: string } = {}): Ran {
  const pretence = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${nodeVersion}' } })`
  const env = { ...process.env, NODE_OPTIONS: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(nodeVersion ? ['--import', pretence] : []), main, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env,
    ...options,
  })
  return { code: status, stdout, lines: stderr.split('\n').filter(line => line !== '') }
}

/** @returns what `use` gives for a folder that is gone afterwards. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'specmill-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
