/** Turns a picture by quarters of a circle, exactly: for sheets that were scanned sideways or upside down. */
import type { Picture } from './picture.ts'

/** How many times ninety degrees. */
export type Quarters = 0 | 1 | 2 | 3

/** @param quarters by which what is printed was turned clockwise; the picture is turned back by as much */
export function turnedBack(picture: Picture, quarters: Quarters): Picture {
  if (quarters === 0) return picture
  const { width, height, grey } = picture
  const lies = quarters !== 2
  const size = lies ? { width: height, height: width } : { width, height }
  const turned = new Uint8Array(grey.length)
  for (let y = 0, to = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++, to++) {
      const from = quarters === 1 ? x * width + (width - 1 - y) : quarters === 2 ? grey.length - 1 - to : (height - 1 - x) * width + y
      turned[to] = grey[from] as number
    }
  return { ...size, grey: turned }
}
