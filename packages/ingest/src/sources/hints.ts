/** Hints that something may have changed in a folder: notifications of the system, or a clock where there are none. The one file that knows chokidar. */
import { basename } from 'node:path'
import { isIgnored } from './ignored.ts'

const second = 1_000

/**
 * @param poll seconds between two hints; null for notifications.
 * @param report is told why there may be no notifications.
 * @returns how to stop.
 */
export async function hintsFrom(
  folder: string,
  poll: number | null,
  onHint: () => void,
  report: (trouble: string) => void,
): Promise<() => Promise<void>> {
  if (poll !== null) return everySo(poll, onHint)
  const { watch } = await import('chokidar')
  const ignored = (path: string) => path !== folder && isIgnored(basename(path))
  const watcher = watch(folder, { ignoreInitial: true, followSymlinks: false, ignored, ignorePermissionErrors: true })
  watcher.on('all', () => onHint())
  watcher.on('error', error => report(`changes in it are not told (${(error as NodeJS.ErrnoException).code ?? error})`))
  await new Promise<void>(resolve => {
    watcher.once('ready', resolve)
    watcher.once('error', () => resolve())
  })
  return () => watcher.close()
}

/** @param poll seconds. */
export function everySo(poll: number, onHint: () => void): () => Promise<void> {
  const timer = setInterval(onHint, poll * second)
  return async () => clearInterval(timer)
}
