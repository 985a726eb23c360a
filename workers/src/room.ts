/** Room on the disk: while there is too little of it nothing is begun, and what could not be written waits and is tried again. */
import { statfs } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

export interface Room {
  /** Why nothing is begun, in one sentence; null while there is room. */
  lack: string | null
  /** Looks, also where nothing is to be begun. @returns why nothing would be; null where there is room. @throws as the file system does. */
  look(): Promise<string | null>
  /** Resolves while there is room, or when there is again. @throws Error if the program ends meanwhile. */
  enough(): Promise<void>
  /** Does what writes; where the disk is full, again when there is room. */
  whileThereIs<Result>(write: () => Promise<Result>): Promise<Result>
  /** Gives up all waiting. */
  close(): void
}

export interface RoomSettings {
  /** The folder of the data; null where all of it is on a server, which says itself when it is full. */
  folder: string | null
  /** Bytes below which nothing is begun. */
  least?: number
  /** Milliseconds between two looks. */
  every?: number
  /** Is told when work stops for want of room, and when it goes on. */
  report(sentence: string): void
  /** Bytes that are left; asked of the file system where nothing else is said. */
  left?(folder: string): Promise<number>
}

/** A few of the largest files, with what is made of them, and what the database needs for itself. */
const usualLeast = 200_000_000

async function leftIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Of Node, and of PostgreSQL (disk_full). */
const codes = new Set(['ENOSPC', 'EDQUOT', '53100'])
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return codes.has(String((error as NodeJS.ErrnoException).code)) || isDiskFull(error.cause)
}

const megabytes = (bytes: number) => `${Math.floor(bytes / 1_000_000)} MB`

export function openRoom({ folder, least = usualLeast, every = 5_000, report, left = leftIn }: RoomSettings): Room {
  const end = new AbortController()
  let lastLook = Number.NEGATIVE_INFINITY
  const room: Room = {
    lack: null,
    async look() {
      await isThere()
      return room.lack
    },
    async enough() {
      if (room.lack === null && performance.now() - lastLook < every) return
      while (!(await isThere())) await pause()
    },
    async whileThereIs(write) {
      for (;;) {
        await room.enough()
        try {
          return await write()
        } catch (error) {
          if (!isDiskFull(error)) throw error
          say(
            `The disk is full${folder === null ? ' on the server of the database' : ` where ${folder} lies`}; work waits until there is room.`,
          )
          await pause()
          if (folder === null) room.lack = null
        }
      }
    },
    close: () => end.abort(),
  }
  const say = (lack: string) => {
    if (room.lack === null) report(lack)
    room.lack = lack
  }
  async function isThere(): Promise<boolean> {
    if (folder === null) return true
    const bytes = await left(folder)
    lastLook = performance.now()
    if (bytes < least) {
      say(`Only ${megabytes(bytes)} are left where ${folder} lies, of ${megabytes(least)} that are needed; work waits until there is room.`)
      return false
    }
    if (room.lack !== null) report(`There is room again where ${folder} lies; work goes on.`)
    room.lack = null
    return true
  }
  const pause = () =>
    wait(every, undefined, { signal: end.signal }).catch(() => {
      throw new Error('The program ended while it waited for room on the disk.')
    })
  return room
}
