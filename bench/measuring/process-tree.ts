/** What a process and all that it has started use, as Linux tells it in /proc. */
import { readdirSync, readFileSync } from 'node:fs'

/** Ticks a second, on every Linux of today. */
const ticks = 100

interface Seen {
  parent: number
  /** Seconds of processor time, with that of children that have ended. */
  seconds: number
  megabytes: number
}

function look(pid: number): Seen | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // the name of the program stands in brackets, and may hold spaces
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [parent = 0] = fields.slice(1)
    const time = fields.slice(11, 15).reduce((sum, value) => sum + value, 0)
    return { parent, seconds: time / ticks, megabytes: ((fields[21] ?? 0) * 4096) / 1e6 }
  } catch {
    return null
  }
}

/** @returns the sums over the tree; a child that has ended is in the time of its parent. */
export function treeOf(root: number): { seconds: number; megabytes: number; processes: number } {
  const all = new Map<number, Seen>()
  for (const name of readdirSync('/proc')) {
    const seen = /^\d+$/.test(name) ? look(Number(name)) : null
    if (seen) all.set(Number(name), seen)
  }
  const sum = { seconds: 0, megabytes: 0, processes: 0 }
  const add = (pid: number) => {
    const seen = all.get(pid)
    if (!seen) return
    sum.seconds += seen.seconds
    sum.megabytes += seen.megabytes
    sum.processes++
    for (const [child, { parent }] of all) if (parent === pid) add(child)
  }
  add(root)
  return sum
}

/** Seconds of processor time of those children of this process that have ended, and of theirs. */
export function secondsOfEnded(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  return ((fields[13] ?? 0) + (fields[14] ?? 0)) / ticks
}
