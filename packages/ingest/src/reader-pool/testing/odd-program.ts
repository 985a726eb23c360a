/** A program for the pool that does what it is told, good and bad; for tests. */
import { writeFileSync } from 'node:fs'
import { UnreadableFile } from '../../unreadable-file.ts'
import { answerTasks } from '../answer-tasks.ts'

/** What was done before in the same process. */
const before: string[] = []
process.on('SIGTERM', () => {})

const forever = new Promise<never>(() => {})
/** Lets the pool hear it first. */
const later = (act: () => void) => new Promise<never>(() => setTimeout(act, 5))

const deeds: Record<string, (tell: (progress: unknown, withinMs?: number) => void, argument: string) => unknown> = {
  greet: () => before.length,
  pid: () => process.pid,
  bytes: (_, argument) => new Uint8Array(Number(argument)).fill(7),
  text: (_, argument) => 'ä'.repeat(Number(argument)),
  unreadable: () => {
    throw new UnreadableFile('a.pdf', 'encrypted', 'as they say')
  },
  defect: () => {
    throw new TypeError('no such verb')
  },
  uncloneable: () => () => {},
  loop: () => {
    for (;;);
  },
  wait: () => forever,
  heap: () => {
    const kept: number[][] = []
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, index) => index))
  },
  buffers: async () => {
    const kept: Buffer[] = []
    for (;;) {
      kept.push(Buffer.alloc(8_000_000, 1))
      await new Promise(setImmediate)
    }
  },
  buffersInOneGo: () => {
    const kept: Buffer[] = []
    for (;;) kept.push(Buffer.alloc(8_000_000, 1))
  },
  exit: () => process.exit(3),
  exitLater: () => later(() => process.exit(0)),
  abort: () => process.abort(),
  stray: () => {
    setTimeout(() => Promise.reject(new Error('astray')), 1)
    return forever
  },
  exitOnce: (_, flag) => {
    try {
      writeFileSync(flag, '', { flag: 'wx' })
    } catch {
      return 'second time'
    }
    process.exit(1)
  },
  pages: async (tell, argument) => {
    for (let page = 1; page <= Number(argument); page++) {
      tell({ page })
      await new Promise(resolve => setTimeout(resolve, 60))
    }
    return 'read'
  },
  longStep: async (tell, milliseconds) => {
    tell('a long one', 20_000)
    await new Promise(resolve => setTimeout(resolve, Number(milliseconds)))
    return 'done'
  },
  // so few that a pool that is slow to count them is not outrun by the memory they take
  flood: tell => {
    for (let message = 0; message < 20_000; message++) tell(message)
    return forever
  },
  floodInOneGo: tell => {
    for (;;) tell('x'.repeat(1_000))
  },
  large: () => {
    ;(globalThis as { kept?: Buffer }).kept = Buffer.alloc(250_000_000, 1)
    return process.pid
  },
}

answerTasks<{ deed: string; argument?: string }, unknown>(async ({ deed, argument = '' }, tell) => {
  const answer = await deeds[deed]?.(tell, argument)
  before.push(deed)
  return answer
})
