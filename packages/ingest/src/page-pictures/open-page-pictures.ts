/** Pages drawn in a process of their own: a file that nobody can vouch for is never opened where the service runs. */
import { openReaderPool, type ReaderPoolOptions } from '../reader-pool/open-reader-pool.ts'
import { keptPictures } from './kept-pictures.ts'
import type { DrawingTask, PagePicture } from './message.ts'

export interface PageAsked {
  sha256: string
  name: string
  /** Counted from 1. */
  page: number
  /** Pixels a point of the page. */
  scale: number
  /** Of the file; asked only where the page was not drawn lately. */
  bytes(): Promise<Uint8Array>
}

export interface PagePictures {
  /**
   * @returns null where the format has no pages that look the same everywhere, there is no such page, or nothing is installed to draw on.
   * @throws UnreadableFile; what `bytes` throws.
   */
  draw(asked: PageAsked): Promise<PagePicture | null>
  close(): Promise<void>
}

/** In bytes: some two hundred pages of text. */
const usualRoom = 32 * 1024 * 1024

/** @param room bytes of pictures that are kept. No process is started before a page is asked for. */
export function openPagePictures({
  room = usualRoom,
  ...limits
}: Pick<ReaderPoolOptions, 'deadlineMs' | 'memoryMb' | 'onIncident'> & { room?: number }): PagePictures {
  // as sources, or built
  const program = new URL(import.meta.url.endsWith('.ts') ? './program.ts' : './program.js', import.meta.url)
  const pool = openReaderPool<DrawingTask, PagePicture | null>({ program, size: 1, spare: 0, ...limits })
  const kept = keptPictures(room)
  return {
    draw: ({ sha256, name, page, scale, bytes }) =>
      kept.get(`${sha256} ${page} ${scale}`, async () => pool.run(name, { bytes: await bytes(), name, page, scale })),
    close: () => pool.close(),
  }
}
