/** How much memory processes hold, seen from outside: a process that is out of breath cannot tell. */
import { readFileSync } from 'node:fs'

/** In milliseconds, between two looks: at a process like others, and at one that holds much. Elsewhere than on Linux a look starts a program of the system. */
export const [lookEvery, lookSoon] = process.platform === 'linux' ? ([50, 10] as const) : ([1_000, 500] as const)

const kilobytesIn = (status: string): number => Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0)

/** With the programs that it has started, as for text recognition. See proc(5). */
function onLinux(pid: number): number {
  try {
    const started = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').split(' ').filter(Boolean)
    return [String(pid), ...started].reduce((sum, one) => sum + kilobytesIn(readFileSync(`/proc/${one}/status`, 'latin1')), 0) / 1024
  } catch {
    // it ended between two looks
    return 0
  }
}

/** @returns megabytes by process id; those that have ended are missing or hold nothing. Never throws. */
export async function residentMegabytes(pids: readonly number[]): Promise<Map<number, number>> {
  if (process.platform === 'linux') return new Map(pids.map(pid => [pid, onLinux(pid)]))
  const { default: pidusage } = await import('pidusage')
  const found = await pidusage([...pids]).catch(() => ({}) as Record<string, undefined>)
  return new Map(pids.map(pid => [pid, (found[pid]?.memory ?? 0) / 1024 / 1024]))
}
