/** What was drawn last, up to so many bytes: a page is looked at again and again while its values are reviewed. */
import type { PagePicture } from './message.ts'

type Drawing = Promise<PagePicture | null>

export interface KeptPictures {
  /** @param draw is called where it is not kept; who asks while it is drawn waits for the same drawing. */
  get(key: string, draw: () => Drawing): Drawing
}

/** @param most bytes */
export function keptPictures(most: number): KeptPictures {
  // in the order in which they were asked for last
  const kept = new Map<string, { drawing: Drawing; bytes: number }>()
  let held = 0
  const drop = (key: string) => {
    held -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }
  const note = (key: string, drawing: Drawing, bytes: number) => {
    if (kept.get(key)?.drawing !== drawing) return
    kept.set(key, { drawing, bytes })
    held += bytes
    for (const oldest of kept.keys()) {
      if (held <= most) break
      drop(oldest)
    }
  }
  return {
    get(key, draw) {
      const found = kept.get(key)
      if (found) {
        kept.delete(key)
        kept.set(key, found)
        return found.drawing
      }
      const drawing = draw()
      kept.set(key, { drawing, bytes: 0 })
      drawing.then(
        picture => note(key, drawing, picture?.png.length ?? 0),
        // a process that was killed may have been killed by what else the machine did
        () => kept.get(key)?.drawing === drawing && drop(key),
      )
      return drawing
    },
  }
}
