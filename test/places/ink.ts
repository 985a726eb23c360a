/** Ink on the picture of a page, asked in points. */
import type { Picture } from '@specmill/ingest'
import type { Box } from '@specmill/model'

/** Darker is ink; links and grey print count. */
const darkest = 190

export class Ink {
  #picture: Picture
  #pixels: number

  constructor(picture: Picture, dpi: number) {
    this.#picture = picture
    this.#pixels = dpi / 72
  }

  /** @returns the share of the box that is ink */
  share([x0, y0, x1, y1]: Box): number {
    const [from, to] = [Math.round(x0 * this.#pixels), Math.round(x1 * this.#pixels)]
    let dark = 0
    for (let x = from; x < to; x++) dark += this.#column(x, y0, y1)
    return dark / Math.max(1, (to - from) * Math.round((y1 - y0) * this.#pixels))
  }

  /** @returns whether, not farther than `within` points from the edge, a column of white parts what is in the box from what is beside it */
  isWhite(edge: number, [, y0, , y1]: Box, within: number): boolean {
    for (let x = Math.floor((edge - within) * this.#pixels); x <= Math.ceil((edge + within) * this.#pixels); x++)
      if (this.#column(x, y0, y1) === 0) return true
    return false
  }

  /** @returns how far from the box's left and right edges its ink begins, in points */
  slack(box: Box): [left: number, right: number] {
    const [x0, y0, x1, y1] = box
    const [from, to] = [Math.round(x0 * this.#pixels), Math.round(x1 * this.#pixels)]
    let [left, right] = [from, to]
    while (left < to && this.#column(left, y0, y1) === 0) left++
    while (right > left && this.#column(right, y0, y1) === 0) right--
    return [(left - from) / this.#pixels, (to - right) / this.#pixels]
  }

  /** Dark pixels; the outermost part of the letters' height is left out, where lines are ruled. */
  #column(x: number, y0: number, y1: number): number {
    const { width, height, grey } = this.#picture
    if (x < 0 || x >= width) return 0
    let dark = 0
    for (let y = Math.max(0, Math.round((y0 + 1) * this.#pixels)); y < Math.min(height, (y1 - 1) * this.#pixels); y++)
      if ((grey[y * width + x] ?? 255) < darkest) dark++
    return dark
  }
}
