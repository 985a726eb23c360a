/** Looks at processes while they work, more often at those that hold much, and says so before one of them is above the ceiling. */
import { lookEvery, lookSoon, residentMegabytes } from './resident-memory.ts'

export interface MemoryWatch {
  /** @param onTooMuch is told what it held, in words. */
  begin(pid: number, onTooMuch: (detail: string) => void): void
  end(pid: number): void
  /** Megabytes, the most that a look has found in one process. */
  peak(): number
}

/** Shares of the ceiling: from the one on looks come soon, and the other is left free for what happens between two looks. */
const much = 0.4
const margin = 0.1

export function memoryWatch(memoryMb: number): MemoryWatch {
  const watched = new Map<number, { held: number; at: number; onTooMuch: (detail: string) => void }>()
  let timer: NodeJS.Timeout | undefined
  let peak = 0

  async function look(): Promise<void> {
    const memory = await residentMegabytes([...watched.keys()])
    const at = performance.now()
    let most = 0
    for (const [pid, one] of watched) {
      const held = memory.get(pid) ?? 0
      // the first look finds what the process was before, which says nothing of its pace
      const pace = one.held > 0 ? (held - one.held) / Math.max(1, at - one.at) : 0
      if (held + Math.max(2 * pace * lookSoon, margin * memoryMb) > memoryMb) one.onTooMuch(`it held ${Math.round(held)} MB of ${memoryMb}`)
      Object.assign(one, { held, at })
      most = Math.max(most, held)
    }
    peak = Math.max(peak, most)
    if (watched.size === 0) return
    // another one may have been begun while this one looked
    clearTimeout(timer)
    timer = setTimeout(look, most > much * memoryMb ? lookSoon : lookEvery)
  }

  return {
    begin(pid, onTooMuch) {
      watched.set(pid, { held: 0, at: 0, onTooMuch })
      timer ??= setTimeout(look, lookEvery)
    },
    end(pid) {
      watched.delete(pid)
      if (watched.size > 0) return
      clearTimeout(timer)
      timer = undefined
    },
    peak: () => peak,
  }
}
