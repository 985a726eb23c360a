/** A file is there whole or not at all: it is written under a temporary name beside its place and then renamed. */
import { rmSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { constants } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** Makes the folders above it. @throws as the file system does; nothing is left behind then, nor where the program is interrupted. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  const interrupted = (signal: NodeJS.Signals) => {
    rmSync(temporary, { force: true })
    // as a shell tells it of a program that the signal has ended
    process.exit(128 + constants.signals[signal])
  }
  await mkdir(dirname(path), { recursive: true })
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted)
  try {
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}
