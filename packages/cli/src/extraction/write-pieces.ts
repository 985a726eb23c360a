/** Pieces → a file that is there whole or not at all, or standard output. */
import { once } from 'node:events'
import { open, rename, rm } from 'node:fs/promises'
import { UsageError } from '../usage-error.ts'

/** @param path null for standard output. @throws UsageError where the file cannot be written. */
export async function writePieces(pieces: AsyncIterable<string | Uint8Array>, path: string | null): Promise<void> {
  if (path === null) {
    for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
    return
  }
  const unfinished = `${path}.${process.pid}.unfinished`
  const file = await open(unfinished, 'w').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be written (${error.code}); name a file in a folder that may be written.`)
  })
  try {
    for await (const piece of pieces) await file.write(typeof piece === 'string' ? Buffer.from(piece) : piece)
    await file.close()
    await rename(unfinished, path)
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(unfinished, { force: true })
    throw error
  }
}
