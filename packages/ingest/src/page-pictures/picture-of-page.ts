/** One page as it is seen, for whoever checks what was read against it. */
import type { DrawnPage } from '../formats/format.ts'
import { formats } from '../formats/index.ts'

/**
 * @param page counted from 1
 * @param scale pixels a point of the page
 * @param take what is made of the drawn page, which is gone after that
 * @returns null where the format has no pages that look the same everywhere, there is no such page, or nothing is installed to draw on
 * @throws UnreadableFile
 */
export async function pictureOfPage<Taken>(
  bytes: Uint8Array,
  name: string,
  page: number,
  scale: number,
  take: (drawn: DrawnPage) => Taken | Promise<Taken>,
): Promise<Taken | null> {
  const drawn = await formats.find(format => format.looksLike(bytes))?.draw?.(bytes, name, page, scale)
  if (!drawn) return null
  try {
    return await take(drawn)
  } finally {
    drawn.sheet.close()
  }
}
