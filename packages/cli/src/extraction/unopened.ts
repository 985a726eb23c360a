/** One file that is named on the command line and cannot be opened: what to say of it. */
import { UnreadableFile } from '@specmill/ingest'
import { UsageError } from '../usage-error.ts'

const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: path => `there is no file ${path}; look at how it is spelt.`,
  EISDIR: path => `${path} is a folder; name one file.`,
}

/** @returns what opening it threw, as wrong usage; a defect of our own stays what it is. */
export function unopened(path: string, error: unknown): unknown {
  if (error instanceof UnreadableFile) return new UsageError(error.message)
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) return error
  return new UsageError(sentences[code]?.(path) ?? `${path} cannot be opened (${code}); look at its rights and its disk.`)
}
