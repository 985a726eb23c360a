/** A file is there whole or not at all: it is written under a temporary name beside its place and then renamed. */
import { rmSync } from 'node:fs'
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { constants } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { UsageError } from '../usage-error.ts'

/** A place where nothing can be written: `code` is what the file system says. */
export class Unwritable extends UsageError {
  readonly code: string
  constructor(path: string, code: string) {
    super(`${path} cannot be written (${code}); name a place that you may write to and that has room.`)
    this.code = code
  }
}

/**
 * Makes the folders above it. What a link leads to is written, and the link stays; a pipe or a device is written into.
 * @throws Unwritable; what the pieces throw. Nothing is left behind then, nor where the program is interrupted.
 */
export async function writeWhole(path: string, pieces: readonly string[] | AsyncIterable<string | Uint8Array>): Promise<void> {
  const written = <Result>(step: Promise<Result>) =>
    step.catch((error: NodeJS.ErrnoException) => {
      throw new Unwritable(path, error.code ?? error.message)
    })
  const place = await realpath(path).catch(() => path)
  const there = await stat(place).catch(() => null)
  const temporary = there === null || there.isFile() ? join(dirname(place), `.${basename(place)}.${process.pid}.tmp`) : null
  const interrupted = (signal: NodeJS.Signals) => {
    if (temporary) rmSync(temporary, { force: true })
    // as a shell tells it of a program that the signal has ended
    process.exit(128 + constants.signals[signal])
  }
  if (there === null) await written(mkdir(dirname(place), { recursive: true }))
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted)
  try {
    const file = await written(open(temporary ?? place, 'w'))
    try {
      for await (const piece of pieces) await written(file.appendFile(piece))
    } finally {
      await written(file.close())
    }
    if (temporary) await written(rename(temporary, place))
  } catch (error) {
    if (temporary) await rm(temporary, { force: true })
    throw error
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}
