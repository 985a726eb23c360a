/** Turns a picture about its centre, and takes places on the turned one back to the original. */
import type { Box } from '@specmill/model'
import type { Picture } from './picture.ts'

/** A page that was turned to be read. */
export interface Turned {
  /** By which it was turned back, clockwise: quarters of a circle and the slip of the paper together. */
  degrees: number
  /** Of the page as it is, and as it was read; in the units of its boxes. */
  page: Size
  size: Size
}

interface Size {
  width: number
  height: number
}

/** Where the paper ends there is white. */
const paper = 255

/** @param degrees by which what runs along the page falls to the right; the picture is turned back by as much, and grows to hold all of it */
export function straightened(picture: Picture, degrees: number): Picture {
  const { width, height, grey } = picture
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const size = sizeTurned(width, height, degrees)
  const turned = new Uint8Array(size.width * size.height).fill(paper)
  const [centreX, centreY, halfX, halfY] = [width / 2 - 0.5, height / 2 - 0.5, size.width / 2 - 0.5, size.height / 2 - 0.5]
  for (let y = 0, to = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++, to++) {
      const fromX = centreX + cosine * (x - halfX) - sine * (y - halfY)
      const fromY = centreY + sine * (x - halfX) + cosine * (y - halfY)
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const [shareX, shareY] = [fromX - left, fromY - top]
      const at = top * width + left
      const above = (grey[at] as number) * (1 - shareX) + (grey[at + 1] as number) * shareX
      const below = (grey[at + width] as number) * (1 - shareX) + (grey[at + width + 1] as number) * shareX
      turned[to] = above * (1 - shareY) + below * shareY + 0.5
    }
  return { ...size, grey: turned }
}

function sizeTurned(width: number, height: number, degrees: number): { width: number; height: number } {
  const [sine, cosine] = [Math.abs(Math.sin((degrees * Math.PI) / 180)), Math.abs(Math.cos((degrees * Math.PI) / 180))]
  return { width: Math.round(width * cosine + height * sine), height: Math.round(width * sine + height * cosine) }
}

/** @param box on the page as it was read @returns the upright box around it on the page as it is */
export function onOriginal([x0, y0, x1, y1]: Box, { degrees, page, size }: Turned): Box {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x = 0, y = 0]) => [
    page.width / 2 + cosine * (x - size.width / 2) - sine * (y - size.height / 2),
    page.height / 2 + sine * (x - size.width / 2) + cosine * (y - size.height / 2),
  ])
  const xs = corners.map(corner => corner[0] as number)
  const ys = corners.map(corner => corner[1] as number)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
